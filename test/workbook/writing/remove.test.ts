import { budget, entry, logSheet, splitSheet } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';

const write = async (opened: Opened): Promise<readonly string[]> => {
  const answer = await opened.workbook.write({
    sheets: [splitSheet(), logSheet()],
    ownEdits: 'ask',
    log: [entry('14:02')],
  });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  return answer.value.sheets.map(({ id }) => id);
};

describe('remove', () => {
  it('leaves the workbook as it was before', async () => {
    const opened = await openWorkbook({ Budget: budget, 'Saldo 1 Volume-prijs': [['van mij']] });
    const before = opened.host.control.snapshot();
    const ids = await write(opened);
    expect(await opened.workbook.remove(ids)).toEqual({ ok: true, value: undefined });
    expect(opened.host.control.snapshot()).toEqual(before);
    expect(await opened.names()).toEqual({});
    expect(await opened.tables()).toEqual({});
  });

  it('never removes a person’s sheet, also when asked', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const own = await opened.sheetId('Budget');
    const ids = await write(opened);
    await opened.workbook.remove([own, ids[0]]);
    expect(await opened.sheetNames()).toEqual(['Budget', 'Saldo Logboek']);
  });

  it('leaves names alone that the person made or pointed elsewhere', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const ids = await write(opened);
    await opened.person(async (context) => {
      context.workbook.names.add('Mijn_naam', context.workbook.worksheets.getItem('Budget').getRange('B2'));
      context.workbook.names.getItem('Saldo_Resultaat').formula = '=Budget!$B$2';
      await context.sync();
    });
    await opened.workbook.remove(ids);
    expect(Object.keys(await opened.names()).sort()).toEqual(['Mijn_naam', 'Saldo_Resultaat']);
  });

  it('says so when the structure is protected', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const ids = await write(opened);
    opened.host.fault('protectStructure');
    expect(await opened.workbook.remove(ids)).toMatchObject({ ok: false, problems: [{ code: 'structureProtected' }] });
  });

  it('keeps the last visible sheet', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const ids = await write(opened);
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Budget').delete();
      await context.sync();
    });
    expect(await opened.workbook.remove(ids)).toMatchObject({ ok: false, problems: [{ code: 'lastSheet' }] });
  });
});
