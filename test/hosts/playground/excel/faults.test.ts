import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = { Budget: [[1], [2], [3]], Ander: [['x']] };

const writeThree = async (context: Excel.RequestContext): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem('Budget');
  for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row * 10]];
  await context.sync();
};

describe('a batch that fails', () => {
  it('keeps what came before the operation that failed', async () => {
    const { run, values } = await opened(sheets);
    const batch = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [[30]];
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('InvalidArgument');
    expect(await values('Budget!A1:A3')).toEqual([[10], [2], [3]]);
  });

  it('tells where', async () => {
    const { run } = await opened(sheets);
    const batch = run((context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A2').values = [[1, 2]];
      return Promise.resolve();
    });
    await expect(batch).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
  });
});

describe('faults on command', () => {
  it('fails the n-th sync with nothing done', async () => {
    const { host, run, values } = await opened(sheets);
    host.fault('sync', 2);
    const batch = run(async (context) => {
      await context.sync();
      await writeThree(context);
    });
    expect(await codeOf(batch)).toBe('GeneralException');
    expect(await values('Budget!A1:A3')).toEqual([[1], [2], [3]]);
  });

  it('fails at an operation and keeps what came before it', async () => {
    const { host, run, values } = await opened(sheets);
    // Sheet, range, write, range, write: the fifth operation is the second write.
    host.fault('operation', 5);
    expect(await codeOf(run(writeThree))).toBe('GeneralException');
    expect(await values('Budget!A1:A3')).toEqual([[10], [2], [3]]);
    await run(writeThree);
    expect(await values('Budget!A1:A3')).toEqual([[10], [20], [30]]);
  });

  it('takes more than 5 MB for too much', async () => {
    const { run, values } = await opened(sheets);
    const text = 'x'.repeat(30_000);
    const batch = run((context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRangeByIndexes(0, 0, 200, 1);
      range.values = Array.from({ length: 200 }, () => [text]);
      return Promise.resolve();
    });
    expect(await codeOf(batch)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await values('Budget!A1')).toEqual([[1]]);
  });

  it('refuses while a person types, unless the batch waits', async () => {
    const { host, run, values } = await opened(sheets);
    host.fault('editing');
    expect(await codeOf(run(writeThree))).toBe('InvalidOperationInCellEditMode');
    const waiting = host.globals.Excel.run({ delayForCellEdit: true }, writeThree);
    setTimeout(() => host.fault('editing', false), 20);
    await waiting;
    expect(await values('Budget!A1')).toEqual([[10]]);
  });

  it('protects a sheet and the structure', async () => {
    const { host, run } = await opened(sheets);
    host.fault('protectSheet', 'Budget');
    host.fault('protectStructure');
    expect(await codeOf(run(writeThree))).toBe('AccessDenied');
    expect(await codeOf(run((context) => Promise.resolve(context.workbook.worksheets.add('Nieuw'))))).toBe(
      'AccessDenied',
    );
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Budget');
      protection.load('protected');
      context.workbook.protection.load('protected');
      await context.sync();
      expect([protection.protected, context.workbook.protection.protected]).toEqual([true, true]);
    });
  });

  it('deletes or renames a sheet between two syncs', async () => {
    const { host, run, values } = await opened(sheets);
    host.fault('renameSheet', 'Ander', 'Anders', 2);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ander');
      await context.sync();
      // The object stands for the sheet, whatever its name is by now.
      sheet.getRange('A1').values = [['y']];
      await context.sync();
    });
    expect(await values('Anders!A1')).toEqual([['y']]);
    host.fault('deleteSheet', 'Budget', 2);
    const batch = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1');
      await context.sync();
      range.values = [[5]];
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('ItemNotFound');
  });

  it('lets a colleague type, with a remote event', async () => {
    const { host, run, values } = await opened(sheets);
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => Promise.resolve(heard.push(args)));
      await context.sync();
    });
    host.fault('remoteEdit', 'Budget!A2', 22, 1);
    expect(await values('Budget!A2')).toEqual([[22]]);
    await new Promise((resolve) => void setTimeout(resolve, 5));
    expect(heard).toEqual([expect.objectContaining({ address: 'A2', source: 'Remote' })]);
  });

  it('is as slow as told', async () => {
    const { host, values } = await opened(sheets);
    host.fault('latency', 60);
    const start = Date.now();
    await values('Budget!A1');
    expect(Date.now() - start).toBeGreaterThanOrEqual(110);
  });

  it('lacks requirement sets, and everything above them', async () => {
    const { host } = await opened(sheets);
    const { requirements } = host.globals.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
    host.fault('missingRequirementSet', 'ExcelApi 1.13');
    expect(['1.12', '1.13', '1.20'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('counts syncs, operations and bytes', async () => {
  const { host, run } = await opened(sheets);
  const before = { ...host.counters };
  await run(writeThree);
  expect(host.counters.syncs - before.syncs).toBe(2);
  expect(host.counters.calls - before.calls).toBe(7);
  expect(host.counters.bytesSent).toBeGreaterThan(before.bytesSent);
});

it('makes one step of undo of a group', async () => {
  const { host, values } = await opened(sheets);
  expect(host.control.undoSteps()).toBe(0);
  await host.globals.Excel.run({ delayForCellEdit: false, mergeUndoGroup: true }, writeThree);
  expect(host.control.undoSteps()).toBe(1);
  host.control.undo();
  expect(await values('Budget!A1:A3')).toEqual([[1], [2], [3]]);
});
