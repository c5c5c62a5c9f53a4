import { text, type DrawingDescription, type SheetDescription } from '../../../src/sheets/description';

const box = (name: string, left: number, top: number, look: 'high' | 'low' | 'unknown' | 'band') =>
  ({ kind: 'box', name, text: name, left, top, width: 80, height: 30, look, altText: `${name} is ${look}` }) as const;

/** Two levels: a band, three conditions and two relations between them. */
export const drawing = (boxes: readonly string[] = ['a', 'b', 'c']): DrawingDescription => ({
  name: 'Saldo_Diagram',
  at: { row: 4, column: 1 },
  width: 300,
  height: 120,
  altText: 'Drie condities, twee verbanden',
  shapes: [
    box('Saldo_Band', 0, 0, 'band'),
    ...boxes.map((name, index) => box(`Saldo_${name}`, index * 100, 60, index === 1 ? 'unknown' : 'high')),
    ...boxes.slice(1).map((name, index) => ({
      kind: 'line' as const,
      name: `Saldo_lijn_${name}`,
      from: { box: `Saldo_${boxes[0]}`, site: 3 as const },
      to: { box: `Saldo_${name}`, site: 1 as const },
      dash: index === 0 ? ('solid' as const) : ('dashed' as const),
      arrow: true,
      altText: `van ${boxes[0]} naar ${name}`,
    })),
  ],
});

/** The sheet of one municipality, with its picture. */
export const caseSheet = (
  drawings: readonly DrawingDescription[] = [drawing()],
  municipality = 'G10',
): SheetDescription => ({
  kind: 'case',
  name: `Saldo 3 ${municipality}`,
  blocks: [{ row: 0, column: 0, rows: [[text(municipality)], [text('Een lijn is geen bewijs.')]] }],
  tables: [],
  names: [],
  styles: [],
  signColours: [],
  drawings,
  charts: [],
  columnWidths: [10, 20],
  freezeRows: 0,
  freezeColumns: 0,
  landscape: true,
  expected: [],
  sample: false,
});
