import { wordsIn } from '../../../src/taskpane/app/words';
import type { CellProblem, CellProblemCode, Note, NoteCode } from '../../../src/taskpane/data/cellProblem';
import {
  cellsInWords,
  noteInWords,
  problemInWords,
  workbookProblemInWords,
} from '../../../src/taskpane/data/problemWords';
import type { WorkbookProblem } from '../../../src/workbook/port/workbook';

const [nl, en] = [wordsIn('nl', 'nl'), wordsIn('en', 'en')];

const slots = { text: 'abc', error: '#N/B', field: 'budget', municipality: 'Oeverdam', year: 2018 } as const;
const problem = (code: CellProblemCode, cells: CellProblem['cells'] = ['Budget!F12']): CellProblem => ({
  code,
  slots,
  cells,
  rows: [3],
});
const codes: readonly CellProblemCode[] = [
  'textInNumberColumn',
  'ambiguousNumber',
  'errorInCell',
  'booleanInNumberColumn',
  'dateInNumberColumn',
  'mergedCells',
  'budgetZero',
  'budgetNegative',
  'volumeNegative',
  'municipalityMissing',
  'yearMissing',
  'notAYear',
  'duplicateRow',
];
const notes: readonly NoteCode[] = [
  'textNumbers',
  'missingTokens',
  'volumeMissing',
  'moneyMissing',
  'predictedZero',
  'hiddenRows',
  'mergedLabels',
  'yearsFromDates',
];
const note = (code: NoteCode, count: number, text: string | null = null): Note => ({
  code,
  count,
  places: [{ cell: 'Budget!F12', label: 'Oeverdam 2018', text }],
});

test.each(codes)('%s is a whole sentence in both languages', (code) => {
  for (const words of [nl, en]) expect(problemInWords(problem(code), words)).toMatch(/^[^{}]{15,}\.$/);
});

test.each(notes)('%s is a whole sentence for one and for many', (code) => {
  for (const words of [nl, en])
    for (const count of [1, 12]) expect(noteInWords(note(code, count), words)).toMatch(/^[^{}]{15,}\.$/);
});

test('two cells name the sheet once', () => {
  expect(cellsInWords(problem('duplicateRow', ['Budget!B22', 'Budget!B61']), nl)).toBe('Budget!B22 en B61');
  expect(cellsInWords(problem('duplicateRow', ["'Mijn blad'!B22", "'Mijn blad'!B61"]), en)).toBe(
    "'Mijn blad'!B22 and B61",
  );
});

test('a number stored as text says how it was read', () => {
  expect(noteInWords(note('textNumbers', 1, '68.952.000,50'), nl)).toBe(
    '1 cel is tekst, maar leest als een getal: Budget!F12 ‘68.952.000,50’ = 68.952.000,5.',
  );
});

test('no more than the first places are named', () => {
  expect(noteInWords(note('hiddenRows', 12), nl)).toBe(
    '12 verborgen rijen tellen mee: Budget!F12 (Oeverdam 2018) en meer.',
  );
});

test.each<WorkbookProblem['code']>([
  'editing',
  'structureProtected',
  'sheetProtected',
  'emptySelection',
  'multipleAreas',
  'unknownAddress',
  'sheetGone',
  'sheetHidden',
  'tooLarge',
  'lastSheet',
  'writeFailed',
  'readBackDiffers',
  'unsupported',
  'other',
])('%s has its sentence', (code) => {
  const all = {
    sheet: 'Budget',
    address: 'x',
    cells: 1,
    detail: 'd',
    need: 'n',
    cell: 'A1',
    found: '1',
    expected: '2',
  };
  for (const words of [nl, en]) expect(workbookProblemInWords({ code, slots: all }, words)).toMatch(/^[^{}]{15,}[.)]$/);
});

test('a cell that was emptied meanwhile is told so, without empty quotes', () => {
  const problem = { code: 'changedMeanwhile', slots: { cell: 'Budget!B4', found: '', expected: 'H' } } as const;
  expect(workbookProblemInWords(problem, nl)).toBe('Budget!B4 is intussen leeggemaakt. Er is niets geschreven.');
  expect(workbookProblemInWords(problem, en)).toBe('Budget!B4 has been emptied meanwhile. Nothing was written.');
  const other = { ...problem, slots: { ...problem.slots, found: 'G' } };
  expect(workbookProblemInWords(other, nl)).toContain('‘G’');
});
