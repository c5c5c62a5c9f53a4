import { mean } from '../statistics/mean';
import type { Observation, PanelIndex } from './observations';

/**
 * Which years count in a municipality's period mean when cells are blank. `pairwise`: those with both outcome and component;
 * `separate`: for each the years it has; `complete`: only municipalities without any blank.
 */
export type MissingRule = 'pairwise' | 'separate' | 'complete';

/** One pair per municipality. */
export interface MunicipalityPairs {
  readonly municipalities: readonly string[];
  readonly outcome: readonly number[];
  readonly component: readonly number[];
}

export const present = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined);

const meanPair = (cells: readonly (Observation | undefined)[], rule: MissingRule): [number, number] | null => {
  const both = cells.filter((cell) => cell !== undefined && cell.outcome !== null && cell.component !== null);
  if (rule === 'complete' && both.length < cells.length) return null;
  const used = rule === 'separate' ? cells : both;
  const outcome = present(used.map((cell) => cell?.outcome));
  const component = present(used.map((cell) => cell?.component));
  return outcome.length > 0 && component.length > 0 ? [mean(outcome), mean(component)] : null;
};

const pairsOf = (
  municipalities: readonly string[],
  pairOf: (municipality: string) => readonly [number, number] | null,
): MunicipalityPairs => {
  const known = municipalities.flatMap((municipality) => {
    const pair = pairOf(municipality);
    return pair ? [{ municipality, pair }] : [];
  });
  return {
    municipalities: known.map(({ municipality }) => municipality),
    outcome: known.map(({ pair }) => pair[0]),
    component: known.map(({ pair }) => pair[1]),
  };
};

/** The period means of outcome and component per municipality; the R² of the period rests on these, not on the mean of yearly R². */
export const periodPairs = (
  { municipalities, years, at }: PanelIndex<Observation>,
  rule: MissingRule = 'pairwise',
): MunicipalityPairs =>
  pairsOf(municipalities, (municipality) =>
    meanPair(
      years.map((year) => at(municipality, year)),
      rule,
    ),
  );

/** The municipalities that have both outcome and component in `year`. */
export const yearPairs = ({ municipalities, at }: PanelIndex<Observation>, year: number): MunicipalityPairs =>
  pairsOf(municipalities, (municipality) => meanPair([at(municipality, year)], 'pairwise'));
