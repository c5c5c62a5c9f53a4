import { budget, entry, settingsSheet, logSheet, splitSheet } from '../support/descriptions';
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
    expect(await opened.workbook.remove(ids, 'ask')).toEqual({ ok: true, value: { kind: 'removed' } });
    expect(opened.host.control.snapshot()).toEqual(before);
    expect(await opened.names()).toEqual({});
    expect(await opened.tables()).toEqual({});
  });

  it('never removes a person’s sheet, also when asked', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const own = await opened.sheetId('Budget');
    const ids = await write(opened);
    await opened.workbook.remove([own, ids[0]], 'ask');
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
    await opened.workbook.remove(ids, 'ask');
    expect(Object.keys(await opened.names()).sort()).toEqual(['Mijn_naam', 'Saldo_Resultaat']);
  });

  it('says so when the structure is protected', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const ids = await write(opened);
    opened.host.fault('protectStructure');
    expect(await opened.workbook.remove(ids, 'ask')).toMatchObject({
      ok: false,
      problems: [{ code: 'structureProtected' }],
    });
  });

  it('keeps the last visible sheet', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const ids = await write(opened);
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Budget').delete();
      await context.sync();
    });
    expect(await opened.workbook.remove(ids, 'ask')).toMatchObject({ ok: false, problems: [{ code: 'lastSheet' }] });
  });

  describe('asks first', () => {
    const type = (opened: Opened, sheet: string, address: string, value: string | number): Promise<void> =>
      opened.person(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      });

    it.each([
      ['changed a cell of ours', 'B6', 0.5],
      ['wrote beside ours', 'H7', 'belde op maandag'],
      ['wrote below ours', 'A60', 'eigen regel'],
      ['wrote so far away that it is not read', 'ZZ1000', 'ver weg'],
    ])('when the person %s', async (_, address, value) => {
      const opened = await openWorkbook({ Budget: budget });
      const ids = await write(opened);
      await type(opened, 'Saldo 1 Volume-prijs', address, value);
      const before = await opened.sheetNames();
      expect(await opened.workbook.remove(ids, 'ask')).toEqual({
        ok: true,
        value: { kind: 'ownEdits', edits: [{ sheet: 'Saldo 1 Volume-prijs', rows: 1 }] },
      });
      expect(await opened.sheetNames()).toEqual(before);
      expect(await opened.workbook.remove(ids, 'delete')).toEqual({ ok: true, value: { kind: 'removed' } });
      expect(await opened.sheetNames()).toEqual(['Budget']);
    });

    it('about a remark in the log and beside settings, not about lines of the log or changed settings', async () => {
      const opened = await openWorkbook({ Budget: budget });
      const sheets = [splitSheet(), settingsSheet({ method: 'aef' }), logSheet()];
      for (const when of ['14:02', '15:00', '16:00'])
        await opened.workbook.write({ sheets, ownEdits: 'ask', log: [entry(when)] });
      await type(opened, 'Saldo Instellingen', 'B2', 'mean');
      const all = await opened.workbook.saldoSheets();
      const ids = all.ok ? all.value.map(({ id }) => id) : [];
      await type(opened, 'Saldo Logboek', 'H5', 'klopt');
      await type(opened, 'Saldo Instellingen', 'E2', 'afgesproken met AEF');
      expect(await opened.workbook.remove(ids, 'ask')).toMatchObject({
        value: {
          edits: [
            { sheet: 'Saldo Instellingen', rows: 1 },
            { sheet: 'Saldo Logboek', rows: 1 },
          ],
        },
      });
      await type(opened, 'Saldo Logboek', 'H5', '');
      await type(opened, 'Saldo Instellingen', 'E2', '');
      expect(await opened.workbook.remove(ids, 'ask')).toEqual({ ok: true, value: { kind: 'removed' } });
      expect(await opened.sheetNames()).toEqual(['Budget']);
    });
  });
});
