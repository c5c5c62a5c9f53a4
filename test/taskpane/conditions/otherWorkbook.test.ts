import { openWorkbook } from '../../workbook/support/openWorkbook';
import { openCasework } from './support/caseworkHook';
import { municipality, smallCasework } from './support/sheets';

const framework = ['Saldo 3 Condities', 'Saldo 3 Verbanden'];

/**
 * The sheets of the framework as they come into another workbook: under their own names, with Saldo's mark, and with ids that are
 * not those in the mark. A copy in the same workbook is the same, once the originals are gone.
 */
const carried = async () => {
  const book = await openWorkbook({ Eigen: [['iets', 1]] });
  const first = await openCasework(book.workbook);
  await first.does(({ prepare }) =>
    prepare({ casework: smallCasework(), sample: false, statements: [], what: 'klaar' }),
  );
  first.close();
  const { person } = book;
  await person(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of framework) {
      const copy = worksheets.getItem(name).copy('End');
      copy.name = `Kopie van ${name.slice(8)}`;
    }
    await context.sync();
    worksheets.load('items/name');
    await context.sync();
    worksheets.items.filter(({ name }) => name.startsWith('Saldo')).forEach((sheet) => sheet.delete());
    await context.sync();
    for (const name of framework) worksheets.getItem(`Kopie van ${name.slice(8)}`).name = name;
    await context.sync();
  });
  return book;
};

test('a framework on copied sheets is recognised, edited, and made ready for other municipalities', async () => {
  const { workbook, values } = await carried();
  const pane = await openCasework(workbook);
  expect(pane.now().casework).toBeNull();
  expect(pane.now().framework).toEqual(smallCasework().framework);
  expect(pane.now().problems.map(({ code, kind }) => [code, kind])).toEqual([
    ['sheetMissing', 'cases'],
    ['sheetMissing', 'ratings'],
    ['sheetMissing', 'reasoning'],
    ['sheetMissing', 'reduction'],
  ]);
  const isMade = await pane.does(({ prepare }) =>
    prepare({
      casework: {
        ...smallCasework(),
        framework: pane.now().framework!,
        municipalities: [municipality('Z1', 0.1)],
        ratings: new Map(),
      },
      ...{ sample: false, statements: [], what: 'klaar' },
    }),
  );
  expect(isMade).toBe(true);
  expect(pane.now().problems).toEqual([]);
  expect(pane.now().casework).toMatchObject({
    framework: smallCasework().framework,
    municipalities: [{ code: 'Z1' }],
  });
  // The copied sheet itself is worked on, and the person's reason stands there.
  expect(await pane.does(({ setUse }) => setUse('2.a', { use: 'no', reason: 'hier niet' }))).toBe(true);
  const lines = await values('Saldo 3 Condities', 'A1:L14');
  expect(lines.find(([code]) => code === '2.a')).toContain('hier niet');
  expect(await pane.does(({ rate }) => rate('2.b', 'Z1', 'high'))).toBe(true);
});

test('a copy beside its original is the person’s own, and is left alone', async () => {
  const book = await openWorkbook({ Eigen: [['iets', 1]] });
  const pane = await openCasework(book.workbook);
  await pane.does(({ prepare }) =>
    prepare({ casework: smallCasework(), sample: false, statements: [], what: 'klaar' }),
  );
  await book.person(async (context) => {
    const copy = context.workbook.worksheets.getItem('Saldo 3 Beoordelingen').copy('End');
    copy.name = 'Probeersel';
    await context.sync();
  });
  const before = await book.values('Probeersel', 'A1:F9');
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'low'))).toBe(true);
  expect(await book.values('Probeersel', 'A1:F9')).toEqual(before);
  expect(pane.now().places.ratings?.sheet.name).toBe('Saldo 3 Beoordelingen');
});
