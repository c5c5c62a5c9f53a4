import { budget, entry, logSheet, settingsSheet, splitSheet } from '../support/descriptions';
import { openWorkbook } from '../support/openWorkbook';

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)));

/** Asked so many times before the person stops. */
const stopAfter = (times: number): (() => boolean) => {
  let asked = 0;
  return () => ++asked > times;
};

describe.each([0, 1, 2, 3])('a write that is stopped at question %i', (times) => {
  it('leaves the workbook as it was', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const before = withoutIds(opened.host.control.snapshot());
    const answer = await opened.workbook.write({
      sheets: [splitSheet(), settingsSheet({ source: 'Budget' }), logSheet()],
      ownEdits: 'ask',
      log: [entry('14 mei 2025')],
      isStopped: stopAfter(times),
    });
    expect(answer).toEqual({ ok: false, problems: [{ code: 'stopped', slots: {} }] });
    expect(withoutIds(opened.host.control.snapshot())).toEqual(before);
  });
});

it('a write that nobody stops is asked about four times, and finished', async () => {
  const opened = await openWorkbook({ Budget: budget });
  const isStopped = jest.fn(() => false);
  const answer = await opened.workbook.write({ sheets: [splitSheet()], ownEdits: 'ask', log: [], isStopped });
  expect(answer.ok).toBe(true);
  expect(isStopped).toHaveBeenCalledTimes(4);
});
