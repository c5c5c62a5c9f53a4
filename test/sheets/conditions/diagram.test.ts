import { fc } from '../../support/chance';
import { layoutDiagram } from '../../../src/sheets/conditions/diagram/layoutDiagram';
import { paneMetrics, sheetMetrics } from '../../../src/sheets/conditions/diagram/metrics';
import type { DiagramInput, DiagramNode } from '../../../src/sheets/conditions/diagram/types';
import { drawingOf } from '../../../src/sheets/conditions/diagram/drawing';
import { diagramFaults } from './diagramFaults';
import { drawingFaults } from './drawingFaults';

const levels = [
  '0 resultaat',
  '1 effecten op het bestand',
  '2 uitvoering en instrumenten',
  '3 randvoorwaarden',
  '4 brede context',
];
const marks = { high: '▲ H', medium: '● G', low: '▼ L', unknown: '?' };

const markOf: DiagramInput['markOf'] = (rating) => (rating === null ? '' : marks[rating]);

const inputOf = (nodes: readonly DiagramNode[], lines: DiagramInput['lines']): DiagramInput => ({
  nodes,
  lines,
  levels: levels.map((name, level) => ({ level, name })),
  markOf,
});

const word = fc.string({ unit: fc.constantFrom(...Array.from('aeioubcdfgmnrstvw()-')), minLength: 1, maxLength: 24 });
const node = fc.record({
  level: fc.integer({ min: 0, max: 4 }),
  name: fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
  rating: fc.constantFrom('high', 'medium', 'low', 'unknown', null),
});
const graph = fc.array(node, { minLength: 1, maxLength: 30 }).chain((nodes) =>
  fc
    .uniqueArray(
      fc.record({
        from: fc.nat(nodes.length - 1),
        to: fc.nat(nodes.length - 1),
        kind: fc.constantFrom('inLine' as const, 'possible' as const),
      }),
      { maxLength: 70, selector: ({ from, to }) => `${from} ${to}` },
    )
    .map((lines) =>
      inputOf(
        nodes.map((own, index) => ({ id: `n${index}`, ...own })),
        lines.map(({ from, to, kind }) => ({ from: `n${from}`, to: `n${to}`, kind })),
      ),
    ),
);

describe('layoutDiagram', () => {
  test.each([
    ['320 px', paneMetrics(296), 120],
    ['270 px', paneMetrics(246), 40],
    ['a wide pane', paneMetrics(476), 40],
    ['a sheet', sheetMetrics, 120],
  ])('keeps everything clear of everything else at %s', (_, metrics, numRuns) => {
    fc.assert(
      fc.property(graph, (input) => {
        expect(diagramFaults(layoutDiagram(input, metrics), metrics)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('is the same for the same input', () => {
    fc.assert(
      fc.property(graph, (input) => {
        expect(layoutDiagram(input, sheetMetrics)).toEqual(layoutDiagram(input, sheetMetrics));
      }),
      { numRuns: 10 },
    );
  });
});

test('the drawing on a sheet leads along every line, draws nothing twice, and has one arrow per box', () => {
  const place = { name: 'x', at: { row: 0, column: 0 } };
  const words = { altText: '', boxOf: () => '', bandOf: () => '', lineOf: () => '' };
  fc.assert(
    fc.property(graph, (input) => {
      const drawing = drawingOf(layoutDiagram(input, sheetMetrics), place, words);
      expect(drawingFaults(drawing, input.lines)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
