import type { ActiveCell } from '../../../src/workbook/port/workbook';
import { budget } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';
import { ratingsSheet } from '../support/ratings';

const name = 'Saldo 3 Beoordelingen';

const opened = async (): Promise<Opened & { readonly id: string }> => {
  const workbook = await openWorkbook({ Budget: budget });
  await workbook.workbook.write({ sheets: [ratingsSheet()], ownEdits: 'ask', log: [] });
  return { ...workbook, id: await workbook.sheetId(name) };
};

/** Events come after the work that raised them. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe('readSheets', () => {
  it('gives all that stands on sheets, with kinds and shown text, and where the table is', async () => {
    const { workbook, host, id } = await opened();
    host.control.type(`'${name}'!B4`, 0.5);
    host.control.type(`'${name}'!C4`, '=1/0');
    const answer = await workbook.readSheets([id]);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const [contents] = answer.value;
    expect(contents).toMatchObject({ id, table: { row: 2, column: 0, rows: 5, columns: 4 } });
    expect(contents!.grid).toMatchObject({ sheet: name, row: 0, column: 0, sample: false });
    expect(contents!.grid.cells[3]).toEqual([
      { kind: 'text', value: 'c1', shown: 'c1' },
      { kind: 'number', value: 0.5, shown: '0,5' },
      { kind: 'error', value: '#DIV/0!', shown: '#DEEL/0!' },
      { kind: 'text', value: 'L', shown: 'L' },
    ]);
  });

  it('reads all sheets in as many requests as one, hidden ones too', async () => {
    const { workbook, host, id, person, sheetId } = await opened();
    await person(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    });
    const count = async (...ids: readonly string[]): Promise<number> => {
      const before = host.counters.syncs;
      const answer = await workbook.readSheets(ids);
      expect(answer.ok && answer.value.every((one) => one !== null)).toBe(true);
      return host.counters.syncs - before;
    };
    expect(await count(id, await sheetId('Budget'))).toBe(await count(id));
  });

  it('gives null for a sheet that is empty or gone', async () => {
    const { workbook, id, person, sheetId } = await opened();
    await person(async (context) => {
      context.workbook.worksheets.add('Leeg');
      await context.sync();
    });
    const answer = await workbook.readSheets([await sheetId('Leeg'), 'weg', id]);
    expect(answer).toMatchObject({ ok: true, value: [null, null, { id }] });
  });

  it('follows the table when a person renames it, moves it, or turns it into plain cells', async () => {
    const { workbook, id, person } = await opened();
    const place = async (): Promise<unknown> => {
      const answer = await workbook.readSheets([id]);
      return answer.ok ? answer.value[0]!.table : answer;
    };
    await person(async (context) => {
      context.workbook.tables.getItem('tblSaldo_Beoordelingen').name = 'tblOordelen';
      context.workbook.worksheets.getItem(name).getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(await place()).toEqual({ row: 4, column: 0, rows: 5, columns: 4 });
    await person(async (context) => {
      context.workbook.tables.getItem('tblOordelen').convertToRange();
      await context.sync();
    });
    expect(await place()).toBeNull();
  });
});

describe('select and activeCell', () => {
  it('take a person to a cell and tell where they are', async () => {
    const { workbook, id, host, sheetId } = await opened();
    expect(await workbook.select({ sheet: id, row: 3, column: 2 })).toMatchObject({ ok: true });
    expect(await workbook.activeCell()).toEqual({ ok: true, value: { sheet: id, row: 3, column: 2 } });
    host.control.select('Budget!B2:C4');
    expect(await workbook.activeCell()).toEqual({
      ok: true,
      value: { sheet: await sheetId('Budget'), row: 1, column: 1 },
    });
  });

  it('say that a sheet is gone or hidden', async () => {
    const { workbook, id, person } = await opened();
    await person(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    });
    expect(await workbook.select({ sheet: id, row: 0, column: 0 })).toMatchObject({
      problems: [{ code: 'sheetHidden', slots: { sheet: name } }],
    });
    expect(await workbook.select({ sheet: 'weg', row: 0, column: 0 })).toMatchObject({
      problems: [{ code: 'sheetGone' }],
    });
  });
});

describe('onSelect', () => {
  const following = async () => {
    const one = await opened();
    const heard: (ActiveCell | null)[] = [];
    const stop = await one.workbook.onSelect([one.id], (cell) => heard.push(cell));
    return { ...one, heard, stop };
  };

  it('tells the cell a person goes to, by mouse or through the pane, and that they went away', async () => {
    const { workbook, id, heard, host } = await following();
    host.control.select(`'${name}'!C4`);
    await settled();
    await workbook.select({ sheet: id, row: 5, column: 1 });
    await settled();
    host.control.select('Budget!A1');
    await settled();
    host.control.select('Budget!A2');
    await settled();
    const cells = heard.filter((cell, index) => JSON.stringify(cell) !== JSON.stringify(heard[index - 1]));
    expect(cells.slice(-3)).toEqual([{ sheet: id, row: 3, column: 2 }, { sheet: id, row: 5, column: 1 }, null]);
    expect(heard.filter((cell) => cell === null)).toHaveLength(1);
  });

  it('tells where typing would go when several cells are selected', async () => {
    const { id, heard, host } = await following();
    host.control.select(`'${name}'!B5:D6`);
    await settled();
    expect(heard.at(-1)).toEqual({ sheet: id, row: 4, column: 1 });
  });

  it('goes on when the sheet got another name', async () => {
    const { id, heard, host, person } = await following();
    await person(async (context) => {
      context.workbook.worksheets.getItem(name).name = 'Onze oordelen';
      await context.sync();
    });
    host.control.select("'Onze oordelen'!D7");
    await settled();
    expect(heard.at(-1)).toEqual({ sheet: id, row: 6, column: 3 });
  });

  it('waits for a person who is typing, and is silent after it stopped', async () => {
    const { heard, host, stop, id } = await following();
    host.fault('editing');
    host.control.select(`'${name}'!B5:D6`);
    await settled();
    host.fault('editing', false);
    await settled();
    expect(heard.at(-1)).toEqual({ sheet: id, row: 4, column: 1 });
    stop();
    await settled();
    const before = heard.length;
    host.control.select(`'${name}'!C4`);
    await settled();
    expect(heard).toHaveLength(before);
  });
});
