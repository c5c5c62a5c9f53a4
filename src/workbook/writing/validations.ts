import type { ListValidation } from '../../sheets/description';
import type { Step } from './steps';
import type { SheetOf } from './writeCells';

/** Excel takes a list as one text of at most this length, with commas between the entries. */
const longestList = 255;
/** Of the sentence in the box that says what may be entered. */
const longestMessage = 255;

/** The list as Excel takes it; `null` when an entry or the whole does not fit. */
export const listSource = (allowed: readonly string[]): string | null => {
  const source = allowed.join(',');
  return source.length > longestList || allowed.some((entry) => entry.includes(',')) ? null : source;
};

const title = 'Saldo';

/**
 * A drop-down list for each cell; anything else than an entry or a blank is refused with the sentence. A list that Excel
 * cannot hold refuses nothing: the sentence is then shown beside the cell.
 */
export const validate = (range: Excel.Range, { allowed, message }: Omit<ListValidation, 'area'>): void => {
  const { dataValidation } = range;
  const source = listSource(allowed);
  const words = message.slice(0, longestMessage);
  dataValidation.clear();
  if (source === null) {
    dataValidation.prompt = { title, message: words, showPrompt: true };
    return;
  }
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title, message: words, showAlert: true, style: 'Stop' };
};

export const placeValidations = (sheet: SheetOf, validations: readonly ListValidation[]): readonly Step[] =>
  validations.map(({ area, ...validation }) => ({
    bytes: 2000,
    run: (context) => {
      validate(sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns), validation);
    },
  }));
