import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IDefinedNamesServiceParam,
  type ISetDefinedNameMutationParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { fixedAreaAddress, onSheet } from '../../../../sheets/address';
import { OfficeError } from '../request/officeError';
import { parseLocal, splitSheet, type SheetRange } from './areas';
import { mutate } from './mutate';
import { sheetByName, sheetOf, unitId, type Grid } from './grid';

export interface GridName {
  readonly id: string;
  readonly name: string;
  /** Sheet it belongs to, or `null` for a name of the whole workbook. */
  readonly sheetId: string | null;
  /** What it stands for, with `=`: a reference or a formula. */
  readonly formula: string;
  readonly comment: string;
}

const ofUniver = (entry: IDefinedNamesServiceParam): GridName => ({
  id: entry.id,
  name: entry.name,
  sheetId:
    entry.localSheetId === undefined || entry.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
      ? null
      : entry.localSheetId,
  formula: entry.formulaOrRefString.startsWith('=') ? entry.formulaOrRefString : `=${entry.formulaOrRefString}`,
  comment: entry.comment ?? '',
});

export const namesOf = (grid: Grid): GridName[] =>
  Object.values(grid.injector().get(IDefinedNamesService).getDefinedNameMap(unitId(grid)) ?? {}).map(ofUniver);

export const nameById = (grid: Grid, id: string): GridName => {
  const found = namesOf(grid).find((name) => name.id === id);
  if (found === undefined) throw new OfficeError('ItemNotFound', 'NamedItem');
  return found;
};

/** @param sheetId names of that sheet only; `null`: names of the whole workbook */
export const findName = (grid: Grid, name: string, sheetId: string | null): GridName | null =>
  namesOf(grid).find((entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === name.toLowerCase()) ?? null;

const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const looksLikeAddress = /^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d+[Cc]\d+)$/;

/** Throws as Excel does when a name cannot be given or is taken. */
export const isFreeName = (
  grid: Grid,
  name: string,
  others: readonly string[],
  sheetId: string | null = null,
): void => {
  if (!wellFormed.test(name) || looksLikeAddress.test(name)) throw new OfficeError('InvalidArgument', name);
  const taken =
    findName(grid, name, sheetId) !== null || others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (taken) throw new OfficeError('ItemAlreadyExists', name);
};

/** `='Mijn blad'!$A$1:$B$3`, the way a name refers to cells. */
export const referenceTo = (grid: Grid, { sheetId, area }: SheetRange): string =>
  `=${onSheet(sheetOf(grid, sheetId).getName(), fixedAreaAddress(area))}`;

const asUniver = (grid: Grid, name: GridName): ISetDefinedNameMutationParam => ({
  unitId: unitId(grid),
  id: name.id,
  name: name.name,
  formulaOrRefString: name.formula.replace(/^=/, ''),
  comment: name.comment,
  localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
});

/** The engine keeps formulas it has read, with what their names stood for then: they are read and calculated anew. */
const forget = (grid: Grid, { name }: GridName): void => {
  const injector = grid.injector();
  // Its only effect on one that stays in use is that the formulas it has taken apart are forgotten.
  injector.get(LexerTreeBuilder).dispose();
  injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  injector.get(IDependencyManagerService).removeFormulaDependencyByDefinedName(unitId(grid), name);
  grid.execute(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
};

const set = (grid: Grid, name: GridName): IMutationInfo => ({
  id: SetDefinedNameMutation.id,
  params: asUniver(grid, name),
});

const remove = (grid: Grid, name: GridName): IMutationInfo => ({
  id: RemoveDefinedNameMutation.id,
  params: asUniver(grid, name),
});

export const addName = (grid: Grid, name: Omit<GridName, 'id'>): string => {
  const added = { ...name, id: generateRandomId(10) };
  mutate(grid, set(grid, added), remove(grid, added));
  forget(grid, added);
  return added.id;
};

/** Lets a name stand for something else. */
export const redefineName = (grid: Grid, name: GridName, formula: string): void => {
  mutate(grid, set(grid, { ...name, formula }), set(grid, name));
  forget(grid, name);
};

/** Formulas that use the name keep it and show `#NAME?`. Univer's own command would write `#REF!` into them. */
export const removeName = (grid: Grid, name: GridName): void => {
  mutate(grid, remove(grid, name), set(grid, name));
  forget(grid, name);
};

/** The cells a name stands for, or `null` when it stands for something else or they are gone. */
export const rangeOfName = (grid: Grid, { formula, sheetId }: GridName): SheetRange | null => {
  const { sheet, local } = splitSheet(formula.slice(1));
  const area = parseLocal(local);
  const found = sheet === null ? sheetId : (sheetByName(grid, sheet)?.getSheetId() ?? null);
  return area === null || found === null ? null : { sheetId: found, area };
};
