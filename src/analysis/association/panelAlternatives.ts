import { success, type Result } from '../result';
import { mean } from '../statistics/mean';
import {
  panelRegression,
  type PanelEffects,
  type PanelProblem,
  type PanelRegression,
} from '../statistics/panelRegression';
import type { SeriesProblem } from '../statistics/problems';
import { simpleRegression, type SimpleRegression } from '../statistics/simpleRegression';
import { weightedRegression, type WeightedRegression, type WeightProblem } from '../statistics/weighted';
import { panelIndex, type DuplicateProblem, type Observation, type PanelIndex } from './observations';
import { periodPairs, present } from './periodPairs';

/** The same question asked in other ways. Each may be unanswerable on its own. */
export interface PanelAlternatives {
  /** Period means per municipality: the report's way. */
  readonly between: Result<SimpleRegression, SeriesProblem>;
  /** Period means, municipalities counting by their weight: for the average client. */
  readonly weighted: Result<WeightedRegression, SeriesProblem | WeightProblem>;
  /** All years together without what they have in common per year: the movement of the country is out. */
  readonly yearEffects: Result<PanelRegression, PanelProblem>;
  /** Do changes within a municipality go together? */
  readonly municipalityEffects: Result<PanelRegression, PanelProblem>;
  /** The same, without the movement of the country. */
  readonly twoWay: Result<PanelRegression, PanelProblem>;
}

interface CompleteCell {
  readonly municipality: string;
  readonly year: number;
  readonly outcome: number;
  readonly component: number;
}

const completeCells = ({ municipalities, years, at }: PanelIndex<Observation>): CompleteCell[] =>
  municipalities.flatMap((municipality) =>
    years.flatMap((year) => {
      const { outcome = null, component = null } = at(municipality, year) ?? {};
      return outcome === null || component === null ? [] : [{ municipality, year, outcome, component }];
    }),
  );

/** Period mean of the weight; a municipality without one does not count. */
const weightsOf = ({ years, at }: PanelIndex<Observation>, municipalities: readonly string[]): number[] =>
  municipalities.map((municipality) => {
    const known = present(years.map((year) => at(municipality, year)?.weight));
    return known.length > 0 ? mean(known) : 0;
  });

/**
 * Alternatives to the R² of period means.
 * @param observations one row per municipality and year, any order
 * @returns Problems: duplicateObservation; the alternatives carry their own
 */
export const panelAlternatives = (
  observations: readonly Observation[],
): Result<PanelAlternatives, DuplicateProblem> => {
  const index = panelIndex(observations);
  if (!index.ok) return index;
  const pairs = periodPairs(index.value);
  const cells = completeCells(index.value);
  const series = {
    x: cells.map(({ outcome }) => outcome),
    y: cells.map(({ component }) => component),
    municipality: cells.map(({ municipality }) => municipality),
    year: cells.map(({ year }) => year),
  };
  const effects = (kind: PanelEffects): Result<PanelRegression, PanelProblem> => panelRegression(series, kind);
  return success({
    between: simpleRegression(pairs.outcome, pairs.component),
    weighted: weightedRegression(pairs.outcome, pairs.component, weightsOf(index.value, pairs.municipalities)),
    yearEffects: effects('year'),
    municipalityEffects: effects('municipality'),
    twoWay: effects('both'),
  });
};
