import type { SheetDescription } from '../description';
import { statementsOf } from './caveats';
import { changesSheet } from './changesSheet';
import { explanationSheet } from './explanationSheet';
import type { AssociationInput } from './input';
import { layoutFor } from './layout';
import { modelOf } from './model';
import { sensitivitySheet } from './sensitivitySheet';
import { ticksSheet } from './ticksSheet';

/** The same sheets as makers, in their order: for who wants to do something between one and the next. */
export const associationSheetMakers = (input: AssociationInput): readonly (() => SheetDescription)[] => {
  const model = modelOf(input);
  const layout = layoutFor(model, statementsOf(model).length);
  return [
    () => explanationSheet(model, layout),
    () => sensitivitySheet(model),
    () => ticksSheet(model, layout),
    () => changesSheet(model),
  ];
};

/**
 * The four sheets of step 2: explanation, sensitivity, ticks and changes. The ticks refer to cells of the explanation, and all lean on
 * the settings sheet: write them in one run, with or after the settings.
 * @param input measures and figures with their cells, the choices that were made, and words about the sources
 */
export const associationSheets = (input: AssociationInput): readonly SheetDescription[] =>
  associationSheetMakers(input).map((make) => make());
