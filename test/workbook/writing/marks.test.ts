import type { SheetDescription, StyleDescription } from '../../../src/sheets/description';
import { markKey } from '../../../src/workbook/identity/mark';
import { budget, entry, logSheet, splitSheet } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';
import { ratingsSheet } from '../support/ratings';

const result = 'Saldo 1 Volume-prijs';

const write = ({ workbook }: Opened, ...sheets: readonly SheetDescription[]) =>
  workbook.write({ sheets, ownEdits: 'ask', log: [entry('14:02')] });

const properties = ({ host }: Opened, sheet = result): Readonly<Record<string, string>> =>
  host.control.snapshot([sheet]).sheets[0].customProperties as Record<string, string>;

/** A sheet with as many looks and blocks as one over forty measures has. */
const manyLooks = (count: number): SheetDescription => {
  const sheet = splitSheet();
  const styles = Array.from({ length: count }, (_, index): StyleDescription => ({
    area: { row: 20 + index, column: 0, rows: 1, columns: 3 },
    role: index % 2 === 0 ? 'heading' : 'total',
    wrap: true,
  }));
  const blocks = styles.map(({ area }) => ({ row: area.row, column: 0, rows: [[1, 2, 3]] }));
  return { ...sheet, styles: [...sheet.styles, ...styles], blocks: [...sheet.blocks, ...blocks] };
};

describe('what Saldo remembers on a sheet', () => {
  it('fits: no property is longer than 25 kB, however many looks there are', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, manyLooks(600));
    const kept = Object.entries(properties(workbook));
    for (const [, text] of kept) expect(text.length).toBeLessThanOrEqual(25_000);
    expect(kept.filter(([key]) => key.startsWith('SaldoLooks')).length).toBeGreaterThan(1);
  });

  it('puts looks back that took several properties', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, manyLooks(400));
    const before = workbook.host.control.snapshot([result]).sheets[0].cells;
    workbook.host.fault('operation', 12, 8);
    expect(await write(workbook, splitSheet())).toMatchObject({ ok: false });
    expect(workbook.host.control.snapshot([result]).sheets[0].cells).toEqual(before);
  });

  it('is read from marks of before, that held the looks themselves', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, splitSheet());
    const { styles, signColours } = splitSheet();
    const { lookParts, ...mark } = JSON.parse(properties(workbook)[markKey]) as Record<string, unknown>;
    expect(lookParts).toBe(1);
    const areas = (mark.areas as number[][]).map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
    await workbook.person(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem(result);
      customProperties.add(markKey, JSON.stringify({ ...mark, areas, styles, signColours }));
      customProperties.add('SaldoLooks', '');
      await context.sync();
    });
    const before = workbook.host.control.snapshot([result]).sheets[0];
    workbook.host.fault('sync', 8);
    expect(await write(workbook, splitSheet({ municipalities: 2 }))).toMatchObject({ ok: false });
    expect(workbook.host.control.snapshot([result]).sheets[0].cells).toEqual(before.cells);
    expect(await write(workbook, splitSheet())).toMatchObject({ ok: true });
  });
});

describe('the log', () => {
  it('does not tell of a write that was taken back, whenever it failed', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, splitSheet(), logSheet());
    const before = workbook.host.control.snapshot(['Saldo Logboek']).sheets;
    for (const sync of [5, 6, 7, 8]) {
      workbook.host.fault('sync', sync);
      expect(await write(workbook, splitSheet(), logSheet())).toMatchObject({ ok: false });
      expect(workbook.host.control.snapshot(['Saldo Logboek']).sheets).toEqual(before);
    }
    expect(await write(workbook, splitSheet(), logSheet())).toMatchObject({ ok: true });
    expect(await workbook.values('Saldo Logboek', 'A4:A6')).toEqual([['14:02'], ['14:02'], ['']]);
  });
});

describe('a sheet that people work on', () => {
  it('is made once: a later write leaves it as it is, and formulas find it under the name it has by now', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, ratingsSheet());
    await workbook.person(async (context) => {
      context.workbook.worksheets.getItem('Saldo 3 Beoordelingen').name = 'Onze oordelen';
      await context.sync();
    });
    workbook.host.control.type("'Onze oordelen'!B4", 'L');
    const before = workbook.host.control.snapshot(['Onze oordelen']).sheets;
    const sheet = splitSheet({ withChart: false });
    const reader: SheetDescription = {
      ...sheet,
      blocks: [...sheet.blocks, { row: 20, column: 0, rows: [[{ formula: "='Saldo 3 Beoordelingen'!B4" }]] }],
    };
    const answer = await write(workbook, ratingsSheet({ conditions: 9 }), reader);
    expect(answer).toMatchObject({
      ok: true,
      value: { kind: 'written', sheets: [{ kind: 'ratings', name: 'Onze oordelen' }, { kind: 'volumePrice' }] },
    });
    expect(workbook.host.control.snapshot(['Onze oordelen']).sheets).toEqual(before);
    expect(await workbook.values(result, 'A21')).toEqual([['L']]);
  });

  it('asks before it goes with anything else on it than was written, edits through the pane included', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, ratingsSheet(), logSheet());
    const id = await workbook.sheetId('Saldo 3 Beoordelingen');
    const guarded = { sheet: id, guards: [], cells: [{ row: 3, column: 2, value: 'G', content: { text: 'H' } }] };
    expect(await workbook.workbook.edit({ edits: [guarded], log: [] })).toMatchObject({ ok: true });
    expect(await workbook.workbook.remove([id], 'ask')).toEqual({
      ok: true,
      value: { kind: 'ownEdits', edits: [{ sheet: 'Saldo 3 Beoordelingen', rows: 1 }] },
    });
    const back = { ...guarded, cells: [{ row: 3, column: 2, value: 'H', content: { text: 'G' } }] };
    await workbook.workbook.edit({ edits: [back], log: [] });
    expect(await workbook.workbook.remove([id], 'ask')).toEqual({ ok: true, value: { kind: 'removed' } });
  });
});
