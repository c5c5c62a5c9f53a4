import type { SheetDescription } from '../../../sheets/description';
import { doneRow, failedRow, type Check, type CheckRow } from '../../../sheets/selfTest/checks';
import { compared } from '../../../sheets/selfTest/compared';
import { writeTrial, type Trial } from './trial';

export const resultsWritten = (step: 1 | 2 | 3): Check => ({ group: 'results', id: 'resultsWritten', slots: { step } });

/** Writes the sheets of a step over the synthetic figures, and compares every formula of them with the core. */
export const tryResults = async (
  trial: Trial,
  step: 1 | 2 | 3,
  sheets: readonly SheetDescription[],
): Promise<readonly CheckRow[]> => {
  const { probe, teller } = trial;
  const check = resultsWritten(step);
  const written = await writeTrial(trial, sheets);
  if (!written.ok) return [failedRow(teller, check, written.problems[0])];
  const calculated = written.value.filter(({ description }) => description.expected.length > 0);
  const answer = await probe.values(calculated);
  return [
    doneRow(teller, check),
    ...calculated.map(({ description: { name, expected } }, index): CheckRow => {
      const result: Check = { group: 'results', id: 'result', slots: { sheet: name } };
      return answer.ok
        ? compared(result, expected, answer.value[index] ?? [], teller)
        : failedRow(teller, result, answer.problems[0]);
    }),
  ];
};
