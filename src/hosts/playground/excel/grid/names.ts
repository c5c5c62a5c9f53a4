import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { fixedAreaAddress, onSheet } from '../../../../sheets/address';
import { OfficeError } from '../request/officeError';
import { parseLocal, splitSheet, type SheetRange } from './areas';
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

export const addName = (grid: Grid, name: Omit<GridName, 'id'>): string => {
  const id = generateRandomId(10);
  grid.execute(InsertDefinedNameCommand.id, {
    unitId: unitId(grid),
    id,
    name: name.name,
    formulaOrRefString: name.formula.replace(/^=/, ''),
    comment: name.comment,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  return id;
};

/** Lets a name stand for something else. */
export const redefineName = (grid: Grid, name: GridName, formula: string): void =>
  grid.execute(SetDefinedNameCommand.id, {
    unitId: unitId(grid),
    id: name.id,
    name: name.name,
    formulaOrRefString: formula.replace(/^=/, ''),
    comment: name.comment,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });

export const removeName = (grid: Grid, name: GridName): void =>
  grid.execute(RemoveDefinedNameCommand.id, {
    unitId: unitId(grid),
    id: name.id,
    name: name.name,
    formulaOrRefString: name.formula.replace(/^=/, ''),
    comment: name.comment,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });

/** The cells a name stands for, or `null` when it stands for something else or they are gone. */
export const rangeOfName = (grid: Grid, { formula, sheetId }: GridName): SheetRange | null => {
  const { sheet, local } = splitSheet(formula.slice(1));
  const area = parseLocal(local);
  const found = sheet === null ? sheetId : (sheetByName(grid, sheet)?.getSheetId() ?? null);
  return area === null || found === null ? null : { sheetId: found, area };
};
