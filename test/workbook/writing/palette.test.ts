import { balanceColours } from '../../../src/sheets/colours/balanceColours';
import { inColours } from '../../../src/sheets/colours/inColours';
import { palettes, type Palette } from '../../../src/sheets/colours/palette';
import { ratingColours } from '../../../src/sheets/colours/ratingColours';
import { text, type SheetDescription } from '../../../src/sheets/description';
import { coloursKey, settingsSheetWithColours, workbookSettingsSheet } from '../../../src/sheets/house/settingsSheet';
import type { SaldoSheet } from '../../../src/workbook/port/workbook';
import { budget, settingsSheet, splitSheet } from '../support/descriptions';
import { caseSheet } from '../support/drawings';
import { openWorkbook, type Opened } from '../support/openWorkbook';

const write = async ({ workbook }: Opened, sheets: readonly SheetDescription[]): Promise<readonly SaldoSheet[]> => {
  const answer = await workbook.write({ sheets, ownEdits: 'overwrite', log: [] });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  return answer.value.sheets;
};

const looks = ({ host }: Opened): string => JSON.stringify(host.control.snapshot());

describe.each(palettes)('a result in %s', (palette) => {
  const others = palettes.filter((one) => one !== palette);

  it('has bars, marks and figures in its colours', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, inColours([splitSheet()], palette));
    const found = looks(workbook);
    expect(found).toContain(balanceColours.light[palette].deficit);
    expect(found).toContain(balanceColours.light[palette].surplus);
    for (const other of others) {
      expect(found).not.toContain(balanceColours.light[other].deficit);
      expect(found).not.toContain(balanceColours.light[other].surplus);
    }
  });

  it('has boxes of ratings in its colours, letters and all', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, inColours([caseSheet()], palette));
    const found = looks(workbook);
    const { fill, ink, edge } = ratingColours.light[palette].high;
    for (const colour of [fill, ink, edge]) expect(found).toContain(colour);
    for (const other of others) expect(found).not.toContain(ratingColours.light[other].high.fill);
  });
});

it('a result written again gets the colours of that moment; the cells stay as they were', async () => {
  const workbook = await openWorkbook({ Budget: budget });
  await write(workbook, inColours([splitSheet()], 'blueOrange'));
  const values = await workbook.values('Saldo 1 Volume-prijs', 'A5:C8');
  await write(workbook, inColours([splitSheet()], 'grey'));
  expect(looks(workbook)).not.toContain(balanceColours.light.blueOrange.deficit);
  expect(looks(workbook)).toContain(balanceColours.light.grey.deficit);
  expect(await workbook.values('Saldo 1 Volume-prijs', 'A5:C8')).toEqual(values);
});

it('a write in other colours that fails leaves the colours of before', async () => {
  const workbook = await openWorkbook({ Budget: budget });
  await write(workbook, inColours([splitSheet({ withChart: false })], 'redYellowGreen'));
  const asked = inColours([splitSheet({ withChart: false, municipalities: 4 })], 'grey');
  for (const operation of [5, 20, 40, 10_000]) {
    workbook.host.fault('operation', operation, 6);
    const answer = await workbook.workbook.write({ sheets: asked, ownEdits: 'overwrite', log: [] });
    expect(answer.ok).toBe(false);
    expect(looks(workbook)).toContain(balanceColours.light.redYellowGreen.deficit);
    expect(looks(workbook)).not.toContain(balanceColours.light.grey.deficit);
  }
});

describe('the choice', () => {
  const sheet = (palette: Palette) => workbookSettingsSheet({ palette, language: 'nl', version: '0.1.0' });
  const stored = async ({ workbook }: Opened): Promise<string | undefined> => {
    const answer = await workbook.readSettings();
    return answer.ok ? answer.value[coloursKey] : undefined;
  };

  it('is read back from the settings sheet, also as a colleague changed it there', async () => {
    const workbook = await openWorkbook({});
    await write(workbook, [sheet('grey')]);
    expect(await stored(workbook)).toBe('grey');
    expect(await workbook.values('Saldo Instellingen', 'A5:B5')).toEqual([['colours', 'grey']]);
    workbook.host.control.type("'Saldo Instellingen'!B5", 'redYellowGreen');
    expect(await stored(workbook)).toBe('redYellowGreen');
  });

  it('comes on a line of its own where the table has none; what stood there stays, and nothing is there twice', async () => {
    const workbook = await openWorkbook({});
    await write(workbook, [settingsSheet({ method: 'report', note: 'van mij' })]);
    const rows = [
      { key: 'method', value: text('report'), meaning: '' },
      { key: 'note', value: text('van mij'), meaning: '' },
    ];
    await write(workbook, [settingsSheetWithColours(rows, { palette: 'grey', language: 'nl' })]);
    expect(await workbook.workbook.readSettings()).toEqual({
      ok: true,
      value: { method: 'report', note: 'van mij', colours: 'grey' },
    });
    const column = (await workbook.values('Saldo Instellingen', 'A1:A20')).flat().filter((value) => value !== '');
    expect(column.filter((value) => value === 'colours')).toHaveLength(1);
  });
});
