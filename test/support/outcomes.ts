import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import type { SampleCell, SampleSheet } from '../../src/samples/sampleWorkbook';
import { buildPanel, type PanelLine } from '../../src/taskpane/data/panel';
import { chooseTable, nothingAround } from '../../src/taskpane/session/chooseTable';
import { defaultSettings } from '../../src/taskpane/session/settings';
import { noOutcomeChoices, type OutcomeChoices } from '../../src/taskpane/association/data/choices';
import { createOutcomes, type Outcomes } from '../../src/taskpane/association/data/outcomes';
import { readOutcomes } from '../../src/taskpane/association/data/readOutcomes';
import { rowOwnerIn } from '../../src/taskpane/association/data/rowOwner';
import { sourceOf } from '../../src/taskpane/association/data/sourceOf';
import type { Grid } from '../../src/workbook/port/grid';
import { gridOf, type Written } from './grid';

const sheetGrid = (sheet: SampleSheet, table: string | null): Grid => {
  const headers = sheet.columns.map(({ header }) => header.nl);
  const rows: readonly (readonly SampleCell[])[] = sheet.rows;
  return gridOf([headers, ...rows], { sheet: sheet.name.nl, table, row: 4, column: 0 });
};

const [budgetSheet, outcomeSheet] = panelWorkbook.sheets as readonly [SampleSheet, SampleSheet];

/** The invented panel as a person's own two tables. */
export const budgetGrid = sheetGrid(budgetSheet, 'tblBudget');
export const outcomeGridOfPanel = sheetGrid(outcomeSheet, 'tblUitkomsten');

export const budgetHeaders = ['Code', 'Gemeente', 'Jaar', 'Budget', 'Uitgaven', 'Volume voorspeld', 'Volume werkelijk'];

const names = ['Oeverdam', 'Berkhoven', 'Elzenkerk', 'Dijkerland', 'Heidelo', 'Plassenrode'];
/** Actual volume where 100 was predicted: three with a deficit on volume, three with a surplus. */
const volumes = [112, 108, 104, 97, 93, 88];

/** Six municipalities in 2020 and 2021; budget and spending move with the volume. */
export const sixBudgets: readonly (readonly Written[])[] = names.flatMap((name, i) =>
  [2020, 2021].map((year): readonly Written[] => [
    `G${i + 1}`,
    name,
    year,
    1_500_000,
    volumes[i] * 15_000,
    100,
    volumes[i] + (year - 2020),
  ]),
);

export const sixNames = names;

export const linesOf = (grid: Grid): readonly PanelLine[] => {
  const chosen = chooseTable(grid, null, nothingAround);
  return buildPanel(chosen.table, chosen.choices).lines;
};

export const sixLines = linesOf(gridOf([budgetHeaders, ...sixBudgets]));

/** Outcomes at `A1` of sheet `Uitkomsten`. */
export const outcomesAt = (rows: readonly (readonly Written[])[], changes: Partial<Grid> = {}): Grid =>
  gridOf(rows, { sheet: 'Uitkomsten', row: 0, column: 0, ...changes });

/** What the tables of outcomes give, beside six municipalities unless other lines are given. */
export const outcomesOf = (
  grids: Grid | readonly Grid[],
  choices: Partial<OutcomeChoices> = {},
  lines: readonly PanelLine[] = sixLines,
  measureName = '',
): Outcomes => {
  const all = { ...noOutcomeChoices, ...choices };
  const owner = rowOwnerIn(lines, null);
  const sources = (Array.isArray(grids) ? (grids as readonly Grid[]) : [grids as Grid]).map((grid) => {
    const source = sourceOf(grid, [], measureName);
    return { source, read: readOutcomes(source, new Set(all.skipped), owner(source)) };
  });
  return createOutcomes()({ sources, choices: all, lines, settings: defaultSettings });
};
