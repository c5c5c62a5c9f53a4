import { lookLikeRatings } from '../writing/ratingLooks';
import type { Step } from '../writing/steps';
import { step } from '../writing/steps';
import { placeValidations } from '../writing/validations';
import { rangeOf, type Target } from './target';

/** Validations and rating looks anew for the whole table. Conditional formats of the person stay. */
export const setLooks = ({ edit, sheet, looks }: Target): readonly Step[] => {
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet.id);
  return [
    ...(edit.ratingLooks ?? []).map(({ area }, index) =>
      step((context) => {
        const { conditionalFormats } = rangeOf(sheetOf(context), area);
        looks[index]!.forEach((id) => conditionalFormats.getItem(id).delete());
      }),
    ),
    ...lookLikeRatings(sheetOf, edit.ratingLooks ?? []),
    ...placeValidations(sheetOf, edit.validations ?? []),
  ];
};
