import { checkRow, doneRow, failedRow, type Check, type CheckRow } from '../../../sheets/selfTest/checks';
import type { Answer, SaldoSheet, Workbook } from '../../../workbook/port/workbook';
import type { Trial } from './trial';

const removal = { group: 'own', id: 'removal' } as const satisfies Check;

/** The sheets of the self-test that are in the workbook now, whatever they are called. */
export const selfTestSheets = async (workbook: Pick<Workbook, 'saldoSheets'>): Answer<readonly SaldoSheet[]> => {
  const answer = await workbook.saldoSheets();
  return answer.ok ? { ok: true, value: answer.value.filter(({ kind }) => kind === 'selfTest') } : answer;
};

/** Takes all sheets of the self-test away, and looks whether they are gone. */
export const cleanUp = async ({ workbook, teller }: Pick<Trial, 'workbook' | 'teller'>): Promise<CheckRow> => {
  const present = await selfTestSheets(workbook);
  if (!present.ok) return failedRow(teller, removal, present.problems[0]);
  const removed = await workbook.remove(
    present.value.map(({ id }) => id),
    'delete',
  );
  if (!removed.ok) return failedRow(teller, removal, removed.problems[0]);
  const left = await selfTestSheets(workbook);
  if (!left.ok) return failedRow(teller, removal, left.problems[0]);
  return left.value.length === 0
    ? doneRow(teller, removal)
    : checkRow(teller, removal, 'failed', teller.t('selfTest.found.left', { n: left.value.length }));
};
