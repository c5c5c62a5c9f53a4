import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = { Budget: [['Aa', 1]], Blad2: [["='Budget'!B1*2"]] };

const names = (context: Excel.RequestContext): Promise<string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  return context.sync().then(() => worksheets.items.map(({ name }) => name));
};

it('are added at the end without being shown, renamed, moved and deleted', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Saldo 1');
    const active = worksheets.getActiveWorksheet().load('name');
    expect(await names(context)).toEqual(['Budget', 'Blad2', 'Saldo 1']);
    expect(active.name).toBe('Budget');
    added.position = 0;
    added.name = 'Anders';
    expect(await names(context)).toEqual(['Anders', 'Budget', 'Blad2']);
    added.delete();
    expect(await names(context)).toEqual(['Budget', 'Blad2']);
  });
});

it.each([
  ['BLAD2', 'ItemAlreadyExists'],
  ['met/streep', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
])('cannot be called %s', async (name, code) => {
  const { run } = await opened(sheets);
  expect(await codeOf(run((context) => Promise.resolve(context.workbook.worksheets.add(name))))).toBe(code);
});

it('take formulas along when renamed, and break them when deleted', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getItem('Blad2').getRange('A1');
    worksheets.getItem('Budget').name = 'Mijn budget';
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='Mijn budget'!B1*2"]], [[2]]]);
    worksheets.getItem('Mijn budget').delete();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#REF!']]);
  });
});

it('hide, but never the last one', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad2');
    sheet.visibility = 'Hidden';
    sheet.load('visibility');
    const shown = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([sheet.visibility, shown.value]).toEqual(['Hidden', 1]);
  });
  const deleting = run((context) => {
    context.workbook.worksheets.getItem('Budget').delete();
    return Promise.resolve();
  });
  expect(await codeOf(deleting)).toBe('InvalidOperation');
});

it('are copied with their cells and custom properties', async () => {
  const { run, values } = await opened(sheets);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    sheet.customProperties.add('saldo', 'data');
    const copy = sheet.copy('After', sheet).load('name,position');
    const property = copy.customProperties.getItemOrNullObject('SALDO').load('value');
    await context.sync();
    expect([copy.name, copy.position, property.value]).toEqual(['Budget (2)', 1, 'data']);
  });
  expect(await values('Budget (2)!A1:B1')).toEqual([['Aa', 1]]);
});

it('have custom properties, by key without regard to case', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Budget');
    customProperties.add('saldo', 'een');
    customProperties.add('Saldo', 'twee');
    customProperties.load('items/key,items/value');
    const none = customProperties.getItemOrNullObject('weg');
    await context.sync();
    expect(customProperties.items.map((item) => item.toJSON())).toEqual([{ key: 'saldo', value: 'twee' }]);
    expect(none.isNullObject).toBe(true);
    customProperties.getItem('saldo').delete();
    const gone = customProperties.getItemOrNullObject('saldo');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it('keep tab colour, grid lines, frozen panes and page layout', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    sheet.tabColor = '#0B5CAD';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.load('tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, sheet.pageLayout.orientation]).toEqual([
      '#0B5CAD',
      false,
      'Landscape',
    ]);
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(frozen.address).toBe('Budget!A1:B3');
    sheet.freezePanes.unfreeze();
    const thawed = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(thawed.isNullObject).toBe(true);
  });
});
