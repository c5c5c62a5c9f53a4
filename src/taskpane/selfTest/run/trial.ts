import type { Result } from '../../../analysis/result';
import { failedRow, skippedRow, type Check, type CheckRow, type Teller } from '../../../sheets/selfTest/checks';
import type { SheetDescription } from '../../../sheets/description';
import type { SelfTestContext } from '../../../sheets/selfTest/panelSheets';
import type { HostProbe, TrialSheet } from '../../../workbook/port/hostProbe';
import type { Workbook } from '../../../workbook/port/workbook';

/** What every part of the self-test works with. */
export interface Trial {
  readonly workbook: Workbook;
  readonly probe: HostProbe;
  readonly teller: Teller;
  readonly context: SelfTestContext;
  readonly isStopped: () => boolean;
}

/** What Excel answered, judged; a refusal is a failed check with its code. */
export const judged = <T>(
  { teller }: Pick<Trial, 'teller'>,
  check: Check,
  answer: Result<T>,
  judge: (value: T) => CheckRow,
): CheckRow => (answer.ok ? judge(answer.value) : failedRow(teller, check, answer.problems[0]));

export const skipped = ({ teller }: Pick<Trial, 'teller'>, checks: readonly Check[]): readonly CheckRow[] =>
  checks.map((check) => skippedRow(teller, check));

/** Writes sheets of the self-test as the pane writes any sheet, without a line in the log. */
export const writeTrial = async (
  { workbook }: Pick<Trial, 'workbook'>,
  sheets: readonly SheetDescription[],
  isStopped: () => boolean = () => false,
): Promise<Result<readonly TrialSheet[]>> => {
  const answer = await workbook.write({ sheets, ownEdits: 'overwrite', log: [], isStopped });
  if (!answer.ok) return answer;
  const written = answer.value.kind === 'written' ? answer.value.sheets : [];
  return {
    ok: true,
    value: sheets.flatMap((description, index) => {
      const sheet = written[index];
      return sheet === undefined ? [] : [{ id: sheet.id, description }];
    }),
  };
};
