import { ratingLook, ratingValidation, validationsOf } from '../../../../sheets/conditions/working/allowed';
import type { Area, WorkingKind } from '../../../../sheets/description';
import type { SheetEdit } from '../../../../workbook/port/workbook';
import type { TablePlace } from '../places';

/** Columns that stand next to each other, as areas over these lines. */
const areasOver = (columns: readonly number[], row: number, rows: number): readonly Area[] => {
  const areas: Area[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last !== undefined && last.column + last.columns === column)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, rows, column, columns: 1 });
  }
  return areas;
};

const isMatrix = (place: TablePlace): boolean => place.sheet.kind === 'ratings' || place.sheet.kind === 'secondRatings';

/** Cells that hold ratings once the table has grown by so many lines and columns. */
const ratingAreas = (place: TablePlace, lines: number, columns: number): readonly Area[] => {
  const { area, headerRow, municipalities } = place;
  const rating = place.columns.get('rating');
  const right = area.column + area.columns;
  const over = isMatrix(place)
    ? [...municipalities.values(), ...Array.from({ length: columns }, (_, index) => right + index)]
    : rating === undefined
      ? []
      : [rating];
  return areasOver(over, headerRow + 1, area.rows - 1 + lines);
};

/** What may be entered, and how it looks, in a table that grows: new lines and columns are as the others. */
export const looksOf = <Kind extends WorkingKind>(
  place: TablePlace<Kind>,
  lines: number,
  columns: number,
): Pick<SheetEdit, 'validations' | 'ratingLooks'> => {
  const { language, headerRow, area, sheet } = place;
  const body = { row: headerRow + 1, rows: area.rows - 1 + lines };
  const ratings = ratingAreas(place, lines, columns);
  return {
    validations: isMatrix(place)
      ? ratings.map((own) => ratingValidation(own, language))
      : validationsOf(sheet.kind as Kind, body, (key) => place.columns.get(key) ?? null, language),
    ratingLooks: ratings.map((own) => ratingLook(own, language)),
  };
};
