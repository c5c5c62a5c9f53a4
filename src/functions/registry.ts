import { gevoeligheid } from './association/gevoeligheid';
import { groepsgemiddelde } from './association/groepsgemiddelde';
import { groepsverschil } from './association/groepsverschil';
import { samenhang } from './association/samenhang';
import { sprongen } from './association/sprongen';
import { toevalsgrens } from './association/toevalsgrens';
import { uitkomsttabel } from './association/uitkomsttabel';
import { verklaringsgraad } from './association/verklaringsgraad';
import { vinkje } from './association/vinkje';
import { bestand } from './calculators/bestand';
import { breakeven } from './calculators/breakeven';
import { eigenrisico } from './calculators/eigenrisico';
import { spreiding } from './calculators/spreiding';
import { vangnet } from './calculators/vangnet';
import { verdeel } from './calculators/verdeel';
import { archetype } from './conditions/archetype';
import { kappa } from './conditions/kappa';
import { noodzakelijk } from './conditions/noodzakelijk';
import { onderscheid } from './conditions/onderscheid';
import { oordeel } from './conditions/oordeel';
import { verband } from './conditions/verband';
import { voldoende } from './conditions/voldoende';
import { beeld } from './decomposition/beeld';
import { ontleding } from './decomposition/ontleding';
import { prijs } from './decomposition/prijs';
import { resultaat } from './decomposition/resultaat';
import { volume } from './decomposition/volume';

/** Every custom function under its id: the one list from which they are handed to Excel. */
export const registry = {
  RESULTAAT: resultaat,
  VOLUME: volume,
  PRIJS: prijs,
  ONTLEDING: ontleding,
  BEELD: beeld,
  VERKLARINGSGRAAD: verklaringsgraad,
  SAMENHANG: samenhang,
  GEVOELIGHEID: gevoeligheid,
  TOEVALSGRENS: toevalsgrens,
  GROEPSGEMIDDELDE: groepsgemiddelde,
  GROEPSVERSCHIL: groepsverschil,
  UITKOMSTTABEL: uitkomsttabel,
  VINKJE: vinkje,
  SPRONGEN: sprongen,
  OORDEEL: oordeel,
  VERBAND: verband,
  ONDERSCHEID: onderscheid,
  ARCHETYPE: archetype,
  NOODZAKELIJK: noodzakelijk,
  VOLDOENDE: voldoende,
  KAPPA: kappa,
  VANGNET: vangnet,
  EIGENRISICO: eigenrisico,
  VERDEEL: verdeel,
  BREAKEVEN: breakeven,
  BESTAND: bestand,
  SPREIDING: spreiding,
} as const;
