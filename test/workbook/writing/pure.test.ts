import { fc } from '../../support/chance';
import { formula, text, type Area } from '../../../src/sheets/description';
import { extent, without } from '../../../src/workbook/writing/areas';
import { cellInput } from '../../../src/workbook/writing/cellInput';
import { cellAgrees } from '../../../src/sheets/cellAgrees';
import { widthRuns } from '../../../src/workbook/writing/layout';
import { renameInFormula } from '../../../src/workbook/writing/renameInFormula';
import { requests, type Step } from '../../../src/workbook/writing/steps';
import { freeName, freeSheetName } from '../../../src/workbook/writing/uniqueName';
import { slices } from '../../../src/workbook/writing/writeCells';

describe('cellInput', () => {
  it.each([
    '=1+1',
    '+1',
    '-n.b.',
    '@SUM(A1)',
    '0344',
    '2016-2021',
    'mei 23',
    'WAAR',
    'true',
    '#N/A',
    "'s-Hertogenbosch",
    '12,5%',
  ])('keeps %s text by an apostrophe that does not show', (content) => {
    expect(cellInput(text(content))).toBe(`'${content}`);
  });

  it.each(['Castelveen', 'Gemiddelde van de jaren 2016 tot en met 2021', '', 'Prijs en overig'])(
    'writes %j as it is',
    (content) => {
      expect(cellInput(text(content))).toBe(content);
    },
  );

  it('leaves formulas, numbers and truth values alone, and empties a cell without content', () => {
    expect([formula('=A1'), 1.5, false, null].map(cellInput)).toEqual(['=A1', 1.5, false, '']);
  });
});

describe('names that are taken', () => {
  it('get a number', () => {
    expect(freeSheetName('Saldo Leesmij', new Set())).toBe('Saldo Leesmij');
    expect(freeSheetName('Saldo Leesmij', new Set(['saldo leesmij', 'saldo leesmij (2)']))).toBe('Saldo Leesmij (3)');
    expect(freeName('Saldo_Drempel', new Set(['saldo_drempel']))).toBe('Saldo_Drempel_2');
  });

  it('stay within the 31 characters of a sheet name', () => {
    const long = 'Saldo 1 Volume en prijs overig!';
    const free = freeSheetName(long, new Set([long.toLowerCase()]));
    expect(free.length).toBeLessThanOrEqual(31);
    expect(free).toMatch(/ \(2\)$/);
  });
});

describe('renameInFormula', () => {
  const renames = {
    sheets: new Map([['saldo instellingen', 'Saldo Instellingen (2)']]),
    names: new Map([
      ['tblsaldo_opsplitsing', 'tblSaldo_Opsplitsing_2'],
      ['saldo_drempel', 'Saldo_Drempel_2'],
    ]),
  };

  it.each([
    ["='Saldo Instellingen'!$B$5*2", "='Saldo Instellingen (2)'!$B$5*2"],
    ['=SUM(tblSaldo_Opsplitsing[Saldo_Drempel])', '=SUM(tblSaldo_Opsplitsing_2[Saldo_Drempel])'],
    ['=IF(A1>Saldo_Drempel,"Saldo_Drempel","")', '=IF(A1>Saldo_Drempel_2,"Saldo_Drempel","")'],
    ['=Saldo_Drempel_hoog', '=Saldo_Drempel_hoog'],
    ['=Budget!B4', '=Budget!B4'],
  ])('makes of %s: %s', (from, to) => {
    expect(renameInFormula(from, renames)).toBe(to);
  });
});

describe('without', () => {
  const side = fc.integer({ min: 0, max: 6 });
  const area = fc.record<Area>({
    row: side,
    column: side,
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  const cells = (areas: readonly Area[]): readonly string[] =>
    areas.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`),
    );

  it('keeps exactly the cells that lie in no hole, each once', () => {
    fc.assert(
      fc.property(area, fc.array(area, { maxLength: 4 }), (from, holes) => {
        const dug = new Set(cells(holes));
        const rest = cells(without([from], holes));
        expect([...rest].sort()).toEqual([...cells([from]).filter((cell) => !dug.has(cell))].sort());
      }),
    );
  });

  it('knows how far areas reach', () => {
    expect(
      extent([
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 4, column: 2, rows: 3, columns: 5 },
      ]),
    ).toEqual({ rows: 7, columns: 7 });
    expect(extent([])).toEqual({ rows: 0, columns: 0 });
  });
});

describe('requests', () => {
  const one = (bytes: number): Step => ({ bytes, run: () => undefined });

  it('keep the order and stay under the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }), (sizes) => {
        const steps = sizes.map(one);
        const groups = requests(steps, 100);
        expect(groups.flat()).toEqual(steps);
        for (const group of groups) expect(group.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('are few: everything small goes in one', () => {
    expect(requests(Array.from({ length: 200 }, () => one(500)))).toHaveLength(1);
  });
});

describe('slices', () => {
  it('cuts rows where a request is full and loses none', () => {
    const rows = Array.from({ length: 100 }, (_, index) => ['x'.repeat(50), index]);
    const parts = slices(rows, 1000);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);
    expect(parts.map(({ from }) => from)).toEqual(
      parts.map((_, i) => parts.slice(0, i).reduce((n, part) => n + part.rows.length, 0)),
    );
  });
});

describe('cellAgrees', () => {
  const expected = (value: number | string | null, scale?: number) => ({
    row: 0,
    column: 0,
    value,
    ...(scale === undefined ? {} : { scale }),
  });

  it.each([
    [0.1 + 0.2, expected(0.3)],
    ['', expected(null)],
    ['versterkt', expected('versterkt')],
    ['#N/A', expected('#N/A')],
    ['#N/B', expected('#N/A')],
    [1e-7, expected(0, 1e6)],
  ])('%p with %p', (found, cell) => {
    expect(cellAgrees(found, cell)).toBe(true);
  });

  it.each([
    [0.3001, expected(0.3)],
    ['0.3', expected(0.3)],
    ['#DIV/0!', expected(0.3)],
    ['#NAME?', expected('#N/A')],
    ['G1', expected('#N/A')],
    ['#N/B', expected('versterkt')],
    [0, expected(null)],
    [undefined, expected(1)],
    [1e-7, expected(0)],
  ])('not %p with %p', (found, cell) => {
    expect(cellAgrees(found, cell)).toBe(false);
  });
});

describe('widthRuns', () => {
  it('takes neighbours of the same width together, and every column once', () => {
    expect(widthRuns([14, 8, 8, 8, 40])).toEqual([
      { first: 0, last: 0, characters: 14 },
      { first: 1, last: 3, characters: 8 },
      { first: 4, last: 4, characters: 40 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8, max: 10 }), { maxLength: 30 }), (widths) => {
        const runs = widthRuns(widths);
        expect(
          runs.flatMap(({ first, last, characters }) => new Array<number>(last - first + 1).fill(characters)),
        ).toEqual(widths);
        expect(runs.every(({ characters }, index) => characters !== runs[index + 1]?.characters)).toBe(true);
      }),
    );
  });
});
