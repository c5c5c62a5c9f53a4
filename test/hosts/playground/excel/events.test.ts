import { closeAll, opened } from './opened';

afterEach(closeAll);

const sheets = { Budget: [[1, '=A1*2']], Ander: [] };
const later = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

it('tell which cells changed, on which sheet and by whom', async () => {
  const { host, run } = await opened(sheets);
  const heard: unknown[] = [];
  const registered = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget');
    const handler = sheet.onChanged.add((args) => {
      heard.push([args.address, args.worksheetId, args.source, args.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  host.control.type('Budget!A1', 5);
  host.control.type('Ander!A1', 5);
  await later();
  await run((context) => {
    context.workbook.worksheets.getItem('Budget').getRange('C1:D2').values = [
      [1, 2],
      [3, 4],
    ];
    context.workbook.worksheets.getItem('Budget').getRange('C1').format.font.bold = true;
    return Promise.resolve();
  });
  await later();
  // The recalculated B1 and the bold face are no changes of content.
  expect(heard).toEqual([
    ['A1', 'sheet-1', 'Local', 'Unknown'],
    ['C1:D2', 'sheet-1', 'Local', 'ThisLocalAddin'],
  ]);
  registered.remove();
  await registered.context.sync();
  host.control.type('Budget!A1', 6);
  await later();
  expect(heard).toHaveLength(2);
});

it('may read the changed cells', async () => {
  const { host, run } = await opened(sheets);
  const found = new Promise((resolve) => {
    void run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => {
        await run(async (own) => {
          const range = args.getRange(own).load('values');
          await own.sync();
          resolve(range.values);
        });
      });
      await context.sync();
    });
  });
  await later();
  host.control.type('Budget!A1', 7);
  expect(await found).toEqual([[7]]);
});

it('tell of sheets that come, go, get a name and are shown, and of the selection', async () => {
  const { host, run } = await opened(sheets);
  const heard: string[] = [];
  const note = (args: { readonly type?: string }): Promise<void> => {
    heard.push(args.type ?? 'selection');
    return Promise.resolve();
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onNameChanged.add(note);
    worksheets.onActivated.add(note);
    context.workbook.onSelectionChanged.add(() => note({}));
    await context.sync();
    const added = worksheets.add('Nieuw');
    await context.sync();
    added.name = 'Nieuwer';
    added.delete();
    await context.sync();
  });
  host.control.select('Ander!B2');
  await later();
  expect(heard.filter((type, i) => heard.indexOf(type) === i)).toEqual(
    expect.arrayContaining([
      'WorksheetAdded',
      'WorksheetNameChanged',
      'WorksheetDeleted',
      'WorksheetActivated',
      'selection',
    ]),
  );
});

it('tell the old and the new name', async () => {
  const { run } = await opened(sheets);
  const heard: string[][] = [];
  await run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
      Promise.resolve(heard.push([nameBefore, nameAfter])),
    );
    await context.sync();
    context.workbook.worksheets.getItem('Ander').name = 'Een';
    context.workbook.worksheets.getItem('Een').name = 'Twee';
    await context.sync();
  });
  await later();
  expect(heard).toEqual([
    ['Ander', 'Een'],
    ['Een', 'Twee'],
  ]);
});

it('are silent when switched off', async () => {
  const { host, run } = await opened(sheets);
  let heard = 0;
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve((heard += 1)));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.control.type('Budget!A1', 5);
  await later();
  expect(heard).toBe(0);
});
