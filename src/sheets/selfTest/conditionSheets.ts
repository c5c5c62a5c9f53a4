import { archetypesSheet } from '../conditions/archetypes/archetypesSheet';
import type { Axis } from '../conditions/archetypes/input';
import type { CaseView } from '../conditions/case/caseModel';
import { caseNames } from '../conditions/case/caseNames';
import { caseSheet } from '../conditions/case/caseSheet';
import type { Casework } from '../conditions/casework';
import { columnKeys, type ColumnKey } from '../conditions/columns';
import { comparedRows } from '../conditions/comparison/comparedRows';
import { comparisonSheet } from '../conditions/comparison/comparisonSheet';
import type { WorkingPlace } from '../conditions/comparison/input';
import { workingSheets } from '../conditions/working/workingSheets';
import type { SheetDescription } from '../description';
import { asSelfTest } from './asSelfTest';
import type { SelfTestContext } from './panelSheets';

/** The synthetic ratings, with how they are looked at. */
export interface RatedFigures {
  readonly casework: Casework;
  /** Whose diagram is drawn. */
  readonly view: CaseView;
  readonly axes: { readonly resultOrientation: Axis; readonly control: Axis };
}

/** Where a working sheet stands as it was made: nobody has moved a column of it yet. */
const placeOf = <Kind extends 'ratings' | 'cases'>(
  sheets: readonly SheetDescription[],
  kind: Kind,
): WorkingPlace<ColumnKey<Kind>> => {
  const { name, tables } = sheets.find((sheet) => sheet.kind === kind)!;
  const table = tables[0]!.area;
  const keys: readonly ColumnKey<Kind>[] = columnKeys[kind];
  return {
    sheet: name,
    table,
    columns: Object.fromEntries(keys.map((key, index) => [key, table.column + index])) as Record<
      ColumnKey<Kind>,
      number
    >,
  };
};

/** Step 3 over the ratings: the sheets that the formulas refer to, the comparison, the archetypes and one municipality. */
export const conditionsTrial = (
  { casework, view, axes }: RatedFigures,
  { language, notation, time }: SelfTestContext,
): readonly SheetDescription[] => {
  const working = workingSheets(casework, { language, time, sample: true, statements: [], origins: new Map() });
  const places = { ratings: placeOf(working, 'ratings'), cases: placeOf(working, 'cases') };
  const { municipalities, reduction, framework } = casework;
  const common = { places, formulas: 'live', time, sample: true, language, notation } as const;
  const about = { ...common, municipalities, framework: framework.title };
  const rows = comparedRows(casework);
  const codes = municipalities.map(({ code }) => code);
  const results = [
    ...(rows.ok
      ? [
          comparisonSheet({
            ...about,
            reduction,
            rows: rows.value,
            proposedHardly: municipalities.map(() => false),
          }),
        ]
      : []),
    archetypesSheet({ ...about, ...axes, hasOwnAxes: false }),
    caseSheet({ ...common, view, showAll: false }, caseNames(codes, language).get(codes[view.index]!)!),
  ];
  const named = new Set([places.ratings.sheet, places.cases.sheet]);
  return asSelfTest([...working.filter(({ name }) => named.has(name)), ...results], language);
};
