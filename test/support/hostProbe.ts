import { success } from '../../src/analysis/result';
import type { SheetDescription } from '../../src/sheets/description';
import type { ShownCell } from '../../src/sheets/cellAgrees';
import type { HostProbe } from '../../src/workbook/port/hostProbe';

/** What a sheet would show if Excel agreed with the core everywhere; custom functions show nothing. */
const shownOn = ({ blocks, expected }: SheetDescription): readonly (readonly ShownCell[])[] => {
  const rows: ShownCell[][] = [];
  const put = (row: number, column: number, value: ShownCell): void => {
    while (rows.length <= row) rows.push([]);
    while (rows[row].length <= column) rows[row].push('');
    rows[row][column] = value;
  };
  for (const block of blocks)
    block.rows.forEach((cells, r) =>
      cells.forEach((cell, c) => put(block.row + r, block.column + c, typeof cell === 'object' ? '' : cell)),
    );
  for (const { row, column, value } of expected) put(row, column, value ?? '');
  return rows;
};

const answer = <T>(value: T) => Promise.resolve(success(value));

/** An Excel of which every answer is known, for tests of the pane. Its custom functions do not answer. */
export const fakeProbe = (changes: Partial<HostProbe> = {}): HostProbe => ({
  facts: () => ({
    host: 'Excel',
    platform: 'PC',
    version: '16.0.1',
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    sets: {
      ExcelApi: '1.20',
      ExcelApiDesktop: null,
      ExcelApiOnline: null,
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.4',
    },
  }),
  calculationMode: () => answer('Automatic'),
  values: (sheets) => answer(sheets.map(({ description }) => shownOn(description))),
  put: () => answer(undefined),
  tables: () => answer([]),
  charts: () => answer([]),
  shapes: () => answer([]),
  conditionalFormats: () => answer([]),
  validation: () => answer({ type: 'None', source: '' }),
  numberFormat: () => answer('General'),
  frozenRows: () => answer(null),
  markedKind: () => answer('selfTest'),
  ...changes,
});
