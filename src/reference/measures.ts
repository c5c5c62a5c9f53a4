import data from './outcome-measures.json';

interface InTwoLanguages {
  readonly nl: string;
  readonly en: string;
}

/** In what a measure is expressed: a fraction (0.30 = 30%), months, or an amount or number of things. */
export type MeasureUnit = 'share' | 'months' | 'number';

/** An outcome measure of the study, with what is assumed about it. */
export interface ReferenceMeasure {
  readonly id: string;
  readonly name: InTwoLanguages;
  readonly unit: MeasureUnit;
  readonly component: 'volume' | 'price';
  /** Code of the condition or measure it stands for in the framework of the study. */
  readonly condition: string;
  /** Whether a high value goes along with a surplus according to the hypothesis. */
  readonly highIsFavourable: boolean;
  /** What its percentages are divided by, the most usual first. */
  readonly denominators: readonly DenominatorId[];
  /** Headers people give it, Dutch first. */
  readonly headers: readonly string[];
  readonly warning: InTwoLanguages | null;
}

export const denominatorIds = [
  'caseload',
  'startPlusStarted',
  'leavers',
  'recipients',
  'outflow',
  'inhabitants',
] as const;
export type DenominatorId = (typeof denominatorIds)[number];

const unitOf = (unit: string): MeasureUnit => (unit === 'share' || unit === 'months' ? unit : 'number');
const isDenominator = (id: string): id is DenominatorId => (denominatorIds as readonly string[]).includes(id);

/** The outcome measures of the study. Source: AEF & De Beleidsonderzoekers (2023), 3.2 and E.2; see the JSON. */
export const referenceMeasures: readonly ReferenceMeasure[] = data.measures.map((measure) => ({
  id: measure.id,
  name: measure.name,
  unit: unitOf(measure.unit),
  component: measure.component === 'price' ? 'price' : 'volume',
  condition: measure.condition,
  highIsFavourable: measure.hypothesisDirection > 0,
  denominators: measure.denominators.filter(isDenominator),
  headers: [...measure.headers.nl, ...measure.headers.en],
  warning: measure.warning ?? null,
}));

/** What a percentage may be divided by, in words. */
export const denominatorName = (id: DenominatorId): InTwoLanguages => data.denominators[id].name;

/** Marks in a header that say that the numbers below are percentages. */
export const percentHints: readonly string[] = data.unitHints.percent;

/** Marks in a header that say that the numbers below are per thousand. */
export const perThousandHints: readonly string[] = data.unitHints.perThousand;
