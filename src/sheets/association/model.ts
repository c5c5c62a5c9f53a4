import { textIn, type Translate } from '../../text/instance';
import { wordsIn, type Words } from '../volumePrice/words';
import { componentModel, type ComponentModel } from './componentModel';
import type { AssociationInput, AssociationMunicipality, OutcomeFigure } from './input';
import { measureModel, type MeasureModel } from './measureModel';
import { eachInSteps, type Steps } from './steps';

/** Everything the four sheets are made from. */
export interface Model {
  readonly input: AssociationInput;
  readonly t: Translate;
  /** Which words go with the component: those of the budget, or of the stand-in. */
  readonly terms: 'budget' | 'change';
  readonly words: Words;
  readonly municipalities: readonly AssociationMunicipality[];
  /** Years of the chosen period, ascending. */
  readonly years: readonly number[];
  /** Those that a measure is set beside; volume first. */
  readonly components: readonly ComponentModel[];
  readonly measures: readonly MeasureModel[];
  /** `true`: a column with codes stands in front. */
  readonly hasCodes: boolean;
}

/** Rows per municipality and year, looked up once. */
const grid = <Row extends { readonly municipality: string; readonly year: number }>(
  rows: readonly Row[],
  { municipalities }: AssociationInput,
  years: readonly number[],
): readonly (readonly (Row | null)[])[] => {
  const places = new Map(rows.map((row) => [`${row.year} ${row.municipality}`, row]));
  return municipalities.map(({ key }) => years.map((year) => places.get(`${year} ${key}`) ?? null));
};

const yearsOf = ({ components, observations, settings }: AssociationInput): readonly number[] =>
  [...new Set([...components, ...observations].map(({ year }) => year))]
    .filter((year) => year >= settings.yearFrom && year <= settings.yearTo)
    .sort((a, b) => a - b);

const figuresByMeasure = (observations: readonly OutcomeFigure[]): ReadonlyMap<string, readonly OutcomeFigure[]> => {
  const answer = new Map<string, OutcomeFigure[]>();
  for (const figure of observations) {
    const own = answer.get(figure.measure);
    if (own === undefined) answer.set(figure.measure, [figure]);
    else own.push(figure);
  }
  return answer;
};

/** Lets the core do the arithmetic, once for all four sheets; a step per measure. */
export function* modelSteps(input: AssociationInput): Steps<Model> {
  const years = yearsOf(input);
  const t = textIn(input.language);
  const terms = input.components.some(({ from }) => from.kind === 'change') ? 'change' : 'budget';
  const rows = grid(input.components, input, years);
  // Without a row or a column there is nothing to refer to.
  const measures = input.municipalities.length === 0 || years.length === 0 ? [] : input.measures;
  const components = (['volume', 'price'] as const)
    .filter((name) => measures.some(({ component }) => component === name))
    .map((name) => componentModel(name, rows, input));
  const figures = figuresByMeasure(input.observations);
  const models = yield* eachInSteps(measures, (measure) =>
    measureModel(
      measure,
      grid(figures.get(measure.id) ?? [], input, years),
      components.find(({ name }) => name === measure.component)!,
      input.municipalities,
      years,
    ),
  );
  return {
    input,
    t,
    terms,
    words: {
      ...wordsIn(t),
      deficit: t(`sheets.association.terms.${terms}.cell.deficit`),
      surplus: t(`sheets.association.terms.${terms}.cell.surplus`),
    },
    municipalities: input.municipalities,
    years,
    components,
    measures: models.filter((model) => model !== null),
    hasCodes: input.municipalities.some(({ code }) => code !== null),
  };
}

/** A code says something to a reader when it is as short as `G8`; `GM0363` only takes room. */
const longestCode = 4;

export const labelOf = ({ name, code }: AssociationMunicipality): string =>
  code !== null && code.length <= longestCode ? code : name;

/** Whether lists of municipalities on the sheets go by code. */
export const listsCodes = ({ municipalities, hasCodes }: Model): boolean =>
  hasCodes && municipalities.every(({ code }) => code === null || code.length <= longestCode);
