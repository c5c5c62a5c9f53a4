import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = {
  Budget: [
    ['jaar', 'volume', 'prijs'],
    ["'2020", 1, -2],
    ["'2021", 3, 4],
  ],
};

it('are drawn from what the add-in described and what the cells hold', async () => {
  const { host, run } = await opened(sheets);
  let changes = 0;
  host.onChartsChange(() => (changes += 1));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Saldo_Staven';
    chart.title.text = 'Volume en prijs';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.numberFormat = '0.0%';
    chart.axes.valueAxis.title.text = 'aandeel';
    const volume = chart.series.getItemAt(0);
    volume.format.fill.setSolidColor('#0B5CAD');
    volume.invertIfNegative = true;
    volume.invertColor = '#BF4A12';
    const balance = chart.series.add('saldo');
    balance.setValues(sheet.getRange('C2:C3'));
    balance.chartType = 'LineMarkers';
    balance.format.line.lineStyle = 'None';
    balance.markerStyle = 'Diamond';
    balance.markerSize = 9;
    balance.markerBackgroundColor = '#1F1F1F';
    chart.setPosition('E2', 'H10');
    await context.sync();
  });
  expect(changes).toBeGreaterThan(0);
  const [picture] = host.charts();
  expect(picture).toMatchObject({
    title: 'Volume en prijs',
    stacked: true,
    legend: 'bottom',
    categories: ['2020', '2021'],
    valueAxis: { numberFormat: '0.0%', title: 'aandeel' },
    series: [
      { name: 'volume', shape: 'column', values: [1, 3], fill: '#0B5CAD', negativeFill: '#BF4A12' },
      { name: 'prijs', shape: 'column', values: [-2, 4] },
      {
        name: 'saldo',
        shape: 'line',
        values: [-2, 4],
        stroke: null,
        marker: { shape: 'diamond', size: 9, fill: '#1F1F1F' },
      },
    ],
  });
  expect(picture.place.width).toBeGreaterThan(100);
  host.control.type('Budget!B2', 7);
  expect(host.charts()[0].series[0].values).toEqual([7, 3]);
});

it('are listed, changed and deleted', async () => {
  const { host, run } = await opened(sheets);
  await run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Budget');
    const source = context.workbook.worksheets.getItem('Budget').getRange('B1:B3');
    charts.add('Line', source).name = 'een';
    charts.add('Line', source).name = 'twee';
    charts.load('items/name,items/chartType');
    const trend = charts.getItem('een').series.getItemAt(0).trendlines.add('Linear');
    trend.showRSquared = true;
    trend.load('type,showRSquared');
    const none = charts.getItemOrNullObject('drie');
    await context.sync();
    expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ['een', 'Line'],
      ['twee', 'Line'],
    ]);
    expect([trend.type, trend.showRSquared, none.isNullObject]).toEqual(['Linear', true, true]);
    charts.getItem('een').delete();
    await context.sync();
  });
  expect(host.charts()).toHaveLength(1);
});

it('go with their sheet', async () => {
  const { host, run } = await opened({ ...sheets, Ander: [[1]] });
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem('Ander');
    sheet.charts.add('Line', sheet.getRange('A1'));
    sheet.delete();
    return Promise.resolve();
  });
  expect(host.charts()).toEqual([]);
});

it('take one row or column per series', async () => {
  const { run } = await opened(sheets);
  const batch = run((context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    sheet.charts.add('Line', sheet.getRange('B1:B3')).series.getItemAt(0).setValues(sheet.getRange('B2:C3'));
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe('InvalidArgument');
});
