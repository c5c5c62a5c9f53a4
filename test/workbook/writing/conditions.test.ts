import { loadFramework } from '../../../src/reference/frameworks/loadFramework';
import { loadInterviewGuide } from '../../../src/reference/interview/loadInterviewGuide';
import { archetypesSheet } from '../../../src/sheets/conditions/archetypes/archetypesSheet';
import { ratedLines } from '../../../src/sheets/conditions/comparison/comparedRows';
import { comparisonSheet } from '../../../src/sheets/conditions/comparison/comparisonSheet';
import { interviewSheets } from '../../../src/sheets/conditions/interview/interviewSheets';
import { workingSheets } from '../../../src/sheets/conditions/working/workingSheets';
import type { SheetDescription, WorkingKind } from '../../../src/sheets/description';
import { wordsIn } from '../../../src/taskpane/app/words';
import { archetypesView } from '../../../src/taskpane/conditions/archetypes/data/archetypesView';
import { defaultAxes } from '../../../src/taskpane/conditions/archetypes/data/axes';
import { casePlaces } from '../../../src/taskpane/conditions/case/data/casePlaces';
import { caseRequest } from '../../../src/taskpane/conditions/case/data/caseRequest';
import { compareSource } from '../../../src/taskpane/conditions/compare/data/compareSource';
import { workingPlaces } from '../../../src/taskpane/conditions/compare/data/workingPlaces';
import { effectiveFramework } from '../../../src/taskpane/conditions/data/effective';
import { readCasework } from '../../../src/taskpane/conditions/data/readCasework';
import { addConditionsWords } from '../../../src/text/conditions';
import { rowSlices } from '../../../src/workbook/reading/parts';
import { extent } from '../../../src/workbook/writing/areas';
import { bytesPerRequest } from '../../../src/workbook/writing/steps';
import { areaOfBlock } from '../../../src/workbook/writing/survey';
import { allRated } from '../../support/largest';
import { openWorkbook } from '../support/openWorkbook';

addConditionsWords();

const made = { language: 'nl', time: 'nu', sample: false, statements: [] } as const;

/** A workbook with the working sheets of so many municipalities, and what the pane reads from them. */
const opened = async (count: number) => {
  const book = await openWorkbook({ Eigen: [['iets', 1]] });
  const write = async (sheets: readonly SheetDescription[]) => {
    const answer = await book.workbook.write({ sheets, ownEdits: 'overwrite', log: [] });
    if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
    expect(answer.value.difference).toBeNull();
    return answer.value.sheets;
  };
  const working = await write(workingSheets(await allRated(count), made));
  const contents = await book.workbook.readSheets(working.map(({ id }) => id));
  if (!contents.ok) throw new Error(JSON.stringify(contents));
  const byKind = working.map(
    (sheet, i) => [sheet.kind as WorkingKind, { sheet, contents: contents.value[i] }] as const,
  );
  const { casework, places } = readCasework(Object.fromEntries(byKind), 'nl');
  return { write, counters: book.host.counters, casework: casework!, places };
};

/** Every result sheet of step 3 for so many municipalities. */
const resultSheets = async ({ casework, places }: Awaited<ReturnType<typeof opened>>, formulas: 'live' | 'values') => {
  const { rows, edges } = effectiveFramework(casework);
  const frame = { formulas, time: 'nu', sample: false, language: 'nl', notation: 'nl' } as const;
  const shared = { ...frame, framework: casework.framework.title, municipalities: casework.municipalities };
  const lines = ratedLines(casework);
  const words = wordsIn('nl', 'nl');
  const { axes } = await loadFramework('aef-2023');
  const view = archetypesView(casework, lines, defaultAxes(axes, lines, words), false)!;
  const [result, control] = [view.result, view.control];
  const whose = { casework, rows, edges, index: 1, skipOutcomes: false };
  return {
    comparison: [
      comparisonSheet({
        ...shared,
        ...compareSource(casework, rows, edges).source,
        reduction: [],
        places: workingPlaces(places)!,
      }),
    ],
    archetypes: [
      archetypesSheet({
        ...shared,
        resultOrientation: result,
        control,
        hasOwnAxes: false,
        places: workingPlaces(places)!,
      }),
    ],
    municipality: caseRequest([whose], { ...frame, showAll: false, places: casePlaces(places)! }, words).sheets,
    interview: interviewSheets(await loadInterviewGuide(), casework.framework, made),
  };
};

/** Answers that reading a sheet takes beyond the first: one per so many cells. */
const furtherAnswers = ({ blocks }: SheetDescription): number => {
  const { rows, columns } = extent(blocks.map(areaOfBlock));
  return rowSlices(rows, columns).length - 1;
};

/**
 * Requests that writing each sheet takes: new, and over what stands there. Those that there are more of only because one request or
 * one answer holds 5 MB are not counted.
 */
const requestsFor = async (count: number, formulas: 'live' | 'values'): Promise<Readonly<Record<string, number>>> => {
  const open = await opened(count);
  const { write, counters } = open;
  const results = await resultSheets(open, formulas);
  const requests = async (sheets: readonly SheetDescription[], readings: number): Promise<number> => {
    const before = { ...counters };
    await write(sheets);
    const sent = Math.floor((counters.bytesSent - before.bytesSent) / bytesPerRequest);
    const received = readings * Math.max(...sheets.map(furtherAnswers));
    return counters.syncs - before.syncs - sent - received;
  };
  const found = new Map<string, number>();
  // A new sheet is read back; one that is there is looked at first as well.
  for (const [round, readings] of [
    ['new', 1],
    ['again', 2],
  ] as const)
    for (const [name, sheets] of Object.entries(results))
      found.set(`${name} ${round}`, await requests(sheets, readings));
  return Object.fromEntries(found);
};

describe('result sheets of step 3 take as many requests for many municipalities as for a few', () => {
  it.each([
    ['live', 12],
    ['values', 342],
  ] as const)(
    'with %s formulas for %i',
    async (formulas, many) => {
      expect(await requestsFor(many, formulas)).toEqual(await requestsFor(5, formulas));
    },
    240_000,
  );
});
