import type { Method } from '../../analysis/decomposition/types';
import { answerWith } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { chosen, type Option } from '../cells/option';
import { equallyLong } from '../cells/vectors';
import { headings } from './columns';
import { decompositionRow } from './decompositionRow';

const methods: readonly [Option<Method>, ...Option<Method>[]] = [
  { value: 'report', words: ['rapport', 'report'] },
  { value: 'midpoint', words: ['midden', 'midpoint'] },
  { value: 'interaction', words: ['interactie', 'interaction'] },
  { value: 'lmdi', words: ['lmdi'] },
];

/**
 * Splitst het resultaat in volume en prijs. Per gemeente en jaar één rij: resultaat, volume en prijs als aandeel, dan in euro's.
 * @customfunction ONTLEDING
 * @helpurl https://localhost:3000/help/ONTLEDING.html
 * @param budget Het budget in euro's: één rij of kolom
 * @param uitgaven De uitgaven in euro's: even lang
 * @param voorspeld Het voorspelde aantal huishoudens of ontvangers: even lang
 * @param werkelijk Het werkelijke aantal: even lang
 * @param [methode] "rapport" (standaard), "midden", "interactie" of "lmdi"
 * @param [met_kop] WAAR voor een rij met kopjes erboven
 * @returns Zes kolommen per rij; acht bij de methode interactie
 */
export function ontleding(
  budget: unknown[][],
  uitgaven: unknown[][],
  voorspeld: unknown[][],
  werkelijk: unknown[][],
  methode?: string,
  met_kop?: boolean,
): unknown[][] {
  const method = chosen('methode', methode, methods);
  if (!method.ok) return refuse(cellError(firstProblem(method)));
  const vectors = equallyLong(
    argument('budget', budget),
    argument('uitgaven', uitgaven),
    argument('voorspeld', voorspeld),
    argument('werkelijk', werkelijk),
  );
  if (!vectors.ok) return refuse(cellError(firstProblem(vectors)));

  const [budgets, spending, predicted, actual] = vectors.value;
  const given = { budget: budgets, uitgaven: spending, voorspeld: predicted, werkelijk: actual };
  const rows = Array.from({ length: budgets.length }, (_row, index) => decompositionRow(given, index, method.value));
  return answerWith(met_kop === true ? [headings(method.value), ...rows] : rows);
}
