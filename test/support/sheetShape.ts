import { areaAddress } from '../../src/sheets/address';
import type { Area, CellContent, SheetDescription } from '../../src/sheets/description';

const contentsOf = (sheet: SheetDescription): readonly CellContent[] =>
  sheet.blocks.flatMap((block) => block.rows.flat());

export const formulasOf = (sheet: SheetDescription): readonly string[] =>
  contentsOf(sheet).flatMap((content) =>
    typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
  );

export const textsOf = (sheet: SheetDescription): readonly string[] =>
  contentsOf(sheet).flatMap((content) =>
    typeof content === 'object' && content !== null && 'text' in content ? [content.text] : [],
  );

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Pairs of areas that lie over each other: cells written twice, or a chart over cells or over a chart. */
export const overlaps = (sheet: SheetDescription): readonly string[] => {
  const areas = [
    ...sheet.blocks.map(({ row, column, rows }) => ({ row, column, rows: rows.length, columns: rows[0].length })),
    ...sheet.charts.map(({ place }) => place),
  ];
  return areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .flatMap((other) => (overlap(area, other) ? [`${areaAddress(area)} ${areaAddress(other)}`] : [])),
  );
};

/** Contents of the header row of a table. */
export const headersOf = (sheet: SheetDescription, table: string): readonly string[] => {
  const { area } = sheet.tables.find(({ name }) => name === table)!;
  const block = sheet.blocks.find(({ row, column }) => row === area.row && column === area.column)!;
  return block.rows[0].map((content) =>
    typeof content === 'object' && content !== null && 'text' in content ? content.text : '',
  );
};

/** Blocks that look something up at places worked out in a later block: until those are filled in they would find a whole column. */
export const lookedUpTooEarly = ({ blocks }: SheetDescription): readonly number[] => {
  const holding = (pattern: RegExp): readonly boolean[] =>
    blocks.map(({ rows }) =>
      rows.some((cells) =>
        cells.some(
          (cell) => cell !== null && typeof cell === 'object' && 'formula' in cell && pattern.test(cell.formula),
        ),
      ),
    );
  const places = holding(/^=MATCH\(TRUE,/);
  const lookups = holding(/INDEX\('/);
  return blocks.flatMap((_, index) =>
    index < places.lastIndexOf(true) && lookups[index] && !places[index] ? [index] : [],
  );
};
