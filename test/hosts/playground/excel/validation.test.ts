import { closeAll, codeOf, opened, type Opened } from './opened';

afterEach(closeAll);

const sheets = {
  Voor: [['voor']],
  Lijst: [
    ['kop', 'kop2'],
    ['H', 1],
    ['G', 2],
    ['L', 3],
  ],
};

const list = { list: { inCellDropDown: true, source: 'H,G,L' } };

const areas = ({ host }: Opened): unknown =>
  (host.control.snapshot(['Lijst']).sheets[0].dataValidations as { areas: unknown }[]).map((rule) => rule.areas);

const withList = async (): Promise<Opened> => {
  const one = await opened(sheets);
  await one.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Lijst').getRange('A2:A4');
    dataValidation.rule = list;
    dataValidation.errorAlert = { title: 'Saldo', message: 'Kies', showAlert: true, style: 'Stop' };
    dataValidation.prompt = { title: '', message: 'Een letter', showPrompt: true };
    await context.sync();
  });
  return one;
};

it('keeps its sentences with the rule', async () => {
  const { run } = await withList();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lijst');
    const inside = sheet.getRange('A3').dataValidation.load('rule,errorAlert,prompt,ignoreBlanks,type');
    const across = sheet.getRange('A3:B3').dataValidation.load('type');
    const outside = sheet.getRange('B3').dataValidation.load('type,rule');
    await context.sync();
    expect([inside.type, across.type, outside.type]).toEqual(['List', 'Inconsistent', 'None']);
    expect([inside.rule, inside.errorAlert.message, inside.prompt.message, inside.ignoreBlanks]).toEqual([
      list,
      'Kies',
      'Een letter',
      true,
    ]);
    expect(outside.rule).toEqual({});
  });
});

it('moves along with rows and columns, also on a sheet that is not in front', async () => {
  const one = await withList();
  await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lijst');
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('4:4').insert('Down');
    await context.sync();
  });
  expect(areas(one)).toEqual([['B3:B6']]);
  await one.run(async (context) => {
    context.workbook.worksheets.getItem('Lijst').getRange('3:4').delete('Up');
    await context.sync();
  });
  expect(areas(one)).toEqual([['B3:B4']]);
});

it('stays when lines come into and go out of a table', async () => {
  const one = await withList();
  await one.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Lijst').tables.add('A1:B4', true);
    table.rows.add(undefined, [['H', 4]]);
    table.columns.add(undefined, [['kop3'], [1], [2], [3], [4]]);
    await context.sync();
    expect(areas(one)).toEqual([['A2:A4']]);
    table.rows.getItemAt(1).delete();
    table.columns.getItemAt(2).delete();
    const range = table.getRange().load('address,values');
    await context.sync();
    expect(range.address).toBe('Lijst!A1:B4');
    expect(range.values).toEqual([
      ['kop', 'kop2'],
      ['H', 1],
      ['L', 3],
      ['H', 4],
    ]);
  });
  expect(areas(one)).toEqual([['A2:A3']]);
});

it('refuses a list that is too long for Excel', async () => {
  const { run } = await opened(sheets);
  const batch = run((context) => {
    const range = context.workbook.worksheets.getItem('Lijst').getRange('A2');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe('InvalidArgument');
});

it('goes when its cells are cleared of it', async () => {
  const one = await withList();
  await one.run(async (context) => {
    context.workbook.worksheets.getItem('Lijst').getRange('A2:A3').dataValidation.clear();
    await context.sync();
  });
  expect(areas(one)).toEqual([['A4']]);
});

it('tears no table apart when part of its cells would move', async () => {
  const { run } = await opened(sheets);
  const batch = run((context) => {
    const sheet = context.workbook.worksheets.getItem('Lijst');
    sheet.tables.add('A1:B4', true);
    sheet.getRange('A2').delete('Up');
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe('InvalidOperation');
});
