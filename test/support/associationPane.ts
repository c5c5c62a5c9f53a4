import { act, screen } from '@testing-library/react';
import type { PaneServices } from '../../src/taskpane/app/services';
import type { Grid } from '../../src/workbook/port/grid';
import type { FakeWorkbook } from './fakeWorkbook';
import { gridOf, type Written } from './grid';
import { budgetGrid, budgetHeaders, outcomeGridOfPanel, outcomesAt } from './outcomes';
import { renderPane } from './renderPane';

/** What stands in the workbook of the test. */
export interface StepTwo {
  readonly budget?: Grid | null;
  readonly outcomes?: Grid | null;
  readonly prepare?: (workbook: FakeWorkbook) => void;
  /** Which screen is opened; that of step 2 when left out. */
  readonly screen?: 'association' | 'volumePrice';
  readonly changes?: Partial<PaneServices>;
}

const referenceOf = (grid: Grid): string => grid.table ?? `${grid.sheet}!${grid.address}`;

/** The pane on the screen of step 2, over the invented panel unless other tables are given. */
export const openStepTwo = async ({
  budget = budgetGrid,
  outcomes = outcomeGridOfPanel,
  prepare = () => undefined,
  screen: opened = 'association',
  changes = {},
}: StepTwo = {}) => {
  const pane = renderPane((workbook) => {
    const grids = [budget, outcomes].filter((grid) => grid !== null);
    for (const grid of grids) workbook.put(referenceOf(grid), grid);
    workbook.offer(
      grids.flatMap((grid) =>
        grid.table === null
          ? []
          : [{ kind: 'table' as const, name: grid.table, address: grid.address, rows: grid.cells.length - 1 }],
      ),
    );
    workbook.store(budget === null ? {} : { source: referenceOf(budget) });
    prepare(workbook);
  }, changes);
  await screen.findByRole('heading', { level: 1 });
  act(() => pane.requests.send(opened));
  await screen.findByRole('heading', { level: 1, name: /Aanknopingspunten|Clues|Volume/ });
  return pane;
};

/** So many municipalities in 2020 and 2021, half of them with a deficit on volume; every volume differs. */
export const budgetsOf = (count: number): Grid =>
  gridOf(
    [
      budgetHeaders,
      ...Array.from({ length: count }, (_, i) => i).flatMap((i) =>
        [2020, 2021].map((year): readonly Written[] => {
          const volume = Math.round(115 - (30 * i) / (count - 1)) + (year - 2020);
          return [`G${i + 1}`, `Plaats ${i + 1}`, year, 1_500_000, volume * 15_000, 100, volume];
        }),
      ),
    ],
    { table: 'tblBudget' },
  );

/** One measure of these municipalities, in column C from row 2 on; `value` gives what stands in a cell. */
export const measureOf = (
  count: number,
  value: (municipality: number, year: number) => Written,
  header = 'Instroom',
): Grid =>
  outcomesAt(
    [
      ['Gemeente', 'Jaar', header],
      ...Array.from({ length: count }, (_, i) => i).flatMap((i) =>
        [2020, 2021].map((year): readonly Written[] => [`Plaats ${i + 1}`, year, value(i, year)]),
      ),
    ],
    { table: 'tblUitkomsten' },
  );

/** Inflow that runs up with the volume, and not in a straight line. */
export const inflow = (municipality: number, year: number): number =>
  (300 - 7 * municipality + 3 * ((municipality * 7) % 5) + (year - 2020)) / 1000;
