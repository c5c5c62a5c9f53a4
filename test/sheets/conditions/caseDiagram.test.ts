import { caseDiagram, caseDrawing, hiddenCount } from '../../../src/sheets/conditions/case/caseDiagram';
import { caseModel, shownRelations } from '../../../src/sheets/conditions/case/caseModel';
import { caseNames } from '../../../src/sheets/conditions/case/caseNames';
import type { Casework } from '../../../src/sheets/conditions/casework';
import { frameworkFrom } from '../../../src/sheets/conditions/frameworkFrom';
import { paneMetrics, sheetMetrics } from '../../../src/sheets/conditions/diagram/metrics';
import { loadFramework } from '../../../src/reference/frameworks/loadFramework';
import { ratedFramework, sampleOf, viewOf } from '../../support/caseSheet';
import { diagramFaults } from './diagramFaults';
import { drawingFaults } from './drawingFaults';

jest.setTimeout(60_000);
const words = { language: 'nl', notation: 'nl' } as const;
const widths = [
  ['320 px', paneMetrics(296)],
  ['270 px', paneMetrics(246)],
  ['a sheet', sheetMetrics],
] as const;

/** Faults of the diagrams of every municipality (or of some of them), in both looks, with and without boxes that have no line. */
const faultsOf = (casework: Casework, metrics: (typeof widths)[number][1], each = 1): readonly string[] =>
  casework.municipalities.flatMap(({ code }, at) =>
    (at % each === 0 ? [true, false] : []).flatMap((skip) =>
      [true, false].flatMap((showAll) => {
        const model = caseModel(viewOf(casework, code, skip));
        const laidOut = caseDiagram({ model, showAll }, metrics, words);
        return laidOut === null ? [] : diagramFaults(laidOut.diagram, metrics).map((fault) => `${code}: ${fault}`);
      }),
    ),
  );

describe.each(widths)('the diagram at %s keeps everything clear', (width, metrics) => {
  test('for municipalities of the sample', async () => {
    const sample = await sampleOf();
    expect(faultsOf(sample, metrics, width === '320 px' ? 1 : 4)).toEqual([]);
  });

  test.each(['wrr-2024', 'evaluation-2020'] as const)('for %s, which names no relations', async (id) => {
    const casework = await ratedFramework(id);
    expect(faultsOf(casework, metrics, 5)).toEqual([]);
    const model = caseModel(viewOf(casework, 'G10'));
    const { diagram } = caseDiagram({ model, showAll: false }, metrics, words)!;
    expect(new Set(diagram.boxes.map(({ node }) => node.level)).size).toBeGreaterThan(3);
  });

  test('for all 57 conditions of the largest framework on their own', async () => {
    const sample = await sampleOf();
    const framework = frameworkFrom(await loadFramework('aef-2023'), 'nl');
    const conditions = framework.conditions
      .filter(({ combine }) => combine === null)
      .map((line) => ({ ...line, use: 'yes' as const, partOf: null }));
    const ratings = new Map(
      conditions.map(({ code }, i) => [
        code,
        new Map(sample.municipalities.map((one, m) => [one.code, (['high', 'medium', 'low'] as const)[(i * m) % 3]])),
      ]),
    );
    const all = { ...sample, framework: { ...framework, conditions }, ratings };
    const three = { ...all, municipalities: all.municipalities.slice(0, 3) };
    const model = caseModel(viewOf(three, three.municipalities[1].code));
    expect(caseDiagram({ model, showAll: true }, metrics, words)!.diagram.boxes.length).toBeGreaterThan(57);
    expect(faultsOf(three, metrics)).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('a line for each relation that is in line or one step apart, and boxes with a line only', async () => {
    const model = caseModel(viewOf(await sampleOf(), 'G10'));
    const { diagram } = caseDiagram({ model, showAll: false }, paneMetrics(296), words)!;
    expect(diagram.routes).toHaveLength(model.counts.inLine + model.counts.possible);
    const drawn = new Set(diagram.routes.flatMap(({ line }) => [line.from, line.to]));
    expect(diagram.boxes.filter(({ node }) => node.level > 0 && !drawn.has(node.id))).toEqual([]);
    const all = caseDiagram({ model, showAll: true }, paneMetrics(296), words)!.diagram;
    expect(all.boxes.length - diagram.boxes.length).toBe(hiddenCount(model, words));
    expect(all.boxes).toHaveLength(35 + 3);
  });

  test('skipping level 1 leaves no box of it, and relates practice to the balance', async () => {
    const model = caseModel(viewOf(await sampleOf(), 'G10', true));
    const { diagram } = caseDiagram({ model, showAll: true }, paneMetrics(296), words)!;
    expect(diagram.boxes.filter(({ node }) => node.level === 1)).toEqual([]);
    const direct = shownRelations(model).filter(
      ({ edge }) => model.levelOf(edge.from) === 2 && edge.to.startsWith('0'),
    );
    expect(direct.length).toBeGreaterThan(0);
    expect(direct.every(({ isDerived }) => isDerived)).toBe(true);
  });
});

describe('the drawing on the sheet', () => {
  const drawingFor = async (code: string) => {
    const model = caseModel(viewOf(await sampleOf(), code));
    const picture = { model, showAll: false };
    const laidOut = caseDiagram(picture, sheetMetrics, words)!;
    return { laidOut, drawing: caseDrawing(picture, laidOut, { name: 'x', at: { row: 0, column: 0 } }, words) };
  };

  test.each(['G10', 'G3'])('leads along every line of %s, and along nothing else', async (code) => {
    const { laidOut, drawing } = await drawingFor(code);
    expect(drawingFaults(drawing, laidOut.lines)).toEqual([]);
  });

  test('is told in words', async () => {
    const { drawing } = await drawingFor('G10');
    expect(drawing.altText).toMatch(/^G10 Havenstrand: \d+ van de \d+ verbanden/);
    expect(drawing.altText).toContain('Doorgetrokken lijn: ');
    expect(drawing.altText).toContain('Niet getekend: ');
    const box = drawing.shapes.find(({ name }) => name === 'Saldo 2.a+2.b')!;
    expect(box.altText).toBe('Instroombeperking: ▲ H');
  });
});

test('sheets get names that Excel takes, each its own', () => {
  const names = caseNames(['G10', 'a/b', 'a:b', 'Condities', 'x'.repeat(40), `${'x'.repeat(40)}y`], 'nl');
  const sheets = [...names.values()].map(({ sheet }) => sheet);
  expect(sheets.slice(0, 4)).toEqual(['Saldo 3 G10', 'Saldo 3 a-b', 'Saldo 3 a-b (2)', 'Saldo 3 Condities (2)']);
  expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(6);
  for (const sheet of sheets) expect(sheet.length).toBeLessThanOrEqual(31);
  for (const { table } of names.values()) expect(table).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
});
