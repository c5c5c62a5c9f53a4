import type { WorkbookProblem } from '../../workbook/port/workbook';
import { parseNumber } from '../../analysis/input/parseNumber';
import type { Words } from '../app/words';
import { counted } from '../app/words';
import { formatNumber } from '../../text/format';
import type { CellProblem, Note, NotePlace } from './cellProblem';
import { fields, type Field } from './fields';

const fieldIn = ({ slots }: CellProblem): Field | undefined => fields.find((field) => field === slots['field']);

/** `Budget!B22 en B61`: the second cell without its sheet. */
export const cellsInWords = ({ cells: [first, second] }: CellProblem, { t }: Words): string =>
  second === undefined ? first : t('problems.cell.and', { first, second: cellOnly(second) });

/** `F12` of `Budget!F12`. */
export const cellOnly = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** What is the matter, to stand behind the name of the cell. */
export const problemInWords = (problem: CellProblem, { t }: Words): string => {
  const field = fieldIn(problem);
  const expected = field === undefined ? '' : t(`pane.fields.${field}.expected`);
  return t(`problems.cell.${problem.code}`, { ...problem.slots, expected });
};

const placeInWords = ({ code }: Note, { cell, label, text }: NotePlace, { t, notation }: Words): string => {
  const parsed = code === 'textNumbers' && text !== null ? parseNumber(text) : null;
  if (parsed?.ok === true && parsed.value !== null)
    return t('problems.note.asNumber', { cell, text, value: shownNumber(parsed.value, notation) });
  return label === '' ? cell : `${cell} (${label})`;
};

const shownNumber = (value: number, notation: Words['notation']): string =>
  formatNumber(value, notation, Math.min(2, (String(value).split('.')[1] ?? '').length));

/** A remark with the first cells it is about. */
export const noteInWords = (note: Note, words: Words): string => {
  const named = note.places.map((place) => placeInWords(note, place, words)).join('; ');
  const places = note.count > note.places.length ? words.t('problems.note.more', { places: named }) : named;
  return words.t(`problems.note.${note.code}`, { ...counted(note.count, words), places });
};

/** What Excel could not do, and the way on. */
export const workbookProblemInWords = ({ code, slots }: WorkbookProblem, { t }: Words): string => {
  const isBlankNow = code === 'changedMeanwhile' && slots['found'] === '';
  return t(`problems.workbook.${isBlankNow ? 'changedToBlank' : code}`, { ...slots });
};
