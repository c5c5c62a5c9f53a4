import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import type { FrameworkId } from '../../src/reference/frameworks/template';
import { sampleRatings } from '../../src/samples/ratings/sampleRatings';
import type { CaseView } from '../../src/sheets/conditions/case/caseModel';
import { caseNames } from '../../src/sheets/conditions/case/caseNames';
import { caseSheet } from '../../src/sheets/conditions/case/caseSheet';
import type { CaseSheetInput } from '../../src/sheets/conditions/case/input';
import type { Casework } from '../../src/sheets/conditions/casework';
import { headerOf, type ColumnKey } from '../../src/sheets/conditions/columns';
import { frameworkFrom } from '../../src/sheets/conditions/frameworkFrom';
import { sampleCasework } from '../../src/sheets/conditions/sampleCasework';
import { workingSheets } from '../../src/sheets/conditions/working/workingSheets';
import type { SheetDescription, WorkingKind } from '../../src/sheets/description';
import { effectiveFramework } from '../../src/taskpane/conditions/data/effective';
import { addConditionsWords } from '../../src/text/conditions';
import type { Language } from '../../src/text/instance';
import { headersOf } from './sheetShape';

addConditionsWords();

export const sampleOf = async (language: Language = 'nl'): Promise<Casework> =>
  sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language);

/** A framework with the municipalities of the sample, every line in use rated by its place in the list. */
export const ratedFramework = async (id: FrameworkId): Promise<Casework> => {
  const { municipalities } = await sampleOf();
  const framework = frameworkFrom(await loadFramework(id), 'nl');
  const used = framework.conditions.filter(({ use }) => use === 'yes');
  const letters = ['high', 'medium', 'low', 'unknown'] as const;
  return {
    ...(await sampleOf()),
    framework,
    ratings: new Map(
      used.map(({ code }, line) => [
        code,
        new Map(municipalities.map((one, i) => [one.code, letters[(line + i) % 4]])),
      ]),
    ),
  };
};

export const viewOf = (casework: Casework, code: string, skipOutcomes = false): CaseView => ({
  casework,
  ...effectiveFramework(casework),
  index: casework.municipalities.findIndex((one) => one.code === code),
  skipOutcomes,
});

/** The working sheets of the casework, as Saldo makes them. */
export const workingSheetsOf = (casework: Casework, language: Language = 'nl'): readonly SheetDescription[] =>
  workingSheets(casework, { language, time: '14:02', sample: true, statements: [], origins: new Map() });

const placeOf = (sheets: readonly SheetDescription[], kind: WorkingKind, language: Language) => {
  const sheet = sheets.find((one) => one.kind === kind)!;
  const { area, name } = sheet.tables[0];
  const headers = headersOf(sheet, name);
  const column = (key: ColumnKey) => area.column + headers.indexOf(headerOf(key, language));
  return { sheet: sheet.name, table: area, column };
};

export const caseInput = (view: CaseView, more: Partial<CaseSheetInput> = {}): CaseSheetInput => {
  const language = more.language ?? 'nl';
  const sheets = workingSheetsOf(view.casework, language);
  const [ratings, cases] = [placeOf(sheets, 'ratings', language), placeOf(sheets, 'cases', language)];
  return {
    view,
    showAll: false,
    places: {
      ratings: { ...ratings, columns: { code: ratings.column('code') } },
      cases: {
        ...cases,
        columns: {
          code: cases.column('code'),
          balance: cases.column('balance'),
          volume: cases.column('volume'),
          price: cases.column('price'),
          explainability: cases.column('explainability'),
          explainabilityReason: cases.column('explainabilityReason'),
        },
      },
    },
    formulas: 'live',
    time: '14:02',
    sample: true,
    language,
    notation: 'nl',
    ...more,
  };
};

export const caseSheetFor = (view: CaseView, more: Partial<CaseSheetInput> = {}): SheetDescription => {
  const input = caseInput(view, more);
  const codes = view.casework.municipalities.map(({ code }) => code);
  return caseSheet(input, caseNames(codes, input.language).get(codes[view.index])!);
};
