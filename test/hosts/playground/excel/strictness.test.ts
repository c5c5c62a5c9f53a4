import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const budget = {
  Budget: [
    ['Gemeente', 'Budget'],
    ['Aa', 10],
    ['Bee', 20],
  ],
};

describe('load and sync', () => {
  it('gives nothing that was not loaded and synced', async () => {
    const { run } = await opened(budget);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1:B2');
      expect(() => range.values).toThrow('is not available');
      range.load('values');
      expect(() => range.values).toThrow('is not available');
      await context.sync();
      expect(range.values).toEqual([
        ['Gemeente', 'Budget'],
        ['Aa', 10],
      ]);
      expect(() => range.address).toThrow('is not available');
    });
  });

  it('shows what was loaded until it is loaded again', async () => {
    const { run } = await opened(budget);
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Budget').getRange('B2').load('values');
      await context.sync();
      cell.values = [[11]];
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[11]]);
    });
  });

  it('writes at sync, with the values of the moment they were assigned', async () => {
    const { run, values } = await opened(budget);
    const written = [[99]];
    await run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('B2').values = written;
      written[0][0] = 1;
      expect(await values('Budget!B2')).toEqual([[10]]);
      await context.sync();
      expect(await values('Budget!B2')).toEqual([[99]]);
    });
  });

  it.each([
    ['a list', 'name, position'],
    ['an array', ['name', 'position']],
    ['an object', { name: true, position: true }],
    ['select', { select: 'name,position' }],
    ['nothing, which is everything', undefined],
  ])('loads by %s', async (_, option) => {
    const { run } = await opened(budget);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.load(option as string);
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Budget', 0]);
    });
  });

  it('loads through navigations and items', async () => {
    const { run } = await opened({ ...budget, Blad2: [] });
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const range = worksheets.getItem('Budget').getRange('A1');
      range.load('address,worksheet/name,format/font/bold');
      expect(() => worksheets.items).toThrow();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Budget', 'Blad2']);
      expect(() => worksheets.items[0].position).toThrow();
      expect([range.worksheet.name, range.format.font.bold]).toEqual(['Budget', false]);
    });
  });

  it('gives the answer of a question only after sync', async () => {
    const { run } = await opened(budget);
    await run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('sends what is left at the end of the batch', async () => {
    const { run, values } = await opened(budget);
    await run((context) => {
      context.workbook.worksheets.getItem('Budget').getRange('B2').values = [[12]];
      return Promise.resolve();
    });
    expect(await values('Budget!B2')).toEqual([[12]]);
  });
});

describe('what may be missing', () => {
  it('is a null object, known after sync', async () => {
    const { run } = await opened(budget);
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Weg');
      const present = context.workbook.worksheets.getItemOrNullObject('budget');
      missing.load('name');
      expect(() => missing.isNullObject).toThrow();
      await context.sync();
      expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
      const below = missing.tables.getItemOrNullObject('x');
      await context.sync();
      expect(below.isNullObject).toBe(true);
    });
  });

  it('fails the sync when it had to be there', async () => {
    const { run } = await opened(budget);
    expect(await codeOf(run((context) => Promise.resolve(context.workbook.worksheets.getItem('Weg'))))).toBe(
      'ItemNotFound',
    );
    expect(await codeOf(run((context) => Promise.resolve(context.workbook.tables.getItem('tbl'))))).toBe(
      'ItemNotFound',
    );
    expect(await codeOf(run((context) => Promise.resolve(context.workbook.names.getItem('x'))))).toBe('ItemNotFound');
    expect(
      await codeOf(run((context) => Promise.resolve(context.workbook.worksheets.getItem('Budget').getRange('A0:B')))),
    ).toBe('InvalidArgument');
  });
});

describe('what the playground lacks', () => {
  it('says so instead of doing nothing', async () => {
    const { run } = await opened(budget);
    await run((context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1');
      expect(() => range.flashFill()).toThrow('NotImplemented in the playground: Excel.Range.flashFill');
      expect(() => range.load('hyperlink')).toThrow('NotImplemented in the playground: Excel.Range.hyperlink');
      expect(() => {
        range.hyperlink = {};
      }).toThrow('NotImplemented in the playground: Excel.Range.hyperlink');
      expect(() => context.workbook.pivotTables).toThrow(
        'NotImplemented in the playground: Excel.Workbook.pivotTables',
      );
      return Promise.resolve();
    });
  });

  it('refuses to write what is read-only', async () => {
    const { run } = await opened(budget);
    await run((context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1') as { address: string };
      expect(() => {
        range.address = 'B2';
      }).toThrow('Range.address');
      return Promise.resolve();
    });
  });
});

it('runs with a context or an object of an earlier run', async () => {
  const { host, run } = await opened(budget);
  const { Excel } = host.globals;
  const range = await run((context) => Promise.resolve(context.workbook.worksheets.getItem('Budget').getRange('B2')));
  await Excel.run(range, async (context) => {
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10]]);
  });
  const own = new Excel.RequestContext();
  const sheet = own.workbook.worksheets.getActiveWorksheet().load('name');
  await own.sync();
  expect(sheet.name).toBe('Budget');
});
