import { closeAll, codeOf, opened, type Opened } from './opened';

afterEach(closeAll);

const sheets = { Budget: [['kop']], Ander: [[1]] };

/** Two boxes and a line between them. */
const draw = ({ run }: Opened): Promise<void> =>
  run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Budget');
    for (const [name, left] of [
      ['a', 10],
      ['b', 200],
    ] as const) {
      const box = shapes.addGeometricShape('RoundRectangle');
      box.set({ name, left, top: 20, width: 60, height: 30 });
      box.fill.setSolidColor('#0B5394');
      box.textFrame.textRange.text = name.toUpperCase();
    }
    const line = shapes.addLine(0, 0, 5, 5, 'Straight');
    line.name = 'lijn';
    line.line.connectBeginShape(shapes.getItem('a'), 3);
    line.line.connectEndShape(shapes.getItem('b'), 1);
    await context.sync();
  });

it('stick to shapes: a line goes where they go', async () => {
  const one = await opened(sheets);
  await draw(one);
  await one.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Budget');
    const line = shapes.getItem('lijn').load('left,top,width,height,type');
    line.line.load('isBeginConnected,endConnectedSite');
    await context.sync();
    expect([line.left, line.top, line.width, line.height, line.type]).toEqual([70, 35, 130, 0, 'Line']);
    expect([line.line.isBeginConnected, line.line.endConnectedSite]).toEqual([true, 1]);
    shapes.getItem('b').top = 120;
    line.load('height');
    await context.sync();
    expect(line.height).toBe(100);
    line.line.disconnectEndShape();
    line.line.load('isEndConnected');
    await context.sync();
    expect(line.line.isEndConnected).toBe(false);
  });
});

it('move and go as one when grouped, and come apart again', async () => {
  const one = await opened(sheets);
  await draw(one);
  await one.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Budget');
    const group = shapes.addGroup([shapes.getItem('a'), shapes.getItem('b'), shapes.getItem('lijn')]);
    group.name = 'samen';
    group.left = 100;
    const { group: inside } = shapes.getItem('samen');
    inside.shapes.load('items/name,items/left');
    shapes.load('items/name,items/type');
    await context.sync();
    expect(shapes.items.map(({ name, type }) => [name, type])).toEqual([['samen', 'Group']]);
    expect(inside.shapes.items.map(({ name, left }) => [name, left])).toEqual([
      ['a', 100],
      ['b', 290],
      ['lijn', 160],
    ]);
    inside.ungroup();
    const count = shapes.getCount();
    await context.sync();
    expect(count.value).toBe(3);
    shapes.addGroup([shapes.getItem('a'), shapes.getItem('b')]).delete();
    shapes.load('items/name');
    await context.sync();
    expect(shapes.items.map(({ name }) => name)).toEqual(['lijn']);
  });
});

it('are copied with their sheet, lines stuck to the copies, and go with it', async () => {
  const one = await opened(sheets);
  await draw(one);
  await one.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Budget').copy('End').name = 'Kopie';
    worksheets.getItem('Budget').shapes.getItem('b').top = 500;
    const line = worksheets.getItem('Kopie').shapes.getItem('lijn').load('height');
    await context.sync();
    expect(line.height).toBe(0);
    worksheets.getItem('Kopie').delete();
    await context.sync();
  });
  expect(one.host.shapes()).toHaveLength(3);
});

it('are drawn with their text, colours and ends', async () => {
  const one = await opened(sheets);
  await draw(one);
  const told = jest.fn();
  one.host.onChartsChange(told);
  await one.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Budget');
    shapes.getItem('lijn').line.endArrowheadStyle = 'Triangle';
    shapes.getItem('lijn').lineFormat.dashStyle = 'Dash';
    shapes.addGroup([shapes.getItem('a'), shapes.getItem('b'), shapes.getItem('lijn')]).altTextDescription = 'Twee';
    await context.sync();
  });
  expect(told).toHaveBeenCalled();
  expect(one.host.shapes()).toMatchObject([
    {
      altText: 'Twee',
      place: { left: 10, top: 20, width: 250, height: 30 },
      items: [
        { kind: 'box', left: 10, fill: '#0B5394', text: { text: 'A' } },
        { kind: 'box', left: 200, text: { text: 'B' } },
        { kind: 'line', from: { x: 70, y: 35 }, to: { x: 200, y: 35 }, endArrow: true, stroke: { isDashed: true } },
      ],
    },
  ]);
});

it.each([
  ['a group of one', (shapes: Excel.ShapeCollection) => shapes.addGroup([shapes.getItem('a')]), 'InvalidArgument'],
  [
    'a site that is not there',
    (shapes: Excel.ShapeCollection) => shapes.getItem('lijn').line.connectBeginShape(shapes.getItem('a'), 4),
    'InvalidArgument',
  ],
  [
    'the line of a box',
    (shapes: Excel.ShapeCollection) => shapes.getItem('a').line.disconnectEndShape(),
    'InvalidOperation',
  ],
  ['a shape that is not there', (shapes: Excel.ShapeCollection) => shapes.getItem('weg').delete(), 'ItemNotFound'],
] as const)('refuse %s', async (_, work, code) => {
  const one = await opened(sheets);
  await draw(one);
  const batch = one.run((context) => {
    work(context.workbook.worksheets.getItem('Budget').shapes);
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe(code);
});

it('are not changed on a protected sheet', async () => {
  const one = await opened(sheets);
  await draw(one);
  one.host.fault('protectSheet', 'Budget');
  const batch = one.run((context) => {
    context.workbook.worksheets.getItem('Budget').shapes.getItem('a').delete();
    return Promise.resolve();
  });
  expect(await codeOf(batch)).toBe('AccessDenied');
});
