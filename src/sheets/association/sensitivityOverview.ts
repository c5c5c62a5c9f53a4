import { multipleTests, type AdjustedTest } from '../../analysis/association/multipleTests';
import { limitOf } from '../../analysis/statistics/chanceLimit';
import type { CellContent } from '../description';
import { joined, lines, type Part } from '../part';
import { tableNames } from '../names';
import { tablePart } from '../table';
import type { Model } from './model';
import { columnsOf, content, labelsOf, overviewColumns } from './sensitivityColumns';
import { rangeOf } from './sensitivityRows';

/** Row with the headers of the table. */
export const overviewHeader = 5;
const oneInTwenty = 0.05;

/** Tests of the period that may be read at all, adjusted for how many they are. */
export const testsOf = ({ measures }: Model) =>
  multipleTests(
    measures.flatMap(({ measure, period, table }) =>
      period.rSquared === null ? [] : [{ measure: measure.id, table }],
    ),
  ).period;

const overviewRows = (model: Model, tests: readonly AdjustedTest[]): readonly (readonly CellContent[])[] => {
  const labels = labelsOf(model);
  const test = new Map(tests.map((one) => [one.measure, one]));
  return model.measures.map((own, index) => {
    const { measure, period } = own;
    const range = rangeOf(own);
    const who = (left: readonly number[] | undefined): string | null =>
      left?.map((i) => labels.get(period.core.pairs.municipalities[i]!)).join(', ') ?? null;
    const adjusted = test.get(measure.id);
    return [
      measure.name,
      model.t(`sheets.association.terms.${model.terms}.component.${measure.component}`),
      period.n,
      period.rSquared,
      range?.lowest.rSquared ?? null,
      who(range?.lowest.left),
      range?.highest.rSquared ?? null,
      who(range?.highest.left),
      period.n < 5 ? null : limitOf(period.n, oneInTwenty),
      adjusted?.p ?? null,
      adjusted?.holm ?? null,
      adjusted?.benjaminiHochberg ?? null,
      index + 1,
    ].map(content);
  });
};

/** All measures over the period, each with its range and what chance does to so many tests. */
export const overviewPart = (model: Model, tests: readonly AdjustedTest[]): Part =>
  joined([
    lines({ row: overviewHeader - 1, column: 0 }, [model.t('sheets.association.sensitivity.overview')], {
      role: 'heading',
    }),
    tablePart({
      name: tableNames.sensitivity,
      at: { row: overviewHeader, column: 0 },
      columns: columnsOf(model, overviewColumns),
      rows: overviewRows(model, tests),
      mode: 'values',
      filterButtons: false,
    }),
  ]);
