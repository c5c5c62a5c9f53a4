import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = {
  Budget: [
    ['kop', 'kop'],
    [-1, 2],
  ],
};

it('are set, read and cleared', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Budget').getRange('A1:B1');
    range.format.font.set({ bold: true, color: '#0b5cad', size: 12 });
    range.format.fill.color = '#EEEEEE';
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.load(
      'format/columnWidth,format/horizontalAlignment,format/wrapText,format/font/bold,format/font/color,format/font/size,format/fill/color',
    );
    await context.sync();
    const { font, fill } = range.format;
    expect([font.bold, font.color, font.size, fill.color]).toEqual([true, '#0B5CAD', 12, '#EEEEEE']);
    expect([range.format.columnWidth, range.format.horizontalAlignment, range.format.wrapText]).toEqual([
      90,
      'Center',
      true,
    ]);
    range.clear('Formats');
    range.load('format/font/bold,format/fill/color');
    await context.sync();
    expect([font.bold, fill.color]).toEqual([false, '#FFFFFF']);
  });
});

it('are null where cells differ', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    sheet.getRange('A1').format.font.bold = true;
    const row = sheet.getRange('A1:B1').load('format/font/bold');
    await context.sync();
    expect(row.format.font.bold).toBeNull();
  });
});

it('have borders', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem('Budget').getRange('A1:B2').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').color = '#999999';
    const bottom = borders.getItem('EdgeBottom').load('style,color,weight');
    const top = borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect([bottom.style, bottom.color, bottom.weight, top.style]).toEqual(['Continuous', '#999999', 'Thin', 'None']);
  });
});

it('depend on a condition', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Budget').getRange('A2:B2');
    const below = range.conditionalFormats.add('CellValue');
    below.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    below.cellValue.format.font.color = '#BF4A12';
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=A2>0';
    custom.custom.format.fill.color = '#D6E6F7';
    custom.custom.format.numberFormat = '"▲ "@';
    custom.load('custom/format/numberFormat');
    const count = range.conditionalFormats.getCount();
    below.load('type,cellValue/rule,cellValue/format/font/color');
    const elsewhere = context.workbook.worksheets.getItem('Budget').getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect([count.value, elsewhere.value, below.type]).toEqual([2, 0, 'CellValue']);
    expect([below.cellValue.rule, below.cellValue.format.font.color]).toEqual([
      { formula1: '=0', operator: 'LessThan' },
      '#BF4A12',
    ]);
    expect(custom.custom.format.numberFormat).toBe('"▲ "@');
    range.getCell(0, 0).conditionalFormats.clearAll();
    const left = [range.getCell(0, 0), range.getCell(0, 1)].map((cell) => cell.conditionalFormats.getCount());
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([0, 2]);
  });
});

it('do not know conditions that the add-in does not use', async () => {
  const { run } = await opened(sheets);
  const batch = run((context) =>
    Promise.resolve(context.workbook.worksheets.getItem('Budget').getRange('A2').conditionalFormats.add('DataBar')),
  );
  await expect(batch).rejects.toThrow(
    'NotImplemented in the playground: Excel.ConditionalFormatCollection.add(DataBar)',
  );
});

it('go with a list to choose from', async () => {
  const { run } = await opened(sheets);
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Budget').getRange('B2');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'aef,midden' } };
    cell.dataValidation.load('rule,type');
    const other = context.workbook.worksheets.getItem('Budget').getRange('A2');
    other.dataValidation.load('type');
    await context.sync();
    expect([cell.dataValidation.type, other.dataValidation.type]).toEqual(['List', 'None']);
    expect(cell.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: 'aef,midden' });
  });
});

it('are not changed on a protected sheet', async () => {
  const { host, run } = await opened(sheets);
  host.fault('protectSheet', 'Budget');
  const changes: ((range: Excel.Range) => unknown)[] = [
    (range) => (range.format.font.bold = true),
    (range) => (range.format.columnWidth = 50),
    (range) => range.conditionalFormats.add('CellValue'),
    (range) => range.clear('Formats'),
  ];
  for (const change of changes) {
    const batch = run((context) =>
      Promise.resolve(change(context.workbook.worksheets.getItem('Budget').getRange('A1'))),
    );
    expect(await codeOf(batch)).toBe('AccessDenied');
  }
});
