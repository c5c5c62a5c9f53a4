import type { SheetDescription, SheetKind } from '../../sheets/description';
import type { SaldoSheet } from '../port/workbook';
import { markKey, readMark, type Mark } from './mark';

/** A worksheet with Saldo's mark on it, if any. */
export interface Worksheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Saldo's property as it stands there, also when it is no mark. */
  readonly property: string | null;
  readonly mark: Mark | null;
}

export interface OwnSheet extends Worksheet {
  readonly mark: Mark;
}

/**
 * Sheets that are Saldo's. A copy made by a person carries the mark too, but is theirs, also when the original is gone.
 * Ids tell them apart; some hosts hand out new ones when a file is opened again, and then the sheet that is still called
 * what it was written under is ours: Excel gives a copy another name.
 */
export const ownSheets = (worksheets: readonly Worksheet[]): readonly OwnSheet[] => {
  const marked = worksheets.filter((sheet): sheet is OwnSheet => sheet.mark !== null);
  const originals = new Set(marked.filter(({ id, mark }) => id === mark.sheet).map(({ id }) => id));
  return marked.filter(({ id, name, mark }) => originals.has(id) || (!originals.has(mark.sheet) && name === mark.name));
};

/** As the pane knows it. */
export const saldoSheet = ({ id, name, mark: { kind, role, sample } }: OwnSheet): SaldoSheet => ({
  id,
  kind,
  name,
  role,
  sample,
});

/** Kinds of which there can be several sheets, told apart by the name they were described under. */
const several: ReadonlySet<SheetKind> = new Set(['data', 'interview', 'case', 'selfTest']);

/** There is one sheet of each other kind, whatever language its name is in. */
export const hasRole = (mark: Mark, description: SheetDescription): boolean =>
  mark.kind === description.kind && (!several.has(mark.kind) || mark.role === description.name);

/** Every worksheet with its mark. Two syncs, whatever the number of sheets: Excel tells the sheets first, then their properties. */
export const surveyWorksheets = async (context: Excel.RequestContext): Promise<readonly Worksheet[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const marks = worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(markKey));
  marks.forEach((mark) => mark.load('value'));
  await context.sync();
  return worksheets.items.map((sheet, index) => {
    const mark = marks[index]!;
    const property = mark.isNullObject ? null : mark.value;
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      property,
      mark: property === null ? null : readMark(property),
    };
  });
};
