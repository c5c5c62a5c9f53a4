import type {
  Area,
  CellBlock,
  CellContent,
  ChartDescription,
  ConditionalLookDescription,
  ExpectedCell,
  NameDescription,
  SheetDescription,
  SignColourDescription,
  StyleDescription,
  TableDescription,
} from './description';

/** A piece of a sheet: everything a description collects, for one table, heading or chart. */
export interface Part {
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableDescription[];
  readonly names: readonly NameDescription[];
  readonly styles: readonly StyleDescription[];
  readonly signColours: readonly SignColourDescription[];
  readonly conditionalLooks: readonly ConditionalLookDescription[];
  readonly charts: readonly ChartDescription[];
  readonly expected: readonly ExpectedCell[];
}

export const emptyPart: Part = {
  blocks: [],
  tables: [],
  names: [],
  styles: [],
  signColours: [],
  conditionalLooks: [],
  charts: [],
  expected: [],
};

/** Lists after each other, copied whole: a sheet of step 2 expects hundreds of thousands of cells. */
const together = <Kind>(lists: readonly (readonly Kind[])[]): readonly Kind[] => ([] as Kind[]).concat(...lists);

/** The pieces in one, in the order given. */
export const joined = (parts: readonly Part[]): Part => ({
  blocks: together(parts.map((part) => part.blocks)),
  tables: together(parts.map((part) => part.tables)),
  names: together(parts.map((part) => part.names)),
  styles: together(parts.map((part) => part.styles)),
  signColours: together(parts.map((part) => part.signColours)),
  conditionalLooks: together(parts.map((part) => part.conditionalLooks)),
  charts: together(parts.map((part) => part.charts)),
  expected: together(parts.map((part) => part.expected)),
});

/** What a sheet is, apart from what stands in it. */
export type SheetFrame = Pick<SheetDescription, 'kind' | 'name' | 'columnWidths' | 'sample'> &
  Partial<Pick<SheetDescription, 'freezeRows' | 'freezeColumns'>>;

/** A sheet of parts: landscape, nothing frozen unless the frame says so. */
export const sheetOf = (frame: SheetFrame, parts: readonly Part[]): SheetDescription => ({
  freezeRows: 0,
  freezeColumns: 0,
  landscape: true,
  ...frame,
  ...joined(parts),
});

/** Lines of text under each other, all in one style. */
export const lines = (
  at: { readonly row: number; readonly column: number },
  texts: readonly string[],
  style: Omit<StyleDescription, 'area'>,
): Part => {
  if (texts.length === 0) return emptyPart;
  const area: Area = { ...at, rows: texts.length, columns: 1 };
  return {
    ...emptyPart,
    blocks: [{ ...at, rows: texts.map((line): readonly CellContent[] => [{ text: line }]) }],
    styles: [{ area, ...style }],
  };
};
