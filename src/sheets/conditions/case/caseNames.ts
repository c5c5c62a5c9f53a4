import { textIn, type Language } from '../../../text/instance';

/** Longest name of a sheet. */
const longest = 31;
const prefix = 'Saldo 3 ';

/** Without what Excel does not take in the name of a sheet. */
const sheetSafe = (code: string): string =>
  code
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
const tableSafe = (code: string): string => code.replace(/[^\p{L}\p{N}_.]/gu, '_');

const unique = (wanted: string, taken: ReadonlySet<string>, size: number): string => {
  const at = (n: number): string => {
    const end = n === 1 ? '' : ` (${n})`;
    return wanted.slice(0, size - end.length).trim() + end;
  };
  let n = 1;
  while (taken.has(at(n).toLowerCase())) n++;
  return at(n);
};

/** Names of the sheet and the table of one municipality. */
export interface CaseNames {
  readonly sheet: string;
  readonly table: string;
}

const othersOfStep = [
  ...['conditions', 'relations', 'cases', 'ratings', 'secondRatings', 'reasoning', 'reduction'],
  ...['comparison', 'archetypes', 'interview'],
] as const;

/** `Saldo 3 G10` per code, told apart where codes become the same, and never the name of another sheet of step 3. */
export const caseNames = (codes: readonly string[], language: Language): ReadonlyMap<string, CaseNames> => {
  const t = textIn(language);
  const sheets = new Set(othersOfStep.map((key) => t(`sheets.names.${key as 'conditions'}`).toLowerCase()));
  const tables = new Set<string>();
  return new Map(
    codes.map((code) => {
      const sheet = unique(prefix + sheetSafe(code), sheets, longest);
      sheets.add(sheet.toLowerCase());
      const table = unique(`tblSaldo_Lijnen_${tableSafe(code)}`, tables, 200).replace(/ \((\d+)\)$/, '_$1_');
      tables.add(table.toLowerCase());
      return [code, { sheet, table }];
    }),
  );
};
