import type { RatingLookDescription, SheetDescription } from '../../description';
import { lines, sheetOf } from '../../part';
import { entryText } from '../entries';
import { sheetMetrics } from '../diagram/metrics';
import { caseDiagram, caseDrawing } from './caseDiagram';
import { caseModel } from './caseModel';
import type { CaseNames } from './caseNames';
import { caseContext, type CaseContext } from './context';
import { explainBlock } from './explainBlock';
import type { CaseSheetInput } from './input';
import { caseLayout } from './layout';
import { ratingArea, ratingsTable } from './ratingsTable';
import { relationLetterAreas, relationsTable } from './relationsTable';
import { legendLetters, topPart } from './top';

const widths = [15, 54, 11, 11, 54, 12, 15, 12, 10, 11, 13, 17];

const ratingLooks = (context: CaseContext): readonly RatingLookDescription[] => {
  const { language } = context.input;
  const letters = {
    high: entryText('rating', 'high', language),
    medium: entryText('rating', 'medium', language),
    low: entryText('rating', 'low', language),
    unknown: entryText('rating', 'unknown', language),
  };
  const relations = context.model.relations.length === 0 ? [] : relationLetterAreas(context);
  return [legendLetters(context), ratingArea(context), ...relations].map((area) => ({ area, letters }));
};

const caveats = ({ layout, t }: CaseContext) =>
  lines(
    { row: layout.caveats, column: 0 },
    (['chance', 'relative', 'line'] as const).map((key) => t(`conditionsCase.sheet.caveats.${key}`)),
    { role: 'caveat' },
  );

/**
 * `Saldo 3 <code>`: the diagram of one municipality, and the relations behind it. Ratings, lines, counts and the proposal are native
 * formulas over the sheets people work on, found there by code and municipality; the drawing is of the moment of writing, and the
 * sheet says when that is no longer what the ratings say.
 */
export const caseSheet = (input: CaseSheetInput, names: CaseNames): SheetDescription => {
  const model = caseModel(input.view);
  const picture = { model, showAll: input.showAll };
  const laidOut = caseDiagram(picture, sheetMetrics, input);
  const layout = caseLayout(model, laidOut);
  const context = caseContext(input, names, model, layout);
  const sheet = sheetOf({ kind: 'case', name: names.sheet, columnWidths: widths, sample: input.sample }, [
    topPart(context),
    relationsTable(context),
    explainBlock(context),
    ratingsTable(context),
    caveats(context),
  ]);
  const place = { name: names.sheet, at: { row: layout.drawing, column: 0 } };
  return {
    ...sheet,
    ratingLooks: ratingLooks(context),
    ...(laidOut === null ? {} : { drawings: [caseDrawing(picture, laidOut, place, input)] }),
  };
};
