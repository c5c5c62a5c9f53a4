import { failure } from '../../../src/analysis/result';
import type { ShownCell } from '../../../src/sheets/cellAgrees';
import { cellChecks, judgeCells, type ReadCell } from '../../../src/sheets/selfTest/cellChecks';
import { failedRow, type CheckRow, type Teller } from '../../../src/sheets/selfTest/checks';
import { compared, writtenCells } from '../../../src/sheets/selfTest/compared';
import { functionChecks, judgeFunctions } from '../../../src/sheets/selfTest/functionChecks';
import { judgeCalculation, judgeHost, requirementSets, type HostFacts } from '../../../src/sheets/selfTest/hostChecks';
import {
  judgeCharts,
  judgeFrozen,
  judgeMark,
  judgeNumberFormat,
  judgeShapes,
  judgeTables,
} from '../../../src/sheets/selfTest/objectChecks';
import { objectsOn } from '../../../src/sheets/selfTest/probeObjects';
import { probePlaces, probeSheet } from '../../../src/sheets/selfTest/probeSheet';
import { reportText } from '../../../src/sheets/selfTest/report';
import { textIn } from '../../../src/text/instance';
import { addSelfTestWords } from '../../../src/text/selfTest';

addSelfTestWords();

const teller: Teller = { t: textIn('nl'), language: 'nl', notation: 'nl' };
const statusesOf = (rows: readonly CheckRow[]): readonly string[] => rows.map(({ status }) => status);

describe('cells', () => {
  const right: readonly ReadCell[] = cellChecks.map(({ kind, value }) => ({ kind, value: value ?? null }));

  test('each kind as it was written is fine', () => {
    expect(new Set(statusesOf(judgeCells(right, teller)))).toEqual(new Set(['ok']));
  });

  test.each(cellChecks.map(({ id }, index) => [id, index] as const))('%s of another kind fails', (_id, index) => {
    const wrong = right.map((cell, i): ReadCell =>
      i === index ? (cell.kind === 'text' ? { kind: 'number', value: 1 } : { kind: 'text', value: 'x' }) : cell,
    );
    const rows = judgeCells(wrong, teller);
    expect(rows.flatMap(({ status }, i) => (status === 'ok' ? [] : [[i, status]]))).toEqual([[index, 'failed']]);
  });

  test('a text that became a number, or a formula, and a cell that is not there fail', () => {
    const found = right.map((cell): ReadCell => (cell.value === '=1+1' ? { kind: 'number', value: 2 } : cell));
    expect(judgeCells(found, teller)[2]).toMatchObject({ status: 'failed', found: '2 (getal)' });
    expect(judgeCells([], teller)[0]).toMatchObject({ status: 'failed', found: 'niet gevonden' });
  });
});

describe('functions', () => {
  const right: readonly ShownCell[] = functionChecks.map(({ answer }) => answer ?? '');
  const off = (found: readonly ShownCell[]) =>
    judgeFunctions(found, teller).flatMap(({ check, status }) => (status === 'ok' ? [] : [`${check}: ${status}`]));

  test('the right answers are fine', () => expect(off(right)).toEqual([]));

  test.each(functionChecks.map(({ id }, index) => [id, index] as const))('%s with another answer fails', (_, index) => {
    const found = right.map((answer, i) => (i === index ? 123456 : answer));
    expect(off(found)).toHaveLength(1);
    expect(off(found)[0]).toMatch(/failed$/);
  });

  test('every blank that counts as 0 is noted', () => {
    const found = functionChecks.map(({ noted }, index) => noted ?? right[index]);
    expect(off(found)).toEqual([
      'Functie krijgt een lege cel: note',
      'Functie krijgt een bereik met een lege cel: note',
    ]);
  });

  test('errors may be in the language of Excel, but an answer is no error', () => {
    const at = functionChecks.findIndex(({ id }) => id === 'functionError');
    expect(off(right.map((answer, i) => (i === at ? '#N/B' : answer)))).toEqual([]);
    expect(off(right.map((answer, i) => (i === at ? 1 : answer)))).toHaveLength(1);
  });
});

describe('what else is on a sheet', () => {
  const objects = objectsOn(20, teller);

  test('is fine as described', () => {
    const rows = [
      judgeTables([{ ...objects.table, name: `${objects.table.name}_2` }], objects, teller),
      judgeCharts([{ title: objects.chart.title, series: 2 }], objects, teller),
      judgeShapes([{ type: 'Group', altText: objects.drawing.altText }], objects, teller),
      judgeFrozen(2, objects, teller),
      judgeNumberFormat('0.0%', objects, teller),
      judgeMark('selfTest', teller),
    ];
    expect(new Set(statusesOf(rows))).toEqual(new Set(['ok']));
  });

  test('fails when it is not there, or otherwise', () => {
    const rows = [
      judgeTables([], objects, teller),
      judgeTables([{ ...objects.table, area: { ...objects.table.area, rows: 2 } }], objects, teller),
      judgeCharts([], objects, teller),
      judgeCharts([{ title: objects.chart.title, series: 1 }], objects, teller),
      judgeCharts([{ title: '', series: 2 }], objects, teller),
      judgeShapes([{ type: 'Group', altText: '' }], objects, teller),
      judgeShapes(
        ['GeometricShape', 'GeometricShape', 'Line'].map((type) => ({ type, altText: '' })),
        objects,
        teller,
      ),
      judgeFrozen(null, objects, teller),
      judgeNumberFormat('General', objects, teller),
      judgeMark(null, teller),
      judgeMark('data', teller),
    ];
    expect(new Set(statusesOf(rows))).toEqual(new Set(['failed']));
    expect(rows[0]).toMatchObject({ found: 'niets' });
  });
});

describe('the host', () => {
  const facts = (sets: Partial<HostFacts['sets']>): HostFacts => ({
    ...{ host: 'Excel', platform: 'PC', version: '16', displayLanguage: 'nl-NL', contentLanguage: 'nl-NL' },
    sets: { ...(Object.fromEntries(requirementSets.map((set) => [set, '1.20'])) as HostFacts['sets']), ...sets },
  });

  test('without what the manifest asks for fails, without the rest is noted', () => {
    expect(statusesOf(judgeHost(facts({}), teller))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(statusesOf(judgeHost(facts({ SharedRuntime: null, ExcelApi: '1.9' }), teller))).toEqual([
      ...['failed', 'ok', 'failed', 'note', 'note'],
    ]);
    expect(statusesOf(judgeHost(facts({ ExcelApi: '1.14' }), teller))).toEqual(['ok', 'ok', 'ok', 'ok', 'note']);
  });

  test('that calculates on hand is noted', () => {
    expect(judgeCalculation('Automatic', teller).status).toBe('ok');
    expect(judgeCalculation('Manual', teller).status).toBe('note');
  });
});

describe('a comparison', () => {
  const check = { group: 'results', id: 'result', slots: { sheet: 'Blad' } } as const;
  const expected = [
    { row: 0, column: 0, value: 1 / 3 },
    { row: 1, column: 1, value: null },
  ];

  test('counts, and names the first cell that is off', () => {
    expect(compared(check, expected, [[0.333333333333], ['', '']], teller).status).toBe('ok');
    expect(compared(check, expected, [[0.33], ['', 'x']], teller)).toMatchObject({
      status: 'failed',
      found: '0 van 2 cellen gelijk; A1 toont 0,33, verwacht 0,3333333333333333',
    });
    expect(compared(check, expected, [], teller).status).toBe('failed');
  });

  test('of nothing is no success', () => expect(compared(check, [], [], teller).status).toBe('failed'));

  test('of written cells leaves formulas out', () => {
    const { sheet } = probeSheet(teller);
    const cells = writtenCells(sheet);
    const { obstacle, functions } = probePlaces;
    const holds = ({ row, column }: { row: number; column: number }) =>
      cells.some((cell) => cell.row === row && cell.column === column);
    expect(holds(obstacle)).toBe(true);
    expect(functions.some(holds)).toBe(false);
  });
});

test('the report tells codes, and nothing else of a problem', () => {
  const { problems } = failure('changedMeanwhile', { cell: 'Budget!F12', found: 'geheim', detail: 'ItemNotFound' });
  const row = failedRow(teller, { group: 'cells', id: 'readBack' }, problems[0]);
  expect(row.found).toBe('foutcode changedMeanwhile ItemNotFound');
  const words = reportText(
    {
      facts: {
        ...{ host: 'Excel', platform: '', version: '16.0', displayLanguage: 'nl-NL', contentLanguage: 'nl-NL' },
        sets: { ExcelApi: '1.14' } as HostFacts['sets'],
      },
      rows: [{ ...row, status: 'ok', check: 'goede controle' }, row],
      time: '14 mei 2025, 14:02',
      seconds: 12,
      version: '0.1.0',
    },
    teller,
  );
  expect(words).not.toContain('geheim');
  expect(words).toContain('Platform: onbekend');
  expect(words.indexOf('[mislukt]')).toBeLessThan(words.indexOf('goede controle'));
});
