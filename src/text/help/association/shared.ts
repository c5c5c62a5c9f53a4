import type { Bilingual, Column } from '../types';
import { both, cells, column, heading, report } from '../write';

/** Made up: R² 576/608, slope 1.2; deficit municipalities at 8% on average, surplus ones at 13%. */
export const fiveMunicipalities: readonly Column[] = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Duinrade', 'Heidebroek', 'Veenlo'),
  column(both('Uitstroom naar werk', 'Outflow to work'), 'percent', 0.06, 0.08, 0.1, 'n.b.', 0.12, 0.14),
  column(both('Volumecomponent', 'Volume component'), 'percent', -0.04, -0.02, -0.01, 0.03, 0.02, 0.06),
];

export const names = cells('A2:A7');
export const outcome = cells('B2:B7');
export const component = cells('C2:C7');

export const missingPairs = both(
  'Een gemeente met een lege cel aan een van beide kanten telt niet mee. De plaatsen in de lijst blijven zoals u ze gaf.',
  'A municipality with a blank cell on either side does not count. The positions in the list stay as you gave them.',
);

export const noDirection = both(
  'Samenhang zegt niet dat het een van het ander komt. Beide kunnen ook met iets anders meelopen.',
  'Going together does not say that the one comes from the other. Both may go along with something else.',
);

export const chanceWarning = both(
  'Bij weinig gemeenten is een hoge R² snel toeval. Leg `TOEVALSGRENS` ernaast, en kijk met `GEVOELIGHEID` of het antwoord aan één gemeente hangt.',
  'With few municipalities a high R² is soon chance. Lay `TOEVALSGRENS` beside it, and see with `GEVOELIGHEID` whether the answer hangs on one municipality.',
);

export const reportAssociation: Bilingual = report(both('paragraaf 3.2', 'section 3.2'));

export const METHOD = 'methods/association.md';
