import type { Area, SheetDescription } from '../../sheets/description';
import type { Written } from '../identity/fingerprint';
import type { MarkedTable } from '../identity/mark';
import { askLooks } from '../identity/markedLooks';
import { hasRole, ownSheets, surveyWorksheets, type OwnSheet, type Worksheet } from '../identity/ownSheets';
import type { WriteRequest } from '../port/workbook';
import { isWorkedOn } from '../identity/workingKinds';
import { askHashes } from '../identity/rowHashes';
import { stop } from '../problems';
import { loadParts } from '../reading/parts';
import { areaOf, placeProperties } from '../reading/place';
import { extent } from './areas';
import type { SheetShape } from './drawings';
import type { CellLooks } from './styles';

/** A table as it stands now. */
export interface ExistingTable extends MarkedTable {
  /** A table without filter buttons has no filter to clear; Excel refuses to. */
  readonly filterButtons: boolean;
}

/** A sheet of Saldo's that is about to be written to, as it stands now. */
export interface Existing {
  readonly sheet: OwnSheet;
  /** Looks that Saldo gave the cells last time. */
  readonly looks: CellLooks;
  /** Hash per row of what Saldo wrote last time. */
  readonly hashes: readonly string[];
  /** `formulas` and `numberFormat` from A1, as far as the sheet was written or is going to be. */
  readonly cells: readonly (readonly Written[])[];
  readonly formats: readonly (readonly string[])[];
  readonly values: readonly (readonly Written[])[];
  /** Rows with cells of the person further to the right. */
  readonly rowsBeyond: ReadonlySet<number>;
  readonly tables: readonly ExistingTable[];
  readonly charts: readonly string[];
  /** Shapes that lie in no group, those of the person too. */
  readonly shapes: readonly SheetShape[];
  /** Formula of each defined name that Saldo put on it and that still exists. */
  readonly names: ReadonlyMap<string, string>;
}

/** Everything that must be known before the first cell is written. */
export interface Survey {
  readonly structureProtected: boolean;
  /** Excel only calculates when asked to. */
  readonly manual: boolean;
  readonly worksheets: readonly Worksheet[];
  /** Tables and defined names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly existing: readonly Existing[];
}

/**
 * Looks at the workbook before a write: three syncs (sheets; marks; contents of Saldo's own
 * sheets), a fourth when a person wrote beside one of those.
 * Problems: sheetProtected, sheetGone.
 */
export const surveyWorkbook = async (context: Excel.RequestContext, request: WriteRequest): Promise<Survey> => {
  const { workbook, application } = context;
  workbook.protection.load('protected');
  application.load('calculationMode');
  workbook.names.load('items/name,items/formula');
  workbook.tables.load('items/name,items/showFilterButton,items/worksheet/id');
  const worksheets = await surveyWorksheets(context);
  const present = new Set(worksheets.map(({ name }) => name.toLowerCase()));
  for (const sheet of request.sources ?? []) if (!present.has(sheet.toLowerCase())) stop('sheetGone', { sheet });
  const formulas = new Map(workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const tables = workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.id, table }));
  return {
    structureProtected: workbook.protection.protected,
    manual: application.calculationMode === 'Manual',
    worksheets,
    names: new Set([...formulas.keys(), ...tables.map(({ name }) => name.toLowerCase())]),
    existing: await surveyExisting(context, targets(worksheets, request), tables, formulas),
  };
};

interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly table: Excel.Table;
}

interface Target {
  readonly sheet: OwnSheet;
  readonly description: SheetDescription | null;
}

const targets = (worksheets: readonly Worksheet[], { sheets, log }: WriteRequest): readonly Target[] =>
  ownSheets(worksheets).flatMap((sheet): readonly Target[] => {
    const description = sheets.find((one) => hasRole(sheet.mark, one) && !isWorkedOn(one.kind)) ?? null;
    return description !== null || (sheet.mark.kind === 'log' && log.length > 0) ? [{ sheet, description }] : [];
  });

const surveyExisting = async (
  context: Excel.RequestContext,
  found: readonly Target[],
  allTables: readonly FoundTable[],
  formulas: ReadonlyMap<string, string>,
): Promise<readonly Existing[]> => {
  const queued = found.map(({ sheet, description }) => queue(context, sheet, description, allTables));
  const loaded = await loadParts(
    context,
    queued.map(({ contents }) => contents),
  );
  const beyond = await rowsBeyond(context, queued);
  return queued.map(({ sheet, worksheet, hashes, looks, tables }, index): Existing => {
    if (worksheet.protection.protected) stop('sheetProtected', { sheet: sheet.name });
    const parts = loaded[index] ?? [];
    return {
      sheet,
      looks: looks(),
      hashes: hashes(),
      cells: parts.flatMap((part) => part.formulas as Written[][]),
      formats: parts.flatMap((part) => part.numberFormat as string[][]),
      values: parts.flatMap((part) => part.values as Written[][]),
      rowsBeyond: beyond[index]!,
      tables: tables.map(({ name, range, filterButtons }) => ({ name, area: areaOf(range), filterButtons })),
      charts: worksheet.charts.items.map(({ name }) => name),
      shapes: worksheet.shapes.items.map(({ id, name }) => ({ id, name })),
      names: new Map(
        sheet.mark.names.flatMap((name) => {
          const formula = formulas.get(name.toLowerCase());
          return formula === undefined ? [] : [[name, formula] as const];
        }),
      ),
    };
  });
};

const queue = (
  context: Excel.RequestContext,
  sheet: OwnSheet,
  description: SheetDescription | null,
  allTables: readonly FoundTable[],
) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load('protected');
  worksheet.charts.load('items/name');
  worksheet.shapes.load('items/id,items/name');
  const hashes = askHashes(worksheet, sheet.mark.rowParts);
  const looks = askLooks(worksheet, sheet.mark);
  const tables = allTables
    .filter((table) => table.sheet === sheet.id)
    .map(({ name, table }) => ({ name, range: table.getRange(), filterButtons: table.showFilterButton }));
  tables.forEach(({ range }) => range.load(placeProperties));
  const size = extent([...sheet.mark.areas, ...(description?.blocks.map(areaOfBlock) ?? [])]);
  const contents = {
    rows: Math.max(1, size.rows),
    columns: Math.max(1, size.columns),
    range: worksheet.getRangeByIndexes(0, 0, Math.max(1, size.rows), Math.max(1, size.columns)),
    properties: 'formulas,numberFormat,values',
  };
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(placeProperties);
  return { sheet, worksheet, hashes, looks, tables, contents, used };
};

/** Rows in which something stands to the right of what was read; one more sync when there is anything there at all. */
const rowsBeyond = async (
  context: Excel.RequestContext,
  queued: readonly Pick<ReturnType<typeof queue>, 'worksheet' | 'contents' | 'used'>[],
): Promise<readonly ReadonlySet<number>[]> => {
  const strips = queued.flatMap(({ worksheet, contents, used }, index) => {
    if (used.isNullObject) return [];
    const columns = used.columnIndex + used.columnCount - contents.columns;
    const { rows } = contents;
    return columns <= 0
      ? []
      : [
          {
            index,
            rows,
            columns,
            range: worksheet.getRangeByIndexes(0, contents.columns, rows, columns),
            properties: 'values',
          },
        ];
  });
  const parts = strips.length === 0 ? [] : await loadParts(context, strips);
  return queued.map((_, index) => {
    const strip = strips.findIndex((one) => one.index === index);
    const cells = (parts[strip] ?? []).flatMap((part) => part.values as Written[][]);
    return new Set(cells.flatMap((row, r) => (row.some((cell) => cell !== '') ? [r] : [])));
  });
};

/** Area of a block. */
export const areaOfBlock = ({ row, column, rows }: SheetDescription['blocks'][number]): Area => ({
  row,
  column,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});
