import type { Observation } from '../../analysis/association/observations';
import { outcomeTable, type OutcomeColumn } from '../../analysis/association/outcomeTable';
import { answers } from '../../text/nl/answers';
import { answerWith, type AnswerCell } from '../cells/answer';
import { argument } from '../cells/argument';
import { firstProblem } from '../cells/cellError';
import { longTable } from './longTable';
import { refuseDuplicate } from './refuseDuplicate';

const words = answers.outcomeTable;

const tableRows: readonly (readonly [label: string, cellOf: (column: OutcomeColumn) => AnswerCell])[] = [
  [words.deficit, ({ deficit }) => deficit.mean ?? ''],
  [words.surplus, ({ surplus }) => surplus.mean ?? ''],
  [words.rSquared, ({ line }) => (line.ok ? line.value.rSquared : '')],
  [words.count, ({ pairs }) => pairs.municipalities.length],
];

/**
 * De tabel van het rapport: per jaar en gemiddeld de uitkomst van gemeenten met een tekort en met een overschot, met R² en n.
 * @customfunction UITKOMSTTABEL
 * @helpurl https://localhost:3000/help/UITKOMSTTABEL.html
 * @param gemeente De gemeenten, één rij per gemeente en jaar: naam of code
 * @param jaar De jaren: even lang
 * @param uitkomst De uitkomstmaat: even lang
 * @param component De volume- of prijscomponent: even lang. Het gemiddelde over de jaren bepaalt de groep
 * @param [met_kop] ONWAAR om de rij met jaren erboven weg te laten
 * @returns Rijen Tekort, Overschot, R² en n; kolommen de jaren en het gemiddelde; leeg waar iets niet te berekenen is
 */
export function uitkomsttabel(
  gemeente: unknown[][],
  jaar: unknown[][],
  uitkomst: unknown[][],
  component: unknown[][],
  met_kop?: boolean,
): unknown[][] {
  const { rows } = longTable(gemeente, jaar, argument('uitkomst', uitkomst), argument('component', component));
  const observations = rows.map(({ municipality, year, figures: [measured, share] }): Observation => {
    return { municipality, year, outcome: measured, component: share };
  });
  const table = outcomeTable(observations, 'pairwise');
  if (!table.ok) return refuseDuplicate(rows, firstProblem(table));
  const columns = [...table.value.years, table.value.period];
  const body = tableRows.map(([label, cellOf]): AnswerCell[] => [label, ...columns.map(cellOf)]);
  const heading: AnswerCell[] = ['', ...columns.map(({ year }) => year ?? words.period)];
  return answerWith(met_kop === false ? body : [heading, ...body]);
}
