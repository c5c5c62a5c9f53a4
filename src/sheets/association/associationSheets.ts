import type { SheetDescription } from '../description';
import { statementsOf } from './caveats';
import { changesSteps } from './changesSheet';
import { explanationSteps } from './explanationSheet';
import type { AssociationInput } from './input';
import { layoutFor } from './layout';
import { modelSteps } from './model';
import { sensitivitySteps } from './sensitivitySheet';
import { finished, telling, type Steps } from './steps';
import { ticksSheet } from './ticksSheet';

/** How many sheets step 2 makes. */
export const associationSheetCount = 4;

/** The same sheets, made in steps that each tell how many sheets are done: for who wants to show that, or to stop. */
export function* associationSteps(input: AssociationInput): Steps<readonly SheetDescription[], number> {
  const model = yield* telling(modelSteps(input), 0);
  const layout = layoutFor(model, statementsOf(model).length);
  const explanation = yield* telling(explanationSteps(model, layout), 0);
  const sensitivity = yield* telling(sensitivitySteps(model), 1);
  yield 2;
  const ticks = ticksSheet(model, layout);
  const changes = yield* telling(changesSteps(model), 3);
  return [explanation, sensitivity, ticks, changes];
}

/**
 * The four sheets of step 2: explanation, sensitivity, ticks and changes. The ticks refer to cells of the explanation, and all lean on
 * the settings sheet: write them in one run, with or after the settings.
 * @param input measures and figures with their cells, the choices that were made, and words about the sources
 */
export const associationSheets = (input: AssociationInput): readonly SheetDescription[] =>
  finished(associationSteps(input));
