import { budget, splitSheet } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';

type Content = string | number | boolean;

const select = (opened: Opened, sheet: string, address: string): Promise<void> =>
  opened.person(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(address).select();
    await context.sync();
  });

const makeTable = (opened: Opened, sheet: string, address: string, name: string): Promise<void> =>
  opened.person(async (context) => {
    context.workbook.worksheets.getItem(sheet).tables.add(address, true).name = name;
    await context.sync();
  });

const selected = (opened: Opened): Promise<string> =>
  opened.person(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

const grid = async (answer: ReturnType<Opened['workbook']['readSelection']>) => {
  const read = await answer;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const code = async (answer: ReturnType<Opened['workbook']['readSelection']>): Promise<string | undefined> => {
  const read = await answer;
  return read.ok ? 'read' : read.problems[0]?.code;
};

const titled: readonly (readonly Content[])[] = [['Begroting'], [''], ...budget];

describe('reading the selection', () => {
  it('reads what is selected', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await select(opened, 'Budget', 'A1:C3');
    expect(await grid(opened.workbook.readSelection())).toMatchObject({
      sheet: 'Budget',
      address: 'A1:C3',
      row: 0,
      column: 0,
      table: null,
      merged: [],
      hiddenRows: [],
      sample: false,
    });
  });

  it('cuts whole columns to what is used', async () => {
    const opened = await openWorkbook({ Budget: titled });
    await select(opened, 'Budget', 'B:C');
    const read = await grid(opened.workbook.readSelection());
    expect(read.address).toBe('B3:C7');
    expect(read.cells[0].map(({ value }) => value)).toEqual(['Budget', 'Uitgaven']);
  });

  it('takes the block around a single cell', async () => {
    const opened = await openWorkbook({ Budget: titled });
    await select(opened, 'Budget', 'B5');
    expect((await grid(opened.workbook.readSelection())).address).toBe('A3:C7');
  });

  it('takes the table around a single cell', async () => {
    const opened = await openWorkbook({ Budget: titled });
    await makeTable(opened, 'Budget', 'A3:C7', 'tblBudget');
    await select(opened, 'Budget', 'C6');
    expect(await grid(opened.workbook.readSelection())).toMatchObject({ address: 'A3:C7', table: 'tblBudget' });
  });

  it('adds the headers when the body of a table is selected, as Ctrl+A does', async () => {
    const opened = await openWorkbook({ Budget: titled });
    await makeTable(opened, 'Budget', 'A3:C7', 'tblBudget');
    await select(opened, 'Budget', 'A4:C7');
    const read = await grid(opened.workbook.readSelection());
    expect(read).toMatchObject({ address: 'A3:C7', row: 2, table: 'tblBudget' });
    expect(read.cells).toHaveLength(5);
    expect(read.cells[0].map(({ value }) => value)).toEqual(['Gemeente', 'Budget', 'Uitgaven']);
  });

  it('leaves a part of a table a part', async () => {
    const opened = await openWorkbook({ Budget: titled });
    await makeTable(opened, 'Budget', 'A3:C7', 'tblBudget');
    await select(opened, 'Budget', 'A4:B5');
    expect(await grid(opened.workbook.readSelection())).toMatchObject({ address: 'A4:B5', table: null });
  });

  it('tells kinds of cells apart, error cells included', async () => {
    const opened = await openWorkbook({
      Budget: [
        ['Gemeente', 'Jaar', 'Ok', 'Fout', 'Leeg'],
        ['G1', 44562, true, '=NA()', '=""'],
      ],
    });
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('B2').numberFormat = [['d-m-yyyy']];
      await context.sync();
    });
    await select(opened, 'Budget', 'A1:E2');
    const read = await grid(opened.workbook.readSelection());
    expect(read.cells[1].map(({ kind }) => kind)).toEqual(['text', 'date', 'boolean', 'error', 'blank']);
    expect(read.cells[1][3].value).toBe('#N/A');
  });

  it('reports merged areas and hidden rows', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await opened.person(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('A2:A3').merge();
      sheet.getRange('4:4').rowHidden = true;
      await context.sync();
    });
    await select(opened, 'Budget', 'A1:C5');
    const read = await grid(opened.workbook.readSelection());
    expect(read.merged).toEqual(['A2:A3']);
    expect(read.hiddenRows).toEqual([3]);
  });

  it('has a word for an empty selection and for several areas', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await select(opened, 'Budget', 'H20:J30');
    expect(await code(opened.workbook.readSelection())).toBe('emptySelection');
    await select(opened, 'Budget', 'H20');
    expect(await code(opened.workbook.readSelection())).toBe('emptySelection');
    opened.host.control.select('Budget!A1:A5', 'Budget!C1:C5');
    expect(await code(opened.workbook.readSelection())).toBe('multipleAreas');
  });

  it('says that a person is typing', async () => {
    const opened = await openWorkbook({ Budget: budget });
    opened.host.fault('editing');
    expect(await code(opened.workbook.readSelection())).toBe('editing');
  });

  it('takes as many syncs for 3 rows as for 150', async () => {
    const opened = await openWorkbook({ Few: budget, Many: [['x']] });
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Many').getRange('A1:C150').values = Array.from({ length: 150 }, () => [
        1, 2, 3,
      ]);
      await context.sync();
    });
    const count = async (address: string): Promise<number> => {
      const before = opened.host.counters.syncs;
      await grid(opened.workbook.readAddress(address));
      return opened.host.counters.syncs - before;
    };
    const few = await count('Few!A1:C3');
    expect(await count('Many!A1:C150')).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
  });
});

describe('reading a typed address', () => {
  it('reads sheets, columns, tables and names', async () => {
    const opened = await openWorkbook({ Budget: budget, "Mijn 'blad'": titled });
    await makeTable(opened, "Mijn 'blad'", 'A3:C7', 'tblBudget');
    await opened.person(async (context) => {
      context.workbook.names.add('Bron', context.workbook.worksheets.getItem('Budget').getRange('A1:B5'));
      await context.sync();
    });
    expect((await grid(opened.workbook.readAddress('Budget!$A$1:$B$3'))).address).toBe('A1:B3');
    expect(await grid(opened.workbook.readAddress("'Mijn ''blad'''!B:C"))).toMatchObject({
      sheet: "Mijn 'blad'",
      address: 'B3:C7',
    });
    expect(await grid(opened.workbook.readAddress('tblBudget'))).toMatchObject({
      table: 'tblBudget',
      address: 'A3:C7',
    });
    expect(await grid(opened.workbook.readAddress('bron'))).toMatchObject({ sheet: 'Budget', address: 'A1:B5' });
  });

  it.each([
    ['Weg!A1:B2', 'sheetGone'],
    ['tblWeg', 'unknownAddress'],
    ['A1;B2', 'unknownAddress'],
    ['Budget!ZZZ1', 'unknownAddress'],
    ['Budget!H:J', 'emptySelection'],
  ])('%s: %s', async (address, expected) => {
    const opened = await openWorkbook({ Budget: budget });
    expect(await code(opened.workbook.readAddress(address))).toBe(expected);
  });

  it('refuses a range that is too large before it asks for its values', async () => {
    const opened = await openWorkbook({ Budget: [...budget, ...Array.from({ length: 1 }, () => ['x', 1, 2])] });
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('ZZ900').values = [[1]];
      await context.sync();
    });
    const received = opened.host.counters.bytesReceived;
    expect(await code(opened.workbook.readAddress('Budget!A:ZZ'))).toBe('tooLarge');
    expect(opened.host.counters.bytesReceived - received).toBeLessThan(2000);
  });
});

describe('sources and places', () => {
  it('lists tables and names of visible sheets, not those of results', async () => {
    const opened = await openWorkbook({ Budget: budget, Verborgen: titled });
    await makeTable(opened, 'Budget', 'A1:C5', 'tblBudget');
    await makeTable(opened, 'Verborgen', 'A3:C7', 'tblVerborgen');
    await opened.person(async (context) => {
      context.workbook.names.add('Bron', context.workbook.worksheets.getItem('Budget').getRange('A1:B5'));
      context.workbook.worksheets.getItem('Verborgen').visibility = 'Hidden';
      await context.sync();
    });
    await opened.workbook.write({ sheets: [splitSheet()], ownEdits: 'ask', log: [] });
    expect(await opened.workbook.listSources()).toEqual({
      ok: true,
      value: [
        { kind: 'table', name: 'tblBudget', address: 'Budget!A1:C5', rows: 4 },
        { kind: 'name', name: 'Bron', address: 'Budget!A1:B5', rows: 5 },
      ],
    });
  });

  it('goes to a cell and to a sheet', async () => {
    const opened = await openWorkbook({ Budget: budget, Ander: [['x']] });
    expect(await opened.workbook.goTo('Ander!C7')).toEqual({ ok: true, value: undefined });
    expect(await selected(opened)).toBe('Ander!C7');
    await opened.workbook.goToSheet(await opened.sheetId('Budget'));
    expect(await selected(opened)).toMatch(/^Budget!/);
    expect(await opened.workbook.goTo('Weg!C7')).toMatchObject({ problems: [{ code: 'sheetGone' }] });
    expect(await opened.workbook.goTo('geen adres')).toMatchObject({ problems: [{ code: 'unknownAddress' }] });
    expect(await opened.workbook.goToSheet('weg')).toMatchObject({ problems: [{ code: 'sheetGone' }] });
  });

  it('says that a sheet is hidden, and leaves it hidden', async () => {
    const opened = await openWorkbook({ Budget: budget, Verborgen: [['x']] });
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Verborgen').visibility = 'Hidden';
      await context.sync();
    });
    expect(await opened.workbook.goTo('verborgen!A1')).toEqual({
      ok: false,
      problems: [{ code: 'sheetHidden', slots: { sheet: 'Verborgen' } }],
    });
    expect(opened.host.control.snapshot(['Verborgen']).sheets[0].visible).toBe(false);
  });

  it('has no settings where there are none', async () => {
    const opened = await openWorkbook({ Budget: budget });
    expect(await opened.workbook.readSettings()).toEqual({ ok: true, value: {} });
  });
});

describe('changes', () => {
  it('are told with their address, not those of Saldo, until unsubscribed', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const seen: string[] = [];
    const unsubscribe = await opened.workbook.onChange(['Budget', 'Weg'], (address) => void seen.push(address));
    opened.host.control.type('Budget!B2', 1100);
    await opened.workbook.write({ sheets: [splitSheet()], ownEdits: 'ask', log: [] });
    await opened.host.control.settle();
    expect(seen).toEqual(['Budget!B2']);
    unsubscribe();
    await opened.host.control.settle();
    opened.host.control.type('Budget!B3', 1100);
    await opened.host.control.settle();
    expect(seen).toEqual(['Budget!B2']);
  });

  it('are told after the person stops typing in the next cell', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const seen: string[] = [];
    await opened.workbook.onChange(['Budget'], (address) => void seen.push(address));
    opened.host.control.type('Budget!B2', 1100);
    opened.host.fault('editing');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).toEqual([]);
    opened.host.fault('editing', false);
    await opened.host.control.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(['Budget!B2']);
  });

  it('are told under the name that is known when Excel does not answer', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const seen: string[] = [];
    await opened.workbook.onChange(['Budget'], (address) => void seen.push(address));
    opened.host.control.type('Budget!B2', 1100);
    opened.host.fault('sync', 1);
    await opened.host.control.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(['Budget!B2']);
  });
});
