import type { Casework } from '../../../src/sheets/conditions/casework';
import type { CaseworkValue } from '../../../src/taskpane/conditions/state/useCasework';
import { openWorkbook, type Opened } from '../../workbook/support/openWorkbook';
import { openCasework, type OpenCasework } from './support/caseworkHook';
import { municipality, smallCasework } from './support/sheets';

const names = {
  conditions: 'Saldo 3 Condities',
  cases: 'Saldo 3 Gemeenten',
  ratings: 'Saldo 3 Beoordelingen',
  reasoning: 'Saldo 3 Onderbouwing',
} as const;

interface Open extends Opened {
  readonly pane: OpenCasework;
}

/** A workbook with a framework ready in it, and the pane open. */
const opened = async (casework: Casework = smallCasework()): Promise<Open> => {
  const book = await openWorkbook({ Eigen: [['iets', 1]] });
  const pane = await openCasework(book.workbook);
  expect(pane.now().status).toBe('none');
  const isMade = await pane.does(({ prepare }) =>
    prepare({ casework, sample: false, statements: [], what: 'Kader klaargezet' }),
  );
  expect(isMade).toBe(true);
  expect(pane.now().problems).toEqual([]);
  return { ...book, pane };
};

/** Ratings by condition and municipality, as plain data. */
const ratingsOf = ({ casework }: CaseworkValue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(casework?.ratings ?? [])].flatMap(([code, given]) =>
      [...given].map(([where, rating]) => [`${code} ${where}`, rating]),
    ),
  );

const atStart = { '2.a G1': 'low', '2.a G2': 'unknown', '2.b G3': 'high' };

/** Rows of a sheet as the person sees them. */
const rowsOf = ({ values }: Opened, sheet: string): Promise<readonly (readonly unknown[])[]> => values(sheet, 'A1:L14');

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

test('what is prepared is read back, and a rating stands on its sheet', async () => {
  const open = await opened();
  const { pane } = open;
  expect(pane.now().casework).toEqual({
    ...smallCasework(),
    ratings: new Map([['1.a', new Map()], ...smallCasework().ratings]),
  });
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
  expect((await rowsOf(open, names.ratings)).find(([code]) => code === '2.b')?.slice(0, 6)).toEqual([
    ...['2.b', 2, 'Naam 2.b', 'G', '', 'H'],
  ]);
});

test('closing the pane: the next one shows what was stored, also what was still on its way', async () => {
  const { pane, workbook } = await opened();
  const stored = await pane.does(async ({ rate }) => {
    const both = [rate('1.a', 'G1', 'high'), rate('1.a', 'G2', 'low')];
    pane.close();
    return Promise.all(both);
  });
  expect(stored).toEqual([true, true]);
  const next = await openCasework(workbook);
  expect(ratingsOf(next.now())).toEqual({ ...atStart, '1.a G1': 'high', '1.a G2': 'low' });
});

test('a request that fails, wherever: stored or not, as the pane says; nothing else changes; once more stores it', async () => {
  const outcomes = new Set<boolean>();
  // A rating takes some six requests; later faults hit the reading after it.
  for (let n = 1; n <= 8; n++)
    for (const operation of [0, 2]) {
      const { pane, host } = await opened();
      if (operation === 0) host.fault('sync', n);
      else host.fault('operation', operation, n);
      const isStored = await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'));
      outcomes.add(isStored);
      await pane.does(({ refresh }) => refresh());
      await pane.does(({ refresh }) => refresh());
      expect(ratingsOf(pane.now())).toEqual(isStored ? { ...atStart, '2.b G1': 'medium' } : atStart);
      expect(pane.now().problems).toEqual([]);
      expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
      expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
      pane.close();
    }
  expect(outcomes).toEqual(new Set([true, false]));
});

test('a sheet that is renamed stays the sheet it is', async () => {
  const { pane, person } = await opened();
  await person(async (context) => {
    sheetOf(context, names.ratings).name = 'Onze oordelen';
    sheetOf(context, names.conditions).name = 'Ons kader';
    await context.sync();
  });
  expect(await pane.does(({ rate }) => rate('2.b', 'G2', 'low'))).toBe(true);
  await pane.does(({ refresh }) => refresh());
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G2': 'low' });
  expect(pane.now().places.ratings?.sheet.name).toBe('Onze oordelen');
});

/** What a person does to the sheet with ratings while the pane knows nothing of it yet. */
const rearrangements: Readonly<Record<string, (context: Excel.RequestContext) => Promise<void>>> = {
  'sorted the other way round': async (context) => {
    const body = context.workbook.tables.getItem('tblSaldo_Beoordelingen').getDataBodyRange();
    body.load('values');
    await context.sync();
    body.values = [...body.values].reverse();
    await context.sync();
  },
  'got rows above the table': async (context) => {
    sheetOf(context, names.ratings).getRange('1:3').insert('Down');
    await context.sync();
  },
  'got columns before and between': async (context) => {
    const sheet = sheetOf(context, names.ratings);
    sheet.getRange('E:E').insert('Right');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
    sheet.getRange('F4').values = [['Eigen notitie']];
    await context.sync();
  },
};

test.each(Object.keys(rearrangements))('a sheet with ratings that was %s', async (what) => {
  const open = await opened();
  const { pane, person } = open;
  await person(rearrangements[what]);
  // At once, before the pane has heard of it: the place it knows is no longer the right one.
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  expect(pane.now().failure).toBeNull();
  await pane.does(({ refresh }) => refresh());
  expect(pane.now().problems).toEqual([]);
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
});

test('a table that was turned into plain cells is still read, rated on and added to', async () => {
  const { pane, person } = await opened();
  await person(async (context) => {
    for (const name of ['tblSaldo_Beoordelingen', 'tblSaldo_Condities', 'tblSaldo_Gemeenten']) {
      const table = context.workbook.tables.getItem(name);
      table.convertToRange();
      await context.sync();
    }
  });
  await pane.does(({ refresh }) => refresh());
  expect(pane.now().problems).toEqual([]);
  expect(pane.now().places.ratings?.isTable).toBe(false);
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  expect(await pane.does(({ setUse }) => setUse('2.c', { use: 'yes' }))).toBe(true);
  expect(
    await pane.does(({ addMunicipalities }) =>
      addMunicipalities([{ code: 'G4', name: 'Stad G4', balance: 0.1, volume: null, price: null }]),
    ),
  ).toBe(true);
  expect(await pane.does(({ rate }) => rate('2.c', 'G4', 'high'))).toBe(true);
  await pane.does(({ refresh }) => refresh());
  expect(pane.now().problems).toEqual([]);
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium', '2.c G4': 'high' });
});

describe('a colleague', () => {
  test('who rates the same cell in between is not written over, and the pane says so', async () => {
    const { pane, host } = await opened();
    const row = pane.now().places.ratings!.rows.get('2.b')! + 1;
    host.fault('remoteEdit', `'${names.ratings}'!D${row}`, 'L');
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(false);
    expect(pane.now().failure).toMatchObject({
      code: 'changedMeanwhile',
      slots: { cell: `'${names.ratings}'!D${row}`, found: 'L', expected: '' },
    });
    expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'low' });
    // Having seen it, the person may well decide otherwise.
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
    expect(pane.now().failure).toBeNull();
    expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
  });

  test('who rates the same as the person is no trouble', async () => {
    const { pane, host } = await opened();
    const row = pane.now().places.ratings!.rows.get('2.b')! + 1;
    host.fault('remoteEdit', `'${names.ratings}'!D${row}`, 'G');
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
    expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
  });

  test('who rates another cell keeps that rating', async () => {
    const { pane, host } = await opened();
    const row = pane.now().places.ratings!.rows.get('2.b')! + 1;
    host.fault('remoteEdit', `'${names.ratings}'!E${row}`, 'L');
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
    await pane.does(({ refresh }) => refresh());
    expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium', '2.b G2': 'low' });
  });

  test('whose reasoning came first is not written over', async () => {
    const { pane, workbook } = await opened();
    const other = await openCasework(workbook);
    const line = { condition: '2.a', municipality: 'G1', rating: 'low' as const, source: '', date: '', by: '' };
    expect(await other.does(({ saveReasoning }) => saveReasoning({ ...line, text: 'van de collega' }))).toBe(true);
    expect(await pane.does(({ saveReasoning }) => saveReasoning({ ...line, text: 'van mij' }))).toBe(false);
    expect(pane.now().failure?.code).toBe('changedMeanwhile');
    expect(pane.now().casework!.reasonings.map(({ text }) => text)).toEqual(['van de collega']);
    expect(await pane.does(({ saveReasoning }) => saveReasoning({ ...line, text: 'van ons beiden' }))).toBe(true);
    expect(pane.now().casework!.reasonings.map(({ text }) => text)).toEqual(['van ons beiden']);
    other.close();
  });

  test('who took the line or the sheet away: nothing is put elsewhere', async () => {
    const { pane, person } = await opened();
    const row = pane.now().places.ratings!.rows.get('2.b')! + 1;
    await person(async (context) => {
      sheetOf(context, names.ratings).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(false);
    expect(pane.now().failure).toMatchObject({ code: 'placeGone', slots: { what: '2.b' } });
    expect(ratingsOf(pane.now())).toEqual({ '2.a G1': 'low', '2.a G2': 'unknown' });
    expect(pane.now().problems.map(({ code }) => code)).toEqual(['rowMissing']);
    expect(await pane.does(({ complete }) => complete())).toBe(true);
    expect(pane.now().problems).toEqual([]);
    await person(async (context) => {
      sheetOf(context, names.ratings).delete();
      await context.sync();
    });
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(false);
    expect(pane.now().problems.map(({ code, kind }) => [code, kind])).toEqual([['sheetMissing', 'ratings']]);
    expect(await pane.does(({ complete }) => complete())).toBe(true);
    expect(pane.now().problems).toEqual([]);
    expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  });
});

test('preparing once more writes nothing over', async () => {
  const { pane } = await opened();
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  const other = { ...smallCasework({ ratings: new Map() }), municipalities: [municipality('X')] };
  expect(
    await pane.does(({ prepare }) => prepare({ casework: other, sample: false, statements: [], what: 'nog eens' })),
  ).toBe(true);
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '2.b G1': 'medium' });
  expect(pane.now().casework!.municipalities.map(({ code }) => code)).toEqual(['G1', 'G2', 'G3']);
});

test('what people type on the sheets comes to the pane by itself', async () => {
  const { pane, host } = await opened();
  const row = pane.now().places.ratings!.rows.get('1.a')! + 1;
  await pane.does(async () => {
    host.control.type(`'${names.ratings}'!D${row}`, 'H');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '1.a G1': 'high' });
});

test('while the person is typing in the next cell nobody is bothered, and it is read after that', async () => {
  const { pane, host } = await opened();
  const row = pane.now().places.ratings!.rows.get('1.a')! + 1;
  await pane.does(async () => {
    host.control.type(`'${names.ratings}'!D${row}`, 'H');
    host.fault('editing');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  expect(pane.now().failure).toBeNull();
  expect(ratingsOf(pane.now())).toEqual(atStart);
  await pane.does(async () => {
    host.fault('editing', false);
    await new Promise((resolve) => setTimeout(resolve, 3000));
  });
  expect(ratingsOf(pane.now())).toEqual({ ...atStart, '1.a G1': 'high' });
});
