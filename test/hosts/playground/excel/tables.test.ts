import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = { Budget: [['gemeente', 'budget %', ''], ['Aa', 10, 9], ['Bee', 20, 25], [], ['los']], Ander: [] };

const addTable = (context: Excel.RequestContext, name = 'tbl_Budget'): Excel.Table => {
  const table = context.workbook.worksheets.getItem('Budget').tables.add('A1:C3', true);
  table.name = name;
  return table;
};

it('has ranges, columns and a look', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const table = addTable(context);
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    table.load('name,style,showBandedRows,showFilterButton,worksheet/name,columns/items/name');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('budget %').getDataBodyRange(),
    ];
    ranges.forEach((range) => range.load('address'));
    await context.sync();
    expect([table.name, table.style, table.showBandedRows, table.showFilterButton, table.worksheet.name]).toEqual([
      'tbl_Budget',
      'TableStyleLight9',
      true,
      false,
      'Budget',
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['gemeente', 'budget %', 'Column3']);
    expect(ranges.map(({ address }) => address.split('!')[1])).toEqual(['A1:C3', 'A1:C1', 'A2:C3', 'B2:B3']);
  });
});

it('works in formulas, also with spaces, headers and the own row', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    addTable(context);
    const own = context.workbook.worksheets.getItem('Budget').getRange('C2:C3');
    own.formulas = [['=[@[budget %]]*2'], ['=tbl_Budget[@[budget %]]*2']];
    const cells = context.workbook.worksheets.getItem('Ander').getRange('A1:A3');
    cells.formulas = [['=SUM(tbl_Budget[budget %])'], ['=tbl_Budget[[#Headers],[budget %]]'], ['=ROWS(tbl_Budget)']];
    own.load('values,formulas');
    cells.load('values,formulas');
    await context.sync();
    expect(own.values).toEqual([[20], [40]]);
    expect(own.formulas[0]).toEqual(['=[@[budget %]]*2']);
    expect(cells.values).toEqual([[30], ['budget %'], [2]]);
    expect(cells.formulas[0]).toEqual(['=SUM(tbl_Budget[budget %])']);
  });
});

it('takes its formulas along when it grows', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const table = addTable(context);
    const sum = context.workbook.worksheets.getItem('Ander').getRange('A1');
    sum.formulas = [['=SUM(tbl_Budget[budget %])']];
    table.rows.add(undefined, [['Cee', 5, 1]]);
    sum.load('values,formulas');
    const range = table.getRange().load('address');
    await context.sync();
    expect([sum.values, sum.formulas]).toEqual([[[35]], [['=SUM(tbl_Budget[budget %])']]]);
    expect(range.address).toBe('Budget!A1:C4');
    table.resize('A1:C3');
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[30]]);
  });
});

it('moves with inserted rows', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const table = addTable(context);
    const sheet = context.workbook.worksheets.getItem('Budget');
    const sum = context.workbook.worksheets.getItem('Ander').getRange('A1');
    sum.formulas = [['=SUM(tbl_Budget[budget %])']];
    sheet.getRange('1:2').insert('Down');
    const range = table.getRange().load('address');
    sum.load('values,formulas');
    await context.sync();
    expect(range.address).toBe('Budget!A3:C5');
    expect([sum.values, sum.formulas]).toEqual([[[30]], [['=SUM(tbl_Budget[budget %])']]]);
  });
});

it('is found by name, by range and on its sheet', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    addTable(context);
    const sheet = context.workbook.worksheets.getItem('Budget');
    const found = context.workbook.tables.getItemOrNullObject('TBL_BUDGET');
    const elsewhere = context.workbook.worksheets.getItem('Ander').tables.getItemOrNullObject('tbl_Budget');
    const [touching, inside] = [sheet.getRange('B2').getTables(), sheet.getRange('B2').getTables(true)].map((all) =>
      all.load('items/name'),
    );
    await context.sync();
    expect([found.isNullObject, elsewhere.isNullObject]).toEqual([false, true]);
    expect([touching.items.length, inside.items.length]).toEqual([1, 0]);
  });
});

it('is deleted with its cells, or dissolved without', async () => {
  const { run, values } = await opened(sheets);
  await run(async (context) => {
    addTable(context).convertToRange();
    await context.sync();
    expect(await values('Budget!A2')).toEqual([['Aa']]);
    addTable(context).delete();
    await context.sync();
  });
  expect(await values('Budget!A1:A5')).toEqual([[''], [''], [''], [''], ['los']]);
});

it.each([
  ['a name that is taken', 'tbl_Budget', 'ItemAlreadyExists'],
  ['a name that looks like a cell', 'AB12', 'InvalidArgument'],
])('refuses %s', async (_, name, code) => {
  const { run } = await opened(sheets);
  const batch = run((context) => {
    addTable(context);
    context.workbook.worksheets.getItem('Ander').tables.add('A1:B2', true).name = name;
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe(code);
});

it('refuses to overlap, and formulas that name no table or column', async () => {
  const { run } = await opened(sheets);
  expect(
    await codeOf(
      run((context) => {
        addTable(context);
        context.workbook.worksheets.getItem('Budget').tables.add('C3:D4', true);
        return Promise.resolve();
      }),
    ),
  ).toBe('InvalidArgument');
  expect(
    await codeOf(
      run((context) => {
        context.workbook.worksheets.getItem('Ander').getRange('A1').formulas = [['=SUM(tbl_Budget[weg])']];
        return Promise.resolve();
      }),
    ),
  ).toBe('InvalidArgument');
});
