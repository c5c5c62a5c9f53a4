import type { Palette } from '../../sheets/colours/palette';
import { lookLikeRatings } from '../writing/ratingLooks';
import { step, type Step } from '../writing/steps';
import { placeValidations } from '../writing/validations';
import { areaWith, goingLines, rangeOf, type Target } from './target';

/** Validations and rating looks anew for the whole table. Conditional formats of the person stay. */
export const setLooks = (target: Target, palette: Palette): readonly Step[] => {
  const { edit, sheet, looks } = target;
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet.id);
  // Lines that go are still there; Excel takes them out of these areas when they go.
  const inPlace = <T extends { readonly area: Target['area'] }>(one: T): T => ({
    ...one,
    area: areaWith(target, one.area, { lines: goingLines(target).length, columns: 0 }),
  });
  const ratingLooks = (edit.ratingLooks ?? []).map(inPlace);
  return [
    ...ratingLooks.map(({ area }, index) =>
      step((context) => {
        const { conditionalFormats } = rangeOf(sheetOf(context), area);
        looks[index]!.ours.forEach((id) => conditionalFormats.getItem(id).delete());
      }),
    ),
    ...lookLikeRatings(sheetOf, ratingLooks, palette),
    ...placeValidations(sheetOf, (edit.validations ?? []).map(inPlace)),
  ];
};
