import { withCompanions } from '../../../src/taskpane/session/companions';
import type { SheetKind } from '../../../src/sheets/description';
import type { SaldoSheet } from '../../../src/workbook/port/workbook';
import { openWorkbook } from '../../workbook/support/openWorkbook';
import { openCasework } from './support/caseworkHook';
import { smallCasework } from './support/sheets';

const prepared = async (sample: boolean) => {
  const book = await openWorkbook({ Eigen: [['iets', 1]] });
  const pane = await openCasework(book.workbook);
  await pane.does(({ prepare }) => prepare({ casework: smallCasework(), sample, statements: [], what: 'klaar' }));
  const answer = await book.workbook.saldoSheets();
  return { ...book, pane, sheets: answer.ok ? answer.value : [] };
};

test('a sample that nobody worked on goes without a question; one that was rated on is asked about first', async () => {
  const { workbook, pane, sheets } = await prepared(true);
  const samples = sheets.filter(({ sample }) => sample).map(({ id }) => id);
  expect(samples).toHaveLength(6);
  await pane.does(({ rate }) => rate('2.b', 'G1', 'low'));
  const asked = await workbook.remove(samples, 'ask');
  expect(asked).toMatchObject({ ok: true, value: { kind: 'ownEdits' } });
  await pane.does(({ refresh }) => refresh());
  expect(pane.now().casework?.ratings.get('2.b')?.get('G1')).toBe('low');
  const untouched = await prepared(true);
  const gone = await untouched.workbook.remove(
    untouched.sheets.filter(({ sample }) => sample).map(({ id }) => id),
    'ask',
  );
  expect(gone).toMatchObject({ ok: true, value: { kind: 'removed' } });
});

const sheet = (kind: SheetKind): SaldoSheet => ({ id: kind, kind, name: kind, role: kind, sample: false });

test('sheets people work on never go along with a result, and keep settings, readme and log', () => {
  const all = (['volumePrice', 'ratings', 'conditions', 'readme', 'log', 'settings'] as const).map(sheet);
  expect(withCompanions(all, [sheet('volumePrice')]).map(({ kind }) => kind)).toEqual(['volumePrice']);
  const results = (['comparison', 'case', 'readme', 'log'] as const).map(sheet);
  expect(withCompanions(results, [sheet('comparison')]).map(({ kind }) => kind)).toEqual(['comparison']);
  expect(withCompanions(results, [sheet('comparison'), sheet('case')]).map(({ kind }) => kind)).toEqual([
    ...['comparison', 'case', 'readme', 'log'],
  ]);
});
