import type { SheetDescription } from '../../../sheets/description';
import { doneRow, failedRow, type Check, type CheckRow } from '../../../sheets/selfTest/checks';
import { compared, writtenCells } from '../../../sheets/selfTest/compared';
import { skipped, writeTrial, type Trial } from './trial';

export const resultsWritten = (step: 1 | 2 | 3): Check => ({ group: 'results', id: 'resultsWritten', slots: { step } });

/**
 * Writes the sheets of a step over the synthetic figures, and compares every formula of them with the core; of sheets without formulas every value.
 * @param looked names of sheets that were compared before: steps 1 and 2 stand on the same figures
 */
export const tryResults = async (
  trial: Trial,
  step: 1 | 2 | 3,
  sheets: readonly SheetDescription[],
  looked: Set<string>,
): Promise<readonly CheckRow[]> => {
  const { probe, teller } = trial;
  const check = resultsWritten(step);
  const written = await writeTrial(trial, sheets, trial.isStopped);
  // What stopped halfway was taken back.
  if (!written.ok && trial.isStopped()) return skipped(trial, [check]);
  if (!written.ok) return [failedRow(teller, check, written.problems[0])];
  const fresh = written.value.filter(({ description }) => !looked.has(description.name));
  fresh.forEach(({ description }) => looked.add(description.name));
  const answer = await probe.values(fresh);
  return [
    doneRow(teller, check),
    ...fresh.map(({ description }, index): CheckRow => {
      const { name, expected } = description;
      const hasFormulas = expected.length > 0;
      const result: Check = { group: 'results', id: hasFormulas ? 'result' : 'written', slots: { sheet: name } };
      return answer.ok
        ? compared(result, hasFormulas ? expected : writtenCells(description), answer.value[index] ?? [], teller)
        : failedRow(teller, result, answer.problems[0]);
    }),
  ];
};
