import { failure, success } from '../../src/analysis/result';
import { areaAddress, onSheet, parseAddress } from '../../src/sheets/address';
import type { SheetDescription, SheetKind } from '../../src/sheets/description';
import type { Grid, GridCell } from '../../src/workbook/port/grid';
import type {
  ActiveCell,
  EditedSheet,
  EditRequest,
  SaldoSheet,
  Source,
  Workbook,
  WorkbookProblem,
  WriteOutcome,
  WriteRequest,
} from '../../src/workbook/port/workbook';
import { applyEdit, changedCell, contentsOf, fakeSheet, typeCell, type FakeSheet } from './fakeSheets';
import { gridOf, type Written } from './grid';

/** A test may put another answer in the place of ours. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the workbook would answer, for tests of the pane; everything asked of it is written down. */
export interface FakeWorkbook extends Writable<Workbook> {
  /** What the person selects; `null` is an empty selection. */
  pick: (grid: Grid | null) => void;
  /** What stands at an address, a table name or a name. */
  put: (reference: string, grid: Grid) => void;
  /** The next question gets this problem. */
  fail: (problem: WorkbookProblem['code'], slots?: Readonly<Record<string, string | number>>) => void;
  /** The next write answers this instead of writing. */
  answerWrite: (outcome: WriteOutcome) => void;
  /** A person works in rows of a sheet of Saldo. */
  work: (kind: SheetKind, rows: number) => void;
  /** A person types in a cell of a sheet of Saldo. */
  type: (kind: SheetKind, row: number, column: number, value: GridCell['value']) => void;
  /** A person goes to a cell; `null` is one on a sheet of their own. */
  moveTo: (cell: ActiveCell | null) => void;
  store: (settings: Readonly<Record<string, string>>) => void;
  offer: (sources: readonly Source[]) => void;
  /** A person changes a cell. */
  change: (address: string) => void;
  readonly written: WriteRequest[];
  readonly editRequests: EditRequest[];
  /** Cells the pane took the person to. */
  readonly selected: ActiveCell[];
  readonly visited: string[];
  readonly sheets: SaldoSheet[];
}

/** The cells of a described sheet, as they would be read back. */
const gridOfSheet = ({ name, blocks, tables, sample }: SheetDescription): Grid => {
  const body = blocks.at(-1);
  const header = blocks.at(-2);
  const rows = [...(header?.rows ?? []), ...(body?.rows ?? [])].map((cells) =>
    cells.map((cell): Written =>
      typeof cell === 'object' && cell !== null ? ('text' in cell ? cell.text : cell.formula) : cell,
    ),
  );
  const at = { row: header?.row ?? 0, column: header?.column ?? 0 };
  return gridOf(rows, {
    sheet: name,
    sample,
    table: tables[0]?.name ?? null,
    ...at,
    address: areaAddress({ ...at, rows: rows.length, columns: rows[0].length }),
  });
};

/** Kinds of which there can be several, told apart by name. */
const namedKinds: ReadonlySet<SheetKind> = new Set(['data', 'interview', 'case', 'selfTest']);

export const fakeWorkbook = (): FakeWorkbook => {
  const places = new Map<string, Grid>();
  const listeners = new Set<{ sheets: readonly string[]; changed: (address: string) => void }>();
  const written: WriteRequest[] = [];
  const editRequests: EditRequest[] = [];
  const selected: ActiveCell[] = [];
  const cells = new Map<string, FakeSheet>();
  const followers = new Set<{ sheets: readonly string[]; selected: (cell: ActiveCell | null) => void }>();
  let active: ActiveCell = { sheet: 'own', row: 0, column: 0 };
  const visited: string[] = [];
  const sheets: SaldoSheet[] = [];
  const edited: (EditedSheet & { readonly id: string })[] = [];
  let selection: Grid | null = null;
  let settings: Readonly<Record<string, string>> = {};
  let sources: readonly Source[] = [];
  let problem: WorkbookProblem | null = null;
  let outcome: WriteOutcome | null = null;

  const answer = <T>(value: () => T) => {
    const failed = problem;
    problem = null;
    return Promise.resolve(failed === null ? success(value()) : { ok: false as const, problems: [failed] });
  };
  const add = (description: SheetDescription): SaldoSheet => {
    const { kind, name, sample } = description;
    const existing = sheets.find((sheet) => sheet.kind === kind && (!namedKinds.has(kind) || sheet.role === name));
    const sheet = existing ?? { id: `id-${sheets.length + 1}`, kind, name, role: name, sample };
    if (existing === undefined) sheets.push(sheet);
    cells.set(sheet.id, fakeSheet(description));
    const grid = gridOfSheet(description);
    places.set(grid.table ?? onSheet(name, grid.address), grid);
    return sheet;
  };
  const goTo = (cell: ActiveCell): void => {
    active = cell;
    for (const { sheets: watched, selected: tell } of followers) tell(watched.includes(cell.sheet) ? cell : null);
  };
  const find = (address: string): Grid | undefined => {
    const area = parseAddress(address);
    const exact = places.get(address);
    if (exact !== undefined || area === null) return exact;
    return [...places.values()].find(
      (grid) => grid.sheet === area.sheet && area.row >= grid.row && area.row < grid.row + grid.cells.length,
    );
  };

  return {
    written,
    editRequests,
    selected,
    visited,
    sheets,
    pick: (grid) => (selection = grid),
    put: (reference, grid) => void places.set(reference, grid),
    fail: (code, slots = {}) => (problem = { code, slots }),
    answerWrite: (next) => (outcome = next),
    work: (kind, rows) => {
      const { id, name } = sheets.find((sheet) => sheet.kind === kind)!;
      edited.push({ id, sheet: name, rows });
    },
    type: (kind, row, column, value) => {
      const { id } = sheets.find((sheet) => sheet.kind === kind)!;
      typeCell(cells.get(id)!, row, column, value);
    },
    moveTo: (cell) => goTo(cell ?? { sheet: 'own', row: 0, column: 0 }),
    store: (next) => (settings = next),
    offer: (next) => (sources = next),
    change: (address) => {
      for (const { sheets: watched, changed } of listeners)
        if (watched.some((name) => address.startsWith(name))) changed(address);
    },
    readSelection: () => (selection === null ? Promise.resolve(failure('emptySelection')) : answer(() => selection!)),
    readAddress: (address) => {
      const grid = find(address);
      return grid === undefined ? Promise.resolve(failure('unknownAddress', { address })) : answer(() => grid);
    },
    listSources: () => answer(() => sources),
    goTo: (address) => answer(() => void visited.push(address)),
    goToSheet: (id) => answer(() => void visited.push(sheets.find((sheet) => sheet.id === id)?.name ?? '')),
    saldoSheets: () => answer(() => [...sheets]),
    write: (request) =>
      answer(() => {
        written.push(request);
        const instead = outcome;
        outcome = null;
        return instead ?? { kind: 'written', sheets: request.sheets.map(add), difference: null };
      }),
    remove: (ids, ownEdits) =>
      answer(() => {
        const edits = edited.filter(({ id }) => ids.includes(id)).map(({ sheet, rows }) => ({ sheet, rows }));
        if (ownEdits === 'ask' && edits.length > 0) return { kind: 'ownEdits', edits };
        for (const id of ids) {
          cells.delete(id);
          sheets.splice(
            sheets.findIndex((sheet) => sheet.id === id),
            1,
          );
        }
        return { kind: 'removed' };
      }),
    readSettings: () => answer(() => settings),
    onChange: (watched, changed) => {
      const listener = { sheets: watched, changed };
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    readSheets: (ids) =>
      answer(() =>
        ids.map((id) => {
          const sheet = cells.get(id);
          return sheet === undefined ? null : contentsOf(id, sheet);
        }),
      ),
    edit: async (request) => {
      const off = request.edits.flatMap((one) => {
        const sheet = cells.get(one.sheet);
        return (
          (sheet === undefined ? { code: 'sheetGone' as const, slots: { sheet: '' } } : changedCell(sheet, one)) ?? []
        );
      });
      if (off.length > 0) return { ok: false as const, problems: [off[0]] };
      const done = await answer(() => undefined);
      if (!done.ok) return done;
      editRequests.push(request);
      request.edits.forEach((one) => applyEdit(cells.get(one.sheet)!, one));
      return done;
    },
    onSelect: (watched, tell) => {
      const follower = { sheets: watched, selected: tell };
      followers.add(follower);
      return Promise.resolve(() => void followers.delete(follower));
    },
    activeCell: () => answer(() => active),
    select: (cell) =>
      answer(() => {
        selected.push(cell);
        goTo(cell);
      }),
  };
};
