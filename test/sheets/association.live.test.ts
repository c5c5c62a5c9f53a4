import { associationSheets } from '../../src/sheets/association/associationSheets';
import type { AssociationInput } from '../../src/sheets/association/input';
import type { SheetDescription } from '../../src/sheets/description';
import { calculateSheets, panelInput, panelSheets } from '../support/association';
import { rowsOf } from '../support/associationRows';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);

/** Values follow; the order of the ticks' rows and whatever is said to be fixed do not. */
const [explanation] = associationSheets(panelInput);

const withFigure = (address: string, value: number | null): AssociationInput => ({
  ...panelInput,
  observations: panelInput.observations.map((figure) =>
    figure.cells[0].address === address ? { ...figure, value } : figure,
  ),
});

/** The sheet as it was written, with what it must show for other figures. */
const expectedNow = (fresh: AssociationInput): SheetDescription => ({
  ...explanation,
  expected: associationSheets(fresh)[0].expected,
});

test('the sheet follows the person’s cells: a figure, a blank, money and volume', async () => {
  const workbook = await calculateSheets([explanation], panelSheets);
  // G1, inflow 2016.
  await workbook.change('Uitkomsten!D6', 0.9);
  expect(differences(workbook, expectedNow(withFigure('Uitkomsten!D6', 0.9)))).toEqual([]);
  await workbook.change('Uitkomsten!D6', null);
  expect(differences(workbook, expectedNow(withFigure('Uitkomsten!D6', null)))).toEqual([]);

  // The spending of G2 in 2016 moves its price component, the volume that of volume.
  const fresh = withFigure('Uitkomsten!D6', null);
  const components = fresh.components.map((row) => {
    if (row.from.kind !== 'split' || row.from.source.cells.spending !== 'Budget!E12') return row;
    const { source } = row.from;
    const changed = { ...source.row, spending: 9_000_000, actualVolume: 2500 };
    return { ...row, from: { kind: 'split' as const, source: { ...source, row: changed } } };
  });
  await workbook.change('Budget!E12', 9_000_000);
  await workbook.change('Budget!G12', 2500);
  expect(differences(workbook, expectedNow({ ...fresh, components }))).toEqual([]);
  workbook.close();
});

test('an error in a cell stays visible in what rests on it', async () => {
  const workbook = await calculateSheets([explanation], panelSheets);
  await workbook.change('Uitkomsten!D6', { formula: '=1/0' });
  const rows = rowsOf(workbook, explanation, 'Instroom');
  expect(rows.rSquared[0]).toMatch(/^#/);
  expect(rows.rSquared[6]).toMatch(/^#/);
  expect(rows.deficit[6]).toMatch(/^#/);
  expect(rows.rSquared[1]).toEqual(expect.any(Number));
  workbook.close();
});

test('the limits of the ticks are the person’s to choose', async () => {
  const sheets = associationSheets(panelInput);
  const ticks = sheets[2];
  const workbook = await calculateSheets(sheets, panelSheets);
  const count = (mark: string): number => {
    const { area } = ticks.tables[0];
    let found = 0;
    for (let row = area.row + 1; row < area.row + area.rows; row++)
      for (let column = 0; column < area.columns; column++)
        if (workbook.valueAt(ticks.name, row, column) === mark) found++;
    return found;
  };
  const before = count('✓');
  const { row, column } = ticks.names.find(({ name }) => name === 'Saldo_Vink_sterk')!.area;
  expect(workbook.valueAt(ticks.name, row, column)).toBe(6);
  // Twelve ranks apart at most: every pair is close enough.
  await workbook.change(`'${ticks.name}'!${String.fromCharCode(65 + column)}${row + 1}`, 1);
  expect(count('✓')).toBeGreaterThan(before);
  expect(count('✓')).toBe(8 * 12 + 14);
  expect(count('(✓)')).toBe(0);
  workbook.close();
});
