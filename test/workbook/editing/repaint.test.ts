import { balanceColours } from '../../../src/sheets/colours/balanceColours';
import { palettes, type Palette } from '../../../src/sheets/colours/palette';
import { ratingColours, ratingLevels } from '../../../src/sheets/colours/ratingColours';
import type { SheetDescription } from '../../../src/sheets/description';
import type { EditRequest } from '../../../src/workbook/port/workbook';
import { openWorkbook, type Opened } from '../support/openWorkbook';
import { looksFor, ratingsSheet } from '../support/ratings';

const name = 'Saldo 3 Beoordelingen';

interface Format {
  readonly id: string;
  readonly areas: readonly string[];
  readonly look: { readonly fontColor: string | null; readonly fillColor: string | null };
  readonly [more: string]: unknown;
}

/** Ratings, with a column of balances beside them. */
const described = (palette?: Palette): SheetDescription => ({
  ...ratingsSheet(),
  signColours: [{ area: { row: 3, column: 6, rows: 4, columns: 1 } }],
  palette,
});

/** A sheet people rate on, to which a person gave conditional formats of their own. */
const opened = async (palette?: Palette): Promise<Opened & { readonly id: string }> => {
  const workbook = await openWorkbook({});
  const answer = await workbook.workbook.write({ sheets: [described(palette)], ownEdits: 'ask', log: [] });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  await workbook.person(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const own = sheet.getRange('B4:D7').conditionalFormats.add('CellValue').cellValue;
    own.rule = { formula1: '="H"', operator: 'EqualTo' };
    own.format.fill.color = '#FFFF00';
    const below = sheet.getRange('G4:G7').conditionalFormats.add('CellValue').cellValue;
    below.rule = { formula1: '=0', operator: 'LessThan' };
    below.format.font.color = '#FF00FF';
    await context.sync();
  });
  return { ...workbook, id: answer.value.sheets[0].id };
};

const formatsOn = ({ host }: Opened): readonly Format[] =>
  host.control.snapshot([name]).sheets[0]['conditionalFormats'] as readonly Format[];

const restOf = ({ host }: Opened) => {
  const [sheet] = host.control.snapshot([name]).sheets;
  return { ...sheet, conditionalFormats: null };
};

const fills = (workbook: Opened) => formatsOn(workbook).flatMap(({ look: { fillColor } }) => fillColor ?? []);
const fonts = (workbook: Opened) => formatsOn(workbook).flatMap(({ look: { fontColor } }) => fontColor ?? []);

const repaint = (sheet: string, palette: Palette): EditRequest => ({
  edits: [{ sheet, guards: [], cells: [], repaint: true }],
  palette,
  log: [],
});

const own = ['#FFFF00', '#FF00FF'];

describe('other colours', () => {
  it.each(palettes)('%s: conditional formats change and nothing else', async (palette) => {
    const workbook = await opened();
    const [before, formats] = [restOf(workbook), formatsOn(workbook)];
    expect(await workbook.workbook.edit(repaint(workbook.id, palette))).toMatchObject({ ok: true });
    expect(restOf(workbook)).toEqual(before);
    expect([...fills(workbook)].sort()).toEqual(
      [...ratingLevels.map((level) => ratingColours.light[palette][level].fill), own[0]].sort(),
    );
    const { deficit, surplus } = balanceColours.light[palette];
    expect(fonts(workbook)).toEqual(expect.arrayContaining([deficit, surplus, own[1]]));
    // The same formats on the same cells in the same order, those of the person among them.
    const withoutColours = (all: readonly Format[]) =>
      all.map((format) => ({ ...format, look: { ...format.look, fontColor: null, fillColor: null } }));
    expect(withoutColours(formatsOn(workbook))).toEqual(withoutColours(formats));
  });

  it('and back: the sheet is as it was', async () => {
    const workbook = await opened();
    const before = workbook.host.control.snapshot();
    await workbook.workbook.edit(repaint(workbook.id, 'grey'));
    expect(workbook.host.control.snapshot()).not.toEqual(before);
    await workbook.workbook.edit(repaint(workbook.id, 'blueOrange'));
    expect(workbook.host.control.snapshot()).toEqual(before);
  });

  it('reach the cells where they are by now', async () => {
    const workbook = await opened();
    await workbook.person(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('4:5').insert('Down');
      await context.sync();
    });
    await workbook.workbook.edit(repaint(workbook.id, 'grey'));
    expect(fills(workbook)).not.toContain(ratingColours.light.blueOrange.high.fill);
    expect(formatsOn(workbook).find(({ look }) => look.fillColor === ratingColours.light.grey.high.fill)).toMatchObject(
      { areas: [{ row: 5, column: 1, rows: 4, columns: 3 }] },
    );
  });

  it('do not come half: what fails is taken back', async () => {
    const workbook = await opened();
    const before = workbook.host.control.snapshot();
    for (const operation of [0, 1, 2, 3, 5, 8, 13, 10_000]) {
      if (operation === 0) workbook.host.fault('sync', 5);
      else workbook.host.fault('operation', operation, 5);
      expect(await workbook.workbook.edit(repaint(workbook.id, 'redYellowGreen'))).toMatchObject({
        ok: false,
        problems: [{ code: 'writeFailed' }],
      });
      expect(workbook.host.control.snapshot()).toEqual(before);
    }
  });

  it('say that a sheet is protected, and leave it', async () => {
    const workbook = await opened();
    workbook.host.fault('protectSheet', name);
    expect(await workbook.workbook.edit(repaint(workbook.id, 'grey'))).toEqual({
      ok: false,
      problems: [{ code: 'sheetProtected', slots: { sheet: name } }],
    });
    workbook.host.fault('protectSheet', name, false);
    expect(fills(workbook)).toContain(ratingColours.light.blueOrange.high.fill);
  });

  it('take as many requests for many cells as for a few', async () => {
    const count = async (conditions: number, municipalities: number): Promise<number> => {
      const workbook = await openWorkbook({});
      const sheets = [ratingsSheet({ conditions, municipalities })];
      const answer = await workbook.workbook.write({ sheets, ownEdits: 'ask', log: [] });
      if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
      const before = workbook.host.counters.syncs;
      await workbook.workbook.edit(repaint(answer.value.sheets[0].id, 'grey'));
      return workbook.host.counters.syncs - before;
    };
    expect(await count(57, 60)).toBe(await count(4, 3));
  });
});

describe('a table in other colours that grows', () => {
  const grow = (sheet: string, palette: Palette): EditRequest => ({
    edits: [{ sheet, guards: [], cells: [], newRows: [], ...looksFor(4, 3) }],
    palette,
    log: [],
  });

  it('keeps them', async () => {
    const workbook = await opened('grey');
    await workbook.workbook.edit(grow(workbook.id, 'grey'));
    expect([...fills(workbook)].sort()).toEqual(
      [...ratingLevels.map((level) => ratingColours.light.grey[level].fill), own[0]].sort(),
    );
  });

  it('has them still when the edit fails half-way', async () => {
    const workbook = await opened('redYellowGreen');
    const before = [...fills(workbook)].sort();
    for (const operation of [3, 6, 9, 14, 20]) {
      workbook.host.fault('operation', operation, 5);
      expect(await workbook.workbook.edit(grow(workbook.id, 'grey'))).toMatchObject({ ok: false });
      expect([...fills(workbook)].sort()).toEqual(before);
    }
  });
});
