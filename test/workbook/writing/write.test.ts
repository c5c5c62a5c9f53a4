import { pageLayoutKind } from '../../../src/hosts/playground/excel/objects/pageLayout';
import { OfficeError } from '../../../src/hosts/playground/excel/request/officeError';
import { text } from '../../../src/sheets/description';
import type { WriteOutcome, WriteRequest } from '../../../src/workbook/port/workbook';
import { budget, entry, logSheet, settingsSheet, splitSheet } from '../support/descriptions';
import { openWorkbook, type Opened } from '../support/openWorkbook';

const result = 'Saldo 1 Volume-prijs';

const request = (sheets: WriteRequest['sheets'], changes: Partial<WriteRequest> = {}): WriteRequest => ({
  sheets,
  ownEdits: 'ask',
  log: [],
  ...changes,
});

const written = async (opened: Opened, asked: WriteRequest): Promise<Extract<WriteOutcome, { kind: 'written' }>> => {
  const answer = await opened.workbook.write(asked);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  if (answer.value.kind !== 'written') throw new Error(JSON.stringify(answer.value));
  return answer.value;
};

const problem = async (opened: Opened, asked: WriteRequest): Promise<unknown> => {
  const answer = await opened.workbook.write(asked);
  return answer.ok ? answer.value : answer.problems[0];
};

/** `operation: null`: the whole request fails before anything of it is done. */
const failAt = ({ host }: Opened, sync: number, operation: number | null): void => {
  if (operation === null) host.fault('sync', sync);
  else host.fault('operation', operation, sync);
};

/** Excel gives what is made anew a new id. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)));

describe('a first write', () => {
  it('adds the sheet with native formulas that give what the core gives', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const before = opened.host.control.snapshot();
    const outcome = await written(opened, request([splitSheet()]));
    expect(outcome.difference).toBeNull();
    expect(outcome.sheets).toEqual([expect.objectContaining({ kind: 'volumePrice', name: result, sample: false })]);
    expect(await opened.values(result, 'A5:C8')).toEqual([
      ['Gemeente', 'Resultaat', 'Groep'],
      ['Castelveen', -0.125, 'tekort'],
      ['Berkhoven', -0.1, 'tekort'],
      ['Heidelo', 0.125, 'overschot'],
    ]);
    expect(await opened.formulas(result, 'B6')).toEqual([['=(Budget!B2-Budget!C2)/Budget!B2']]);
    expect(opened.host.control.snapshot(['Budget']).sheets).toEqual(before.sheets);
  });

  it('keeps text text: no label becomes a formula or loses its apostrophe', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet({ municipalities: 4 })]));
    expect(await opened.values(result, 'A2')).toEqual([['=Bron: Budget']]);
    expect(await opened.values(result, 'A9')).toEqual([["'s-Gravendijk"]]);
  });

  it('makes a table, a name, a chart and the log', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet(), logSheet()], { log: [entry('14:02'), entry('14:10')] }));
    expect(await opened.tables()).toEqual({
      tblSaldo_Opsplitsing: `'${result}'!A5:C8`,
      tblSaldo_Logboek: "'Saldo Logboek'!A3:F5",
    });
    expect(await opened.names()).toEqual({ Saldo_Resultaat: `='${result}'!$B$6:$B$8` });
    expect(await opened.charts(result)).toEqual(['Saldo_Staven']);
    expect(await opened.values('Saldo Logboek', 'A4:D5')).toEqual([
      ['14:02', 'Volume en prijs', 'Budget!A1:C5', '=gewogen'],
      ['14:10', 'Volume en prijs', 'Budget!A1:C5', '=gewogen'],
    ]);
  });

  it('takes another name where one is taken, and its formulas follow', async () => {
    const opened = await openWorkbook({ Budget: budget, [result]: [['van mij']], 'Saldo Instellingen': [['ook']] });
    await opened.person(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      context.workbook.names.add('Saldo_Resultaat', sheet.getRange('B2'));
      await context.sync();
    });
    const before = opened.host.control.snapshot();
    const outcome = await written(opened, request([splitSheet(), settingsSheet({ method: 'aef' })]));
    expect(outcome.sheets.map(({ name }) => name)).toEqual([`${result} (2)`, 'Saldo Instellingen (2)']);
    expect(await opened.names()).toMatchObject({ Saldo_Resultaat_2: `='${result} (2)'!$B$6:$B$8` });
    expect(opened.host.control.snapshot(['Budget', result, 'Saldo Instellingen']).sheets).toEqual(before.sheets);
  });

  it('is no failure where pages cannot be laid out, as on a machine without a printer', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const refused = jest.spyOn(pageLayoutKind.properties!.orientation!, 'set').mockImplementation(() => {
      throw new OfficeError('GeneralException', 'PageLayout.orientation');
    });
    try {
      expect((await written(opened, request([splitSheet()]))).difference).toBeNull();
      expect(refused).toHaveBeenCalled();
    } finally {
      refused.mockRestore();
    }
    expect((await written(opened, request([splitSheet()]))).difference).toBeNull();
    expect(opened.host.control.snapshot([result]).sheets[0].pageLayout).toMatchObject({ orientation: 'Landscape' });
  });

  it('says which cell differs from the core', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const sheet = splitSheet();
    const off = { ...sheet, expected: [...sheet.expected, { row: 7, column: 1, value: 0.126 }] };
    const { difference } = await written(opened, request([off]));
    expect(difference).toEqual({ sheet: result, cell: 'B8', found: '0.125', expected: '0.126' });
  });

  it('takes as many syncs for 4 rows as for 400', async () => {
    const count = async (rows: number): Promise<number> => {
      const opened = await openWorkbook({ Budget: budget });
      const sheet = splitSheet();
      const block = sheet.blocks[3];
      const many = Array.from({ length: rows }, (_, index) => block.rows[index % 3]);
      const syncs = opened.host.counters.syncs;
      await written(
        opened,
        request([
          { ...sheet, blocks: [...sheet.blocks.slice(0, 4), { ...block, row: 100, rows: many }], expected: [] },
        ]),
      );
      return opened.host.counters.syncs - syncs;
    };
    const few = await count(4);
    expect(await count(400)).toBe(few);
    expect(few).toBeLessThanOrEqual(10);
  });
});

describe('undo', () => {
  it('takes back a whole write in one step where Excel can', async () => {
    const opened = await openWorkbook({ Budget: budget });
    expect(opened.host.control.undoSteps()).toBe(0);
    await written(opened, request([splitSheet(), settingsSheet({ method: 'aef' })]));
    expect(opened.host.control.undoSteps()).toBe(1);
  });
});

describe('a write that may not begin', () => {
  it.each([
    ['the structure is protected', 'structureProtected', 'protectStructure'],
    ['a person is typing', 'editing', 'editing'],
  ] as const)('changes nothing when %s', async (_, code, fault) => {
    const opened = await openWorkbook({ Budget: budget });
    opened.host.fault(fault);
    expect(await problem(opened, request([splitSheet()]))).toMatchObject({ code });
    opened.host.fault('editing', false);
    expect(await opened.sheetNames()).toEqual(['Budget']);
  });

  it('names the source that is gone, whatever the case of its name', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const asked = request([splitSheet()], { sources: ['budget', 'Uitkomsten'] });
    expect(await problem(opened, asked)).toEqual({ code: 'sheetGone', slots: { sheet: 'Uitkomsten' } });
    expect(await opened.sheetNames()).toEqual(['Budget']);
    await written(opened, request([splitSheet()], { sources: ['budget'] }));
  });

  it('names the sheet of ours that the person protected', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem(result).protection.protect();
      await context.sync();
    });
    expect(await problem(opened, request([splitSheet()]))).toEqual({
      code: 'sheetProtected',
      slots: { sheet: result },
    });
  });
});

describe('a person at work during the write', () => {
  it('is waited for when they start typing half-way', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const { run } = Excel;
    let typed = false;
    Object.assign(globalThis.Excel, {
      run: (...args: Parameters<typeof run>) => {
        if ('delayForCellEdit' in args[0] && !typed) {
          typed = true;
          opened.host.fault('editing');
          setTimeout(() => opened.host.fault('editing', false), 30);
        }
        return run(...args);
      },
    });
    const { difference } = await written(opened, request([splitSheet()]));
    expect(difference).toBeNull();
    expect(typed).toBe(true);
  });
});

describe('a write that fails half-way', () => {
  // The survey takes four syncs: sheets, marks, contents, and the one with which `Excel.run` ends.
  const adding = [null, 1, 2, 3, 5, 8].map((operation) => [5, operation] as const);
  const filling = [null, 1, 4, 9, 15, 22, 30, 40, 55, 75, 100, 140].map((operation) => [6, operation] as const);
  const reading = [null, 2].map((operation) => [7, operation] as const);
  const marking = [null, 1, 2, 3, 4].map((operation) => [8, operation] as const);
  const cases = [...adding, ...filling, ...reading, ...marking];

  it.each(cases)('at sync %p, operation %p, leaves the workbook as it was', async (sync, operation) => {
    const opened = await openWorkbook({ Budget: budget });
    const before = opened.host.control.snapshot();
    failAt(opened, sync, operation);
    const asked = request([splitSheet(), settingsSheet({ method: 'aef' })]);
    expect(await problem(opened, asked)).toMatchObject({ code: 'writeFailed' });
    expect(await opened.sheetNames()).toEqual(['Budget']);
    expect(await opened.names()).toEqual({});
    expect(opened.host.control.snapshot()).toEqual(before);
  });

  it.each(cases)('at sync %p, operation %p of a second write, puts the first one back', async (sync, operation) => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem(result).getRange('D5:D6').values = [['Eigen kolom'], ['let op']];
      context.workbook.worksheets.getItem(result).getRange('A11').values = [['eigen regel']];
      await context.sync();
    });
    const before = withoutIds(opened.host.control.snapshot());
    const tables = await opened.tables();
    failAt(opened, sync, operation);
    const asked = request([splitSheet({ municipalities: 4, extra: ['Punten'] })], { ownEdits: 'overwrite' });
    expect(await problem(opened, asked)).toMatchObject({ code: 'writeFailed' });
    expect(withoutIds(opened.host.control.snapshot())).toEqual(before);
    expect(await opened.tables()).toEqual(tables);
    expect(await opened.names()).toEqual({ Saldo_Resultaat: `='${result}'!$B$6:$B$8` });
    expect(await opened.charts(result)).toEqual(['Saldo_Staven']);
  });
});

describe('a second write that fails while charts change places', () => {
  it.each([5, 6, 7, 8, 20])('at operation %p, keeps one chart and puts the cells back', async (operation) => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    const before = await opened.formulas(result, 'A1:F15');
    failAt(opened, 8, operation);
    const asked = request([splitSheet({ municipalities: 4 })]);
    expect(await problem(opened, asked)).toMatchObject({ code: 'writeFailed' });
    expect(await opened.formulas(result, 'A1:F15')).toEqual(before);
    expect(await opened.charts(result)).toEqual(['Saldo_Staven']);
  });
});

describe('a second write', () => {
  const edit = (opened: Opened, address: string, value: string | number): Promise<void> =>
    opened.person(async (context) => {
      context.workbook.worksheets.getItem(result).getRange(address).values = [[value]];
      await context.sync();
    });

  it('goes to the same sheet, also under another name, and lets the table grow', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const first = await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem(result).name = 'Mijn uitkomst';
      await context.sync();
    });
    const second = await written(opened, request([splitSheet({ municipalities: 4 })]));
    expect(second.sheets).toEqual([{ ...first.sheets[0], name: 'Mijn uitkomst' }]);
    expect(second.difference).toBeNull();
    expect(await opened.sheetNames()).toEqual(['Budget', 'Mijn uitkomst']);
    expect(await opened.tables()).toEqual({ tblSaldo_Opsplitsing: "'Mijn uitkomst'!A5:C9" });
    expect(await opened.charts('Mijn uitkomst')).toEqual(['Saldo_Staven']);
    expect(await opened.values('Mijn uitkomst', 'A10:A12')).toEqual([[''], ['Samenhang is geen oorzaak.'], ['']]);
  });

  it('shrinks and leaves nothing of the first behind', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet({ municipalities: 4, extra: ['Punten'] })]));
    await written(opened, request([splitSheet({ municipalities: 2 })]));
    expect(await opened.tables()).toEqual({ tblSaldo_Opsplitsing: `'${result}'!A5:C7` });
    expect(await opened.values(result, 'A8:E12')).toEqual([
      ['', '', '', '', ''],
      ['Samenhang is geen oorzaak.', '', '', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('makes a new sheet when the person deleted the first', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem(result).delete();
      await context.sync();
    });
    const { sheets, difference } = await written(opened, request([splitSheet()]));
    expect(sheets.map(({ name }) => name)).toEqual([result]);
    expect(difference).toBeNull();
  });

  it('leaves a copy alone when the person deleted the original, and makes a new sheet', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      const original = context.workbook.worksheets.getItem(result);
      original.copy('After', original).name = 'Bewaard';
      original.delete();
      await context.sync();
    });
    const before = opened.host.control.snapshot(['Bewaard']).sheets;
    const { sheets } = await written(opened, request([splitSheet({ municipalities: 4 })]));
    expect(sheets.map(({ name }) => name)).toEqual([result]);
    expect(opened.host.control.snapshot(['Bewaard']).sheets).toEqual(before);
    const kept = await opened.sheetId('Bewaard');
    await opened.workbook.remove([kept], 'delete');
    expect(await opened.sheetNames()).toContain('Bewaard');
  });

  it('asks first when the person changed cells, and writes nothing', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await edit(opened, 'B6', 0.5);
    await edit(opened, 'A7', 'Andere naam');
    const before = opened.host.control.snapshot();
    const answer = await opened.workbook.write(request([splitSheet()]));
    expect(answer).toEqual({ ok: true, value: { kind: 'ownEdits', edits: [{ sheet: result, rows: 2 }] } });
    expect(opened.host.control.snapshot()).toEqual(before);
  });

  it('does not take an inserted row in the source, a renamed source or new figures for edits', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      const source = context.workbook.worksheets.getItem('Budget');
      source.getRange('1:1').insert('Down');
      source.getRange('B3').values = [[1200]];
      source.name = 'Begroting 2021';
      await context.sync();
    });
    const sheet = splitSheet();
    const answer = await opened.workbook.write(request([{ ...sheet, expected: [] }]));
    expect(answer).toMatchObject({ ok: true, value: { kind: 'written' } });
  });

  it('keeps the edits in a copy that is the person’s from then on', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const [first] = (await written(opened, request([splitSheet()]))).sheets;
    await edit(opened, 'B6', 0.5);
    const { sheets } = await written(opened, request([splitSheet()], { ownEdits: 'keepCopy' }));
    expect(sheets[0].id).toBe(first.id);
    expect(await opened.sheetNames()).toEqual(['Budget', result, `${result} (2)`]);
    expect(await opened.values(`${result} (2)`, 'B6')).toEqual([[0.5]]);
    expect(await opened.values(result, 'B6')).toEqual([[-0.125]]);
    const own = await opened.workbook.saldoSheets();
    expect(own.ok && own.value.map(({ name }) => name)).toEqual([result]);
  });

  it('remembers every row of a sheet with thousands of them', async () => {
    const opened = await openWorkbook({ Budget: budget });
    const sheet = splitSheet();
    const long = {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { row: 20, column: 6, rows: Array.from({ length: 6000 }, (_, index) => [text(`r${index}`)]) },
      ],
    };
    await written(opened, request([long]));
    const kept = await opened.person(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem(result);
      customProperties.load('items/key,items/value');
      await context.sync();
      return customProperties.items.map(({ value }) => value.length);
    });
    expect(Math.max(...kept)).toBeLessThan(32_767);
    expect(kept.length).toBeGreaterThan(2);
    await edit(opened, 'G5900', 'aangepast');
    expect(await problem(opened, request([long]))).toEqual({ kind: 'ownEdits', edits: [{ sheet: result, rows: 1 }] });
    await written(opened, request([sheet], { ownEdits: 'overwrite' }));
    expect(await problem(opened, request([sheet]))).toMatchObject({ kind: 'written' });
  }, 60_000);

  it('overwrites when told to', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await edit(opened, 'B6', 0.5);
    const { difference } = await written(opened, request([splitSheet()], { ownEdits: 'overwrite' }));
    expect(difference).toBeNull();
    expect(await opened.sheetNames()).toEqual(['Budget', result]);
  });

  it('keeps what the person wrote to the right and below, also when the sheet grows that way', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await opened.person(async (context) => {
      const sheet = context.workbook.worksheets.getItem(result);
      sheet.getRange('E5:E8').formulas = [['Opmerking'], ['let op'], [''], ['=B8*2']];
      sheet.getRange('A11:A12').values = [['eigen regel'], ['en nog een']];
      await context.sync();
    });
    const { difference } = await written(
      opened,
      request([splitSheet({ municipalities: 4, extra: ['Punten', 'Nog een'] })]),
    );
    expect(difference).toBeNull();
    expect(await opened.formulas(result, 'G5:G8')).toEqual([['Opmerking'], ['let op'], [''], ['=B8*2']]);
    expect(await opened.values(result, 'A10:A13')).toEqual([
      [''],
      ['Samenhang is geen oorzaak.'],
      ['eigen regel'],
      ['en nog een'],
    ]);
  });

  it('asks before a remark would stand beside another municipality', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    await edit(opened, 'E7', 'belde op maandag');
    const sheet = splitSheet();
    const body = sheet.blocks[3];
    const turned = {
      ...sheet,
      expected: [],
      blocks: sheet.blocks.map((block) => (block === body ? { ...body, rows: [...body.rows].reverse() } : block)),
    };
    expect(await problem(opened, request([turned]))).toMatchObject({ kind: 'written' });
    await edit(opened, 'E6', 'belde op dinsdag');
    expect(await problem(opened, request([sheet]))).toEqual({ kind: 'ownEdits', edits: [{ sheet: result, rows: 1 }] });
  });

  it('adds to the log and never writes it again', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet(), logSheet()], { log: [entry('14:02')] }));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Saldo Logboek').getRange('B4').values = [['aangepast']];
      await context.sync();
    });
    await written(opened, request([splitSheet(), logSheet()], { log: [entry('15:00')] }));
    expect(await opened.values('Saldo Logboek', 'A4:B6')).toEqual([
      ['14:02', 'aangepast'],
      ['15:00', 'Volume en prijs'],
      ['', ''],
    ]);
  });

  it('writes settings again in place without asking, and reads the person’s changes before that', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([settingsSheet({ method: 'aef', weighting: 'mean' })]));
    await opened.person(async (context) => {
      context.workbook.worksheets.getItem('Saldo Instellingen').getRange('B3').values = [['weighted']];
      await context.sync();
    });
    expect(await opened.workbook.readSettings()).toEqual({ ok: true, value: { method: 'aef', weighting: 'weighted' } });
    await written(opened, request([settingsSheet({ method: 'mean', weighting: 'mean', year: '2021' })]));
    expect(await opened.workbook.readSettings()).toEqual({
      ok: true,
      value: { method: 'mean', weighting: 'mean', year: '2021' },
    });
  });

  it('does without what an older Excel lacks: resizing tables, merged areas, undo groups', async () => {
    const opened = await openWorkbook({ Budget: budget });
    for (const set of ['ExcelApi 1.13', 'ExcelApi 1.14', 'ExcelApi 1.20'])
      opened.host.fault('missingRequirementSet', set);
    await written(opened, request([splitSheet()]));
    const { difference } = await written(opened, request([splitSheet({ municipalities: 4 })]));
    expect(difference).toBeNull();
    expect(await opened.tables()).toEqual({ tblSaldo_Opsplitsing: `'${result}'!A5:C9` });
  });

  it('compares calculated cells also when Excel only calculates on request', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await opened.person(async (context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
    });
    expect((await written(opened, request([splitSheet()]))).difference).toBeNull();
  });

  it('survives that the sheet is deleted after it was looked at', async () => {
    const opened = await openWorkbook({ Budget: budget });
    await written(opened, request([splitSheet()]));
    const before = opened.host.control.snapshot(['Budget']).sheets;
    opened.host.fault('deleteSheet', result, 5);
    expect(await problem(opened, request([splitSheet(), settingsSheet({ method: 'aef' })]))).toMatchObject({
      code: 'writeFailed',
      slots: { detail: 'ItemNotFound' },
    });
    expect(await opened.sheetNames()).toEqual(['Budget']);
    expect(opened.host.control.snapshot(['Budget']).sheets).toEqual(before);
  });
});
