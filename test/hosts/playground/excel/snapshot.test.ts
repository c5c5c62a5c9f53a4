import { closeAll, opened } from './opened';

afterEach(closeAll);

const sheets = {
  Budget: [
    ['kop', 1],
    ['=B1*2', "'12"],
  ],
  Ander: [],
};

it('is the same for the same workbook, and holds copies', async () => {
  const { host } = await opened(sheets);
  const before = host.control.snapshot();
  host.control.type('Ander!A1', 1);
  expect(host.control.snapshot(['Budget']).sheets).toEqual([before.sheets[0]]);
  expect(host.control.snapshot()).not.toEqual(before);
  expect(before.sheets[0].cells).toEqual({
    A1: { value: 'kop', type: 'String', formula: null, style: null },
    B1: { value: 1, type: 'Double', formula: null, style: null },
    A2: { value: 2, type: 'Double', formula: '=B1*2', style: null },
    B2: { value: '12', type: 'String', formula: null, style: null },
  });
});

const change: Readonly<Record<string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown>> = {
  'a value': (_, sheet) => (sheet.getRange('B1').values = [[2]]),
  'a formula with the same answer': (_, sheet) => (sheet.getRange('A2').formulas = [['=B1+1']]),
  'a number format': (_, sheet) => (sheet.getRange('B1').numberFormat = [['0.00']]),
  'a look': (_, sheet) => (sheet.getRange('F9').format.fill.color = '#FFEE00'),
  'a column width': (_, sheet) => (sheet.getRange('C:C').format.columnWidth = 99),
  'a hidden row': (_, sheet) => (sheet.getRange('2:2').rowHidden = true),
  'a table': (_, sheet) => sheet.tables.add('D1:E2', true),
  'a name': (context, sheet) => context.workbook.names.add('naam_1', sheet.getRange('A1')),
  'a condition': (_, sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE'),
  'a choice list': (_, sheet) =>
    (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
  'a custom property': (_, sheet) => sheet.customProperties.add('x', 'y'),
  'a chart': (_, sheet) => sheet.charts.add('Line', sheet.getRange('B1')),
  'the tab': (_, sheet) => (sheet.tabColor = '#FF0000'),
  'frozen panes': (_, sheet) => sheet.freezePanes.freezeRows(1),
};

it.each(Object.keys(change))('shows %s', async (name) => {
  const { host, run } = await opened(sheets);
  const before = host.control.snapshot();
  await run((context) => {
    change[name](context, context.workbook.worksheets.getItem('Budget'));
    return Promise.resolve();
  });
  expect(host.control.snapshot()).not.toEqual(before);
});
