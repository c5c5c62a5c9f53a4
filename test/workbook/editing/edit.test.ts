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

/** Excel gives what is made anew a new id. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)));

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
    const forms = (sheet.conditionalFormats as readonly { readonly look: { readonly numberFormat: string | null } }[])
      .map(({ look }) => look.numberFormat)
      .filter((format) => format !== null);
    expect(forms.sort()).toEqual(['"▲ "@', '"▼ "@', '"● "@'].sort());
  });

  it('uses the blank line of an empty table, and goes on under it', async () => {
    const workbook = await opened({ conditions: 1 });
    await done(workbook, request(rate(workbook.id, { guards: [], cells: [], removedRows: [3] })));
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:D4` });
    expect(await workbook.values(name, 'A4:D4')).toEqual([['', '', '', '']]);
    const line = (code: string) => [text(code), text('H'), null, text('?')];
    await done(workbook, request(rate(workbook.id, { guards: [], cells: [], newRows: [line('c8'), line('c9')] })));
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:D5` });
    expect(await workbook.values(name, 'A4:D5')).toEqual([
      ['c8', 'H', '', '?'],
      ['c9', 'H', '', '?'],
    ]);
  });

  it('moves what a person wrote under the table, and keeps it', async () => {
    const workbook = await opened();
    workbook.host.control.type(`'${name}'!B8`, 'van mij');
    await done(workbook, request(rate(workbook.id, { cells: [], newRows: [[text('c5')], [text('c6')]] })));
    expect(await workbook.values(name, 'A8:B10')).toEqual([
      ['c5', ''],
      ['c6', ''],
      ['', 'van mij'],
    ]);
  });

  it('leaves columns that a person added to the table blank in new lines', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      const columns = ['Notitie', 'a', 'b', 'c', 'd'].map((cell) => [cell]);
      context.workbook.tables.getItem('tblSaldo_Beoordelingen').columns.add(undefined, columns);
      await context.sync();
    });
    await done(workbook, request(rate(workbook.id, { newRows: [[text('c5'), text('H')]] })));
    expect(await workbook.values(name, 'A7:E8')).toEqual([
      ['c4', '', 'H', 'G', 'd'],
      ['c5', 'H', '', '', ''],
    ]);
  });

  it('adds columns to the right of the table, new lines included', async () => {
    const workbook = await opened();
    const column = ['G4', 'H', 'L', null, 'G', 'H'].map((cell) => (cell === null ? null : text(cell)));
    await done(
      workbook,
      request(rate(workbook.id, { cells: [], newRows: [[text('c5')]], newColumns: [column], ...looksFor(5, 4) })),
    );
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:E8` });
    expect(await workbook.values(name, 'E3:E8')).toEqual([['G4'], ['H'], ['L'], [''], ['G'], ['H']]);
    expect(workbook.host.control.snapshot([name]).sheets[0].dataValidations).toMatchObject([{ areas: ['B4:E8'] }]);
  });

  it('takes lines away with what stands in them, and keeps what a person wrote beside others in place', async () => {
    const workbook = await opened();
    workbook.host.control.type(`'${name}'!F7`, 'bij c4');
    await done(workbook, request(rate(workbook.id, { guards: [], cells: [], removedRows: [3, 5] })));
    expect(await workbook.values(name, 'A4:F5')).toEqual([
      ['c2', '?', '', 'H', '', ''],
      ['c4', '', 'H', 'G', '', 'bij c4'],
    ]);
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:D5` });
  });

  it('takes only the cells of the table away where a person wrote beside the line itself', async () => {
    const workbook = await opened();
    workbook.host.control.type(`'${name}'!F4`, 'bij c1');
    await done(workbook, request(rate(workbook.id, { guards: [], cells: [], removedRows: [3] })));
    expect(await workbook.values(name, 'A4:F4')).toEqual([['c2', '?', '', 'H', '', 'bij c1']]);
    expect(await workbook.tables()).toMatchObject({ tblSaldo_Beoordelingen: `'${name}'!A3:D6` });
  });

  it('goes on below the last line and right of everything when the table was turned into plain cells', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      context.workbook.tables.getItem('tblSaldo_Beoordelingen').convertToRange();
      await context.sync();
    });
    workbook.host.control.type(`'${name}'!A9`, 'van mij');
    await done(
      workbook,
      request(rate(workbook.id, { newRows: [[text('c5'), text('H')]], newColumns: [[text('G4'), text('L')]] })),
    );
    expect(await workbook.values(name, 'A9:E10')).toEqual([
      ['van mij', '', '', '', ''],
      ['c5', 'H', '', '', ''],
    ]);
    expect(await workbook.values(name, 'E3:E5')).toEqual([['G4'], ['L'], ['']]);
  });

  it('keeps a conditional format of the person when lines come in', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      const { custom } = context.workbook.worksheets.getItem(name).getRange('A4:D7').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A4="c2"';
      custom.format.fill.color = '#FFFF00';
      await context.sync();
    });
    await done(workbook, request(rate(workbook.id, { cells: [], newRows: [[text('c5')]], ...looksFor(5, 3) })));
    const { conditionalFormats } = workbook.host.control.snapshot([name]).sheets[0];
    expect(conditionalFormats).toHaveLength(6);
    expect(conditionalFormats).toContainEqual(expect.objectContaining({ formula: '=$A4="c2"' }));
  });

  it('writes text as text, and adds to the log', async () => {
    const workbook = await opened();
    const edit = rate(workbook.id, { cells: [{ row: 3, column: 2, value: 'G', content: text('=1+1') }] });
    await done(workbook, { edits: [edit], log: [entry('15:10')] });
    expect(await workbook.values(name, 'C4')).toEqual([['=1+1']]);
    expect(await workbook.values('Saldo Logboek', 'A4:A5')).toEqual([['14:02'], ['15:10']]);
  });

  it('is one step of undo where Excel can', async () => {
    const workbook = await opened();
    const before = workbook.host.control.undoSteps();
    await done(
      workbook,
      request(rate(workbook.id, { newRows: [[text('c5')]], newColumns: [[text('G4')]], removedRows: [4] })),
    );
    expect(workbook.host.control.undoSteps()).toBe(before + 1);
  });
});

describe('an edit that may not be', () => {
  it('says which cell holds something else by now, and changes nothing', async () => {
    const workbook = await opened();
    workbook.host.control.type(`'${name}'!C4`, 'L');
    const before = workbook.host.control.snapshot();
    const other = rate(workbook.id, { guards: [], cells: [{ row: 4, column: 1, value: '?', content: text('H') }] });
    expect(await problem(workbook, request(other, rate(workbook.id)))).toEqual({
      code: 'changedMeanwhile',
      slots: { cell: `'${name}'!C4`, found: 'L', expected: 'G' },
    });
    expect(workbook.host.control.snapshot()).toEqual(before);
  });

  it('names a guard that moved, as after sorting or inserting a row', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await problem(workbook, request(rate(workbook.id)))).toMatchObject({
      code: 'changedMeanwhile',
      slots: { cell: `'${name}'!C3`, found: '', expected: 'G2' },
    });
  });

  it.each([
    ['a number that is a little off', 0.3, 0.1 + 0.2],
    ['a text that looks like a number', '3', 3],
    ['a blank cell that should hold a zero', null, 0],
  ] as const)('does not take %s for the same', async (_, found, expected) => {
    const workbook = await opened();
    if (found !== null) workbook.host.control.type(`'${name}'!C4`, typeof found === 'string' ? `'${found}` : found);
    else workbook.host.control.type(`'${name}'!C4`, '');
    const edit = rate(workbook.id, { guards: [], cells: [{ row: 3, column: 2, value: expected, content: 1 }] });
    expect(await problem(workbook, request(edit))).toMatchObject({ code: 'changedMeanwhile' });
  });

  it('leaves a sheet alone that is not Saldo’s, was copied, or is gone', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      context.workbook.worksheets.getItem(name).copy('End').name = 'Kopie';
      await context.sync();
    });
    const own = [await workbook.sheetId('Budget'), await workbook.sheetId('Kopie'), 'weg'];
    const before = workbook.host.control.snapshot();
    for (const id of own) {
      const edit = { sheet: id, guards: [], cells: [{ row: 0, column: 0, value: 'Gemeente', content: text('x') }] };
      expect(await problem(workbook, request(edit))).toEqual({ code: 'sheetGone', slots: { sheet: '' } });
    }
    expect(workbook.host.control.snapshot()).toEqual(before);
  });

  it('says that the sheet is protected, or that a person is typing', async () => {
    const workbook = await opened();
    workbook.host.fault('protectSheet', name);
    expect(await problem(workbook, request(rate(workbook.id)))).toEqual({
      code: 'sheetProtected',
      slots: { sheet: name },
    });
    workbook.host.fault('protectSheet', name, false);
    workbook.host.fault('editing');
    expect(await problem(workbook, request(rate(workbook.id)))).toMatchObject({ code: 'editing' });
    workbook.host.fault('editing', false);
  });

  it('needs no sheet to be added: a protected structure is no problem, nor is a hidden or renamed sheet', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.name = 'Onze oordelen';
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    workbook.host.fault('protectStructure');
    await done(workbook, request(rate(workbook.id)));
    expect(await workbook.values('Onze oordelen', 'C4')).toEqual([['H']]);
  });
});

describe('an edit that fails half-way', () => {
  const column = ['G4', 'H', 'L', 'G', '?'].map(text);
  const kinds: Readonly<Record<string, (id: string) => SheetEdit>> = {
    cells: (id) => rate(id),
    lines: (id) => rate(id, { newRows: [[text('c5'), text('H')], [text('c6')]], ...looksFor(6, 3) }),
    columns: (id) => rate(id, { newColumns: [column, column], ...looksFor(4, 5) }),
    'lines and columns': (id) => rate(id, { newRows: [[text('c5')]], newColumns: [column], ...looksFor(5, 4) }),
    'lines that go': (id) => rate(id, { removedRows: [4, 6, 5], ...looksFor(1, 3) }),
    'lines that come and go': (id) =>
      rate(id, { newRows: [[text('c5')], [text('c6')]], removedRows: [4, 6], ...looksFor(4, 3) }),
    'all lines that go': (id) => rate(id, { cells: [], removedRows: [3, 4, 5, 6], ...looksFor(1, 3) }),
    'all lines that go for another': (id) =>
      rate(id, { cells: [], newRows: [[text('c9')]], removedRows: [3, 4, 5, 6], ...looksFor(1, 3) }),
  };

  /** Before the request, at operations within it, and when all of it is done but Excel did not answer. */
  const operations = [0, ...Array.from({ length: 14 }, (_, index) => index + 1), 17, 22, 30, 40, 55, 10_000];

  const failAt = async (kind: string, sync: number): Promise<void> => {
    const workbook = await opened();
    const before = workbook.host.control.snapshot();
    const asked = { edits: [kinds[kind](workbook.id)], log: [entry('15:10')] };
    for (const operation of operations) {
      if (operation === 0) workbook.host.fault('sync', sync);
      else workbook.host.fault('operation', operation, sync);
      expect(await problem(workbook, asked)).toEqual({ code: 'writeFailed', slots: { detail: 'GeneralException' } });
      expect(withoutIds(workbook.host.control.snapshot())).toEqual(withoutIds(before));
    }
  };

  // Three requests look, and `Excel.run` ends with one of its own.
  const firstWrite = 5;

  it.each(Object.keys(kinds))('leaves the workbook as it was: %s', async (kind) => {
    await failAt(kind, firstWrite);
  });

  it.each(Object.keys(kinds).filter((kind) => kind.includes('go')))(
    'leaves the workbook as it was when lines are on their way out: %s',
    async (kind) => {
      await failAt(kind, firstWrite + 1);
    },
  );

  it('counts as done when only the end of it fails', async () => {
    const workbook = await opened();
    workbook.host.fault('sync', firstWrite + 1);
    await done(workbook, request(rate(workbook.id)));
    expect(await workbook.values(name, 'C4')).toEqual([['H']]);
  });

  it('says so when it cannot be taken back either', async () => {
    const workbook = await opened();
    for (let sync = firstWrite; sync < firstWrite + 12; sync++) workbook.host.fault('sync', sync);
    expect(await problem(workbook, request(rate(workbook.id)))).toEqual({
      code: 'writeFailed',
      slots: { detail: 'GeneralException, notUndone' },
    });
  });
});

describe('a large sheet of ratings', () => {
  const size = { conditions: 57, municipalities: 342 };

  it('takes as many requests as a small one to read and to change', async () => {
    const count = async (ratings: Ratings): Promise<readonly number[]> => {
      const workbook = await opened(ratings);
      const { counters } = workbook.host;
      const start = counters.syncs;
      const read = await workbook.workbook.readSheets([workbook.id]);
      const afterRead = counters.syncs;
      await done(workbook, request(rate(workbook.id)));
      const afterEdit = counters.syncs;
      expect(read.ok && read.value[0]?.table).toEqual({
        row: 2,
        column: 0,
        rows: ratings.conditions! + 1,
        columns: ratings.municipalities! + 1,
      });
      return [afterRead - start, afterEdit - afterRead];
    };
    const small = await count({ conditions: 4, municipalities: 3 });
    expect(await count(size)).toEqual(small);
    expect(small[0]).toBeLessThanOrEqual(3);
    expect(small[1]).toBeLessThanOrEqual(6);
  });
});
