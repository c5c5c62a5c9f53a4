import type { AssociationInput, Measure, OutcomeFigure } from '../../../sheets/association/input';
import { formatMoment } from '../../../text/format';
import { denominatorName } from '../../../reference/measures';
import type { Words } from '../../app/words';
import type { ChosenTable } from '../../session/session';
import type { Settings } from '../../session/settings';
import { missingRuleOf } from '../analysis/measureTable';
import { unitInWords, unitOf } from '../analysis/units';
import type { Components } from '../data/components';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import type { Outcomes } from '../data/outcomes';
import type { OutcomeSource } from '../data/readOutcomes';

/** A result of step 2 that can be written. */
export interface AssociationReady {
  readonly outcomes: Outcomes;
  readonly components: Components;
  readonly measures: readonly OutcomeMeasure[];
  readonly sources: readonly OutcomeSource[];
  /** The table of step 1; `null` when there is none. */
  readonly chosen: ChosenTable | null;
  readonly settings: Settings;
}

const denominatorOf = (measure: OutcomeMeasure, words: Words): string | null => {
  const { form, denominator } = measure.choice;
  if (unitOf(measure) !== 'share' || measure.found.reference?.denominators.length === 0) return null;
  if (form === 'count') return denominatorName('caseload')[words.language];
  return denominator === 'unknown' ? unitInWords(measure, words) : denominatorName(denominator)[words.language];
};

const sheetUnit = (measure: OutcomeMeasure): Measure['unit'] => {
  const unit = unitOf(measure);
  if (unit !== 'number') return unit;
  return measure.found.reference?.id === 'claims' ? 'euro' : 'count';
};

const measureFor = (measure: OutcomeMeasure, name: string, words: Words): Measure => ({
  id: measure.key,
  name,
  unit: sheetUnit(measure),
  component: measure.choice.component,
  polarity: measure.choice.highIsFavourable ? 1 : -1,
  denominator: denominatorOf(measure, words),
  missing: missingRuleOf(measure),
  ...(measure.choice.form === 'percent' ? { scale: 0.01 } : {}),
});

/** Names become headers of a table, beside those of the sheet itself: two of the same would not do. */
const uniqueNames = (
  measures: readonly OutcomeMeasure[],
  kind: Components['kind'],
  { t }: Words,
): readonly string[] => {
  const taken = new Set(
    [
      t('sheets.columns.code'),
      t('sheets.columns.municipality'),
      t(`sheets.association.terms.${kind}.mean.volume`),
      t(`sheets.association.terms.${kind}.mean.price`),
    ].map((name) => name.toLowerCase()),
  );
  return measures.map(({ name }) => {
    let unique = name;
    for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${name} (${i})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
};

/** Figures of years and municipalities that the components have; the rest has nothing to stand beside. */
const countingFigures = ({ components, measures }: AssociationReady): readonly OutcomeFigure[] => {
  const years = new Set(components.years);
  const known = new Set(components.municipalities.map(({ key }) => key));
  return measures.flatMap(({ figures }) =>
    figures.filter(({ year, municipality }) => years.has(year) && known.has(municipality)),
  );
};

/** Where the figures stand: `Budget!A5:G95 en tblUitkomsten`. */
export const sourcesInWords = ({ chosen, components, sources }: AssociationReady): readonly string[] => [
  ...new Set([
    ...(components.kind === 'budget' && chosen !== null ? [chosen.reference] : []),
    ...sources.map(({ reference }) => reference),
  ]),
];

const statementsFor = ({ chosen, components, sources }: AssociationReady, { t }: Words): readonly string[] => [
  ...new Set([
    ...(components.kind === 'change' ? [t('clues.data.change')] : []),
    ...(components.kind === 'budget' && chosen !== null ? chosen.statements : []),
    ...sources.flatMap(({ statements }) => statements),
  ]),
];

const isSample = ({ chosen, components, sources }: AssociationReady): boolean =>
  sources.some(({ table }) => table.grid.sample) ||
  (components.kind === 'budget' && chosen?.table.grid.sample === true);

/** Everything the sheets of step 2 are made of. */
export const associationInput = (ready: AssociationReady, moment: Date, words: Words): AssociationInput => {
  const { components, measures, settings, chosen } = ready;
  const names = uniqueNames(measures, components.kind, words);
  const { years } = components;
  return {
    municipalities: components.municipalities,
    components: components.cells.map(({ municipality, year, from }) => ({ municipality, year, from })),
    measures: measures.map((measure, i) => measureFor(measure, names[i]!, words)),
    observations: countingFigures(ready),
    settings: {
      method: settings.method,
      yearFrom: years[0]!,
      yearTo: years.at(-1)!,
      moneyUnit: chosen?.choices.unit ?? 1,
      formulas: settings.formulas,
    },
    source: sourcesInWords(ready).join(', '),
    time: formatMoment(moment, words.notation),
    statements: statementsFor(ready, words),
    sample: isSample(ready),
    language: words.language,
    notation: words.notation,
  };
};

export { isSample, statementsFor };
