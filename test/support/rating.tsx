import { act, screen } from '@testing-library/react';
import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import { sampleRatings } from '../../src/samples/ratings/sampleRatings';
import type { Casework } from '../../src/sheets/conditions/casework';
import { sampleCasework } from '../../src/sheets/conditions/sampleCasework';
import { workingSheets } from '../../src/sheets/conditions/working/workingSheets';
import type { WorkingKind } from '../../src/sheets/description';
import { addConditionsWords } from '../../src/text/conditions';
import type { Language } from '../../src/text/instance';
import type { ActiveCell } from '../../src/workbook/port/workbook';
import type { FakeWorkbook } from './fakeWorkbook';
import { renderPane } from './renderPane';

/** The sample, as it stands on the sheets. */
export const sampleOf = async (language: Language): Promise<Casework> =>
  sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language);

/** Puts the casework on sheets and opens step 3. */
export const openRating = async (
  casework: Casework,
  language: Language = 'nl',
  prepare: (workbook: FakeWorkbook) => void = () => undefined,
  /** Of the pane, when it is not that of the sheets. */
  spoken: Language = language,
) => {
  addConditionsWords();
  const sheets = workingSheets(casework, { language, time: 'nu', sample: true, statements: [] });
  const pane = renderPane(
    (workbook) => {
      void workbook.write({ sheets, ownEdits: 'overwrite', log: [] });
      prepare(workbook);
    },
    { displayLanguage: spoken === 'nl' ? 'nl-NL' : 'en-US' },
  );
  await screen.findByRole('heading', { level: 1 });
  act(() => pane.requests.send('conditions'));
  await screen.findByRole('heading', { level: 1, name: /Condities beoordelen|Rate conditions/ }, { timeout: 10_000 });
  await screen.findByRole('combobox', { name: /^(Conditie|Condition)$/ }, { timeout: 10_000 });
  return pane;
};

const idOf = (workbook: FakeWorkbook, kind: WorkingKind): string =>
  workbook.sheets.find((sheet) => sheet.kind === kind)!.id;

/** Values of a working sheet as they stand there now. */
export const valuesOn = async (workbook: FakeWorkbook, kind: WorkingKind) => {
  const answer = await workbook.readSheets([idOf(workbook, kind)]);
  if (!answer.ok) throw new Error('not read');
  const { grid } = answer.value[0]!;
  return grid.cells.map((line) => line.map(({ value }) => value));
};

/** Cell of a rating on the sheet as it is made: codes in row 4, municipalities from column D. */
export const cellOf = async (
  workbook: FakeWorkbook,
  condition: string,
  municipality: string,
  kind: 'ratings' | 'secondRatings' = 'ratings',
): Promise<ActiveCell> => {
  const answer = await workbook.readSheets([idOf(workbook, kind)]);
  if (!answer.ok) throw new Error('not read');
  const { grid } = answer.value[0]!;
  const header = grid.cells.findIndex((line) => line.some(({ value }) => value === municipality));
  const column = grid.cells[header].findIndex(({ value }) => value === municipality);
  const row = grid.cells.findIndex((line) => line.some(({ value }) => value === condition));
  return { sheet: idOf(workbook, kind), row: grid.row + row, column: grid.column + column };
};
