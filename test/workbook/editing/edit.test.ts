import { text } from '../../../src/sheets/description';
import type { EditRequest, SheetEdit, WorkbookProblem } from '../../../src/workbook/port/workbook';
import { budget, entry, logSheet } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';
import { looksFor, ratingsSheet, type Ratings } from '../support/ratings';

const name = 'Saldo 3 Beoordelingen';

/** A workbook in which people rate; the id of the sheet. */
const opened = async (ratings: Ratings = {}): Promise<Opened & { readonly id: string }> => {
  const workbook = await openWorkbook({ Budget: budget });
  const answer = await workbook.workbook.write({
    sheets: [ratingsSheet(ratings), logSheet()],
    ownEdits: 'ask',
    log: [entry('14:02')],
  });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  return { ...workbook, id: answer.value.sheets[0].id };
};

const rate = (id: string, changes: Partial<SheetEdit> = {}): SheetEdit => ({
  sheet: id,
  guards: [
    { row: 2, column: 2, value: 'G2' },
    { row: 3, column: 0, value: 'c1' },
  ],
  cells: [{ row: 3, column: 2, value: 'G', content: text('H') }],
  ...changes,
});

const request = (...edits: readonly SheetEdit[]): EditRequest => ({ edits, log: [] });

const problem = async ({ workbook }: Opened, asked: EditRequest): Promise<WorkbookProblem | null> => {
  const answer = await workbook.edit(asked);
  return answer.ok ? null : answer.problems[0];
};

const done = async (workbook: Opened, asked: EditRequest): Promise<void> => {
  expect(await problem(workbook, asked)).toBeNull();
};

describe('an edit', () => {
  it('changes the cells that were asked for, and nothing else', async () => {
    const workbook = await opened();
    const before = workbook.host.control.snapshot();
    await done(workbook, request(rate(workbook.id)));
    expect(await workbook.values(name, 'A3:D5')).toEqual([
      ['Code', 'G1', 'G2', 'G3'],
      ['c1', 'H', 'H', 'L'],
      ['c2', '?', '', 'H'],
    ]);
    await done(
      workbook,
      request(rate(workbook.id, { cells: [{ row: 3, column: 2, value: 'H', content: text('G') }] })),
    );
    expect(workbook.host.control.snapshot()).toEqual(before);
  });

  it('adds lines under the table, with their drop-down lists and looks', async () => {
    const workbook = await opened();
    await done(
      workbook,
      request(
        rate(workbook.id, {
          cells: [],
          newRows: [
            [text('c5'), text('H')],
            [text('c6'), null, text('?')],
          ],
          ...looksFor(6, 3),
        }),
      ),
    );
    expect(await workbook.values(name, 'A7:D9')).toEqual([
      ['c4', '', 'H', 'G'],
      ['c5', 'H', '', ''],
      ['c6', '', '?', ''],
    ]);
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:D9` });
    const [sheet] = workbook.host.control.snapshot([name]).sheets;
    expect(sheet.dataValidations).toMatchObject([{ areas: ['B4:D9'] }]);
    expect(sheet.conditionalFormats).toHaveLength(5);
  });
});
