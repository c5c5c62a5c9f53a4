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
import type { FunctionHelp } from './types';

/** The help of every function, per step and in the order in which they are read. */
export const helpByStep = {
  decomposition: { RESULTAAT: resultaat, VOLUME: volume, PRIJS: prijs, ONTLEDING: ontleding, BEELD: beeld },
  association: {
    VERKLARINGSGRAAD: verklaringsgraad,
    SAMENHANG: samenhang,
    GEVOELIGHEID: gevoeligheid,
    TOEVALSGRENS: toevalsgrens,
    GROEPSGEMIDDELDE: groepsgemiddelde,
    GROEPSVERSCHIL: groepsverschil,
    UITKOMSTTABEL: uitkomsttabel,
    VINKJE: vinkje,
    SPRONGEN: sprongen,
  },
  conditions: {
    OORDEEL: oordeel,
    VERBAND: verband,
    ONDERSCHEID: onderscheid,
    ARCHETYPE: archetype,
    NOODZAKELIJK: noodzakelijk,
    VOLDOENDE: voldoende,
    KAPPA: kappa,
  },
  calculators: {
    VANGNET: vangnet,
    EIGENRISICO: eigenrisico,
    VERDEEL: verdeel,
    BREAKEVEN: breakeven,
    BESTAND: bestand,
    SPREIDING: spreiding,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FunctionHelp>>>>;

export type Step = keyof typeof helpByStep;

/** The help of every function under its id. */
export const helpOf: ReadonlyMap<string, FunctionHelp> = new Map(
  Object.values(helpByStep).flatMap((step) => Object.entries<FunctionHelp>(step)),
);
