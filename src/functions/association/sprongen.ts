import { notableChanges, type ChangeProblem, type YearlyValue } from '../../analysis/association/notableChanges';
import type { DuplicateProblem } from '../../analysis/association/observations';
import { failure } from '../../analysis/result';
import { answers } from '../../text/nl/answers';
import { answerWith, type AnswerCell } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse, type SayableProblem } from '../cells/cellError';
import { numberOr } from '../cells/whole';
import { longTable } from './longTable';
import { refuseDuplicate } from './refuseDuplicate';

const thresholdIn = (drempel: unknown): number | undefined => {
  const threshold = numberOr('drempel', drempel, undefined);
  if (threshold === undefined || threshold >= 0) return threshold;
  return refuse(cellError(firstProblem(failure('thresholdNegative'))));
};

const sayable = ({ code, slots }: Exclude<ChangeProblem, DuplicateProblem>): SayableProblem =>
  code === 'outOfRange' ? { code: 'seriesOutOfRange', slots: { arguments: 'waarde' } } : { code, slots };

/** The order of the columns is part of the contract. */
const inColumns = (row: Readonly<Record<keyof typeof answers.notableChange, AnswerCell>>): AnswerCell[] => [
  row.municipality,
  row.year,
  row.change,
  row.relativeChange,
  row.z,
];

/**
 * Veranderingen van jaar op jaar die opvallen naast die van de andere gemeenten; de grootste bovenaan. Een vraag, geen oordeel.
 * @customfunction SPRONGEN
 * @helpurl https://localhost:3000/help/SPRONGEN.html
 * @param gemeente De gemeenten, één rij per gemeente en jaar: naam of code
 * @param jaar De jaren: even lang
 * @param waarde De uitkomstmaat of een ander cijfer: even lang
 * @param [drempel] Boven welke afstand een verandering opvalt (robuuste z); standaard 2,5
 * @param [met_kop] WAAR voor een rij met kopjes erboven
 * @returns Per sprong: gemeente, jaar, verandering, verandering tegenover de andere gemeenten, z
 */
export function sprongen(
  gemeente: unknown[][],
  jaar: unknown[][],
  waarde: unknown[][],
  drempel?: number,
  met_kop?: boolean,
): unknown[][] {
  const threshold = thresholdIn(drempel);
  const { rows, labelOf } = longTable(gemeente, jaar, argument('waarde', waarde));
  const values = rows.map(({ municipality, year, figures: [value] }): YearlyValue => ({ municipality, year, value }));
  const changes = notableChanges(values, threshold);
  if (!changes.ok) {
    const problem = firstProblem(changes);
    return problem.code === 'duplicateObservation'
      ? refuseDuplicate(rows, problem)
      : refuse(cellError(sayable(problem)));
  }
  if (changes.value.length === 0) return refuse(cellError(firstProblem(failure('noNotableChanges'))));
  const found = changes.value.map((change) => inColumns({ ...change, municipality: labelOf(change.municipality) }));
  return answerWith(met_kop === true ? [inColumns(answers.notableChange), ...found] : found);
}
