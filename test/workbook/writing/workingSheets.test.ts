import { loadFramework } from '../../../src/reference/frameworks/loadFramework';
import { loadInterviewGuide } from '../../../src/reference/interview/loadInterviewGuide';
import { sampleRatings } from '../../../src/samples/ratings/sampleRatings';
import { interviewSheets } from '../../../src/sheets/conditions/interview/interviewSheets';
import { sampleCasework, sampleOrigins } from '../../../src/sheets/conditions/sampleCasework';
import { workingSheets } from '../../../src/sheets/conditions/working/workingSheets';
import { addConditionsWords } from '../../../src/text/conditions';
import { readCasework } from '../../../src/taskpane/conditions/data/readCasework';
import { budget, entry, logSheet } from '../support/descriptions';
import { openWorkbook } from '../support/openWorkbook';

addConditionsWords();

test('the sheets of the sample stand in the workbook and are read back without a remark', async () => {
  const sample = sampleRatings();
  const casework = sampleCasework(sample, await loadFramework('aef-2023'), 'nl');
  const context = {
    language: 'nl',
    time: '22 november 2026',
    sample: true,
    statements: [sample.statement.nl],
    origins: sampleOrigins(sample, 'nl'),
  } as const;
  const opened = await openWorkbook({ Budget: budget });
  const answer = await opened.workbook.write({
    sheets: [
      ...workingSheets(casework, context),
      ...interviewSheets(await loadInterviewGuide(), casework.framework, context),
      logSheet(),
    ],
    ownEdits: 'ask',
    log: [entry('14:02')],
  });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  expect(answer.value.difference).toBeNull();
  const working = answer.value.sheets.filter(({ kind }) => kind !== 'interview' && kind !== 'log');
  const contents = await opened.workbook.readSheets(working.map(({ id }) => id));
  if (!contents.ok) throw new Error(JSON.stringify(contents));
  const read = readCasework(
    Object.fromEntries(working.map((sheet, index) => [sheet.kind, { sheet, contents: contents.value[index] }])),
    'nl',
  );
  expect(read.problems).toEqual([]);
  expect(read.casework).toEqual(casework);
});
