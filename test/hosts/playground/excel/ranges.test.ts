import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

/** What a cell is after a value was assigned to it. */
const assigned = async (value: unknown, format?: string): Promise<readonly unknown[]> => {
  const { run } = await opened({ Blad: [] });
  return run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad').getRange('C3');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,valueTypes,formulas,numberFormat,text');
    await context.sync();
    return [cell.values, cell.valueTypes, cell.numberFormat, cell.text].map(([[only]]) => only as unknown);
  });
};

describe('a value that is assigned is read as typed', () => {
  it.each([
    ['a number', 1234.5, [1234.5, 'Double', 'General', '1234,5']],
    ['a text that is a number', '12.5', [12.5, 'Double', 'General', '12,5']],
    ['a grouped number', '1,234', [1234, 'Double', '#,##0', '1.234']],
    ['a percentage', '12%', [0.12, 'Double', '0%', '12%']],
    ['an ISO date', '2021-03-04', [44259, 'Double', 'm/d/yyyy', '3/4/2021']],
    ['a date that cannot be', '2021-02-30', ['2021-02-30', 'String', 'General', '2021-02-30']],
    ['a truth value', true, [true, 'Boolean', 'General', 'WAAR']],
    ['the text of one', 'false', [false, 'Boolean', 'General', 'ONWAAR']],
    ['an error', '#N/A', ['#N/A', 'Error', 'General', '#N/B']],
    ['a text', 'Aa en Hunze', ['Aa en Hunze', 'String', 'General', 'Aa en Hunze']],
    ['a Dutch number, which is text to en-US', '1.234,5', ['1.234,5', 'String', 'General', '1.234,5']],
    ['nothing', '', ['', 'Empty', 'General', '']],
    ['an apostrophe before a formula', "'=1+1", ['=1+1', 'String', 'General', '=1+1']],
    ['an apostrophe before a number', "'12", ['12', 'String', 'General', '12']],
    ['an apostrophe of its own', "'s-Hertogenbosch", ['s-Hertogenbosch', 'String', 'General', 's-Hertogenbosch']],
    ['a doubled one', "''s-Hertogenbosch", ["'s-Hertogenbosch", 'String', 'General', "'s-Hertogenbosch"]],
  ])('%s', async (_, value, expected) => {
    expect(await assigned(value)).toEqual(expected);
  });

  it('unless the cell has text format', async () => {
    expect(await assigned('12', '@')).toEqual(['12', 'String', '@', '12']);
  });

  it('a sign in front makes a formula of it', async () => {
    const { run } = await opened({ Blad: [[2]] });
    await run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Blad').getRange('B1:B2');
      cells.values = [['-A1'], ['+A1*2']];
      cells.load('values,formulas');
      await context.sync();
      expect(cells.values).toEqual([[-2], [4]]);
      expect(cells.formulas).toEqual([['=-A1'], ['=+A1*2']]);
    });
  });
});

describe('writing', () => {
  it('leaves cells alone for null and fills a range with one value', async () => {
    const { run, values } = await opened({ Blad: [['a', 'b']] });
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('Blad');
      sheet.getRange('A1:B1').values = [[null, 'c']];
      sheet.getRange('A2:B3').values = 7 as unknown as number[][];
      return Promise.resolve();
    });
    expect(await values('Blad!A1:B3')).toEqual([
      ['a', 'c'],
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([[[[1, 2]]], [[[1], [2]]], [[[{ a: 1 }]]], [[[Number.NaN]]]])('refuses %j for one cell', async (value) => {
    const { run } = await opened({ Blad: [] });
    const batch = run((context) => {
      context.workbook.worksheets.getItem('Blad').getRange('A1').values = value;
      return Promise.resolve();
    });
    expect(await codeOf(batch)).toBe('InvalidArgument');
  });

  it('reaches beyond what the grid held', async () => {
    const { run, values } = await opened({ Blad: [] });
    await run((context) => {
      context.workbook.worksheets.getItem('Blad').getRange('AZ5000').values = [['ver weg']];
      return Promise.resolve();
    });
    expect(await values('Blad!AZ5000')).toEqual([['ver weg']]);
  });

  it('clears contents, formats or both', async () => {
    const { run } = await opened({ Blad: [[0.5, 0.5, 0.5]] });
    await run(async (context) => {
      const row = context.workbook.worksheets.getItem('Blad').getRange('A1:C1');
      row.numberFormat = [['0%', '0%', '0%']];
      row.getCell(0, 0).clear('Contents');
      row.getCell(0, 1).clear('Formats');
      row.getCell(0, 2).clear();
      row.load('values,numberFormat');
      await context.sync();
      expect(row.values).toEqual([['', 0.5, '']]);
      expect(row.numberFormat).toEqual([['0%', 'General', 'General']]);
    });
  });

  it('inserts and deletes whole rows, and formulas follow', async () => {
    const { run } = await opened({ Blad: [[1], [2], ['=SUM(A1:A2)']] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad');
      sheet.getRange('2:2').insert('Down');
      const moved = sheet.getRange('A4').load('formulas,values');
      await context.sync();
      expect([moved.formulas, moved.values]).toEqual([[['=SUM(A1:A3)']], [[3]]]);
      sheet.getRange('1:1').delete('Up');
      const back = sheet.getRange('A3').load('formulas,values');
      await context.sync();
      expect([back.formulas, back.values]).toEqual([[['=SUM(A1:A2)']], [[2]]]);
    });
  });
});

describe('ranges', () => {
  const sheets = {
    'Mijn blad': [
      ['a', 1, 2],
      ['b', 3, 4],
    ],
  };

  it.each([
    ['B2', "'Mijn blad'!B2", [1, 1, 1, 1]],
    ['$A$1:$C$2', "'Mijn blad'!A1:C2", [0, 0, 2, 3]],
    ['B:C', "'Mijn blad'!B:C", [0, 1, 1_048_576, 2]],
    ['2:3', "'Mijn blad'!2:3", [1, 0, 2, 16_384]],
    ["'Mijn blad'!C2", "'Mijn blad'!C2", [1, 2, 1, 1]],
  ])('%s has its place', async (address, full, place) => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Mijn blad').getRange(address);
      range.load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      expect(range.address).toBe(full);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual(place);
    });
  });

  it('are made from each other', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mijn blad');
      const range = sheet.getRange('B2:C3');
      const made = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getResizedRange(1, -1),
        range.getOffsetRange(-1, 0),
        range.getEntireColumn(),
        range.getLastRow(),
        range.getIntersectionOrNullObject('C3:D9'),
        range.getBoundingRect('A1'),
        sheet.getRangeByIndexes(4, 2, 2, 1),
      ];
      made.forEach((each) => each.load('address'));
      await context.sync();
      expect(made.map(({ address }) => address.split('!')[1])).toEqual([
        'C3',
        'B2:C2',
        'C2:C3',
        'B2:B4',
        'B1:C2',
        'B:C',
        'B3:C3',
        'C3',
        'A1:C3',
        'C5:C6',
      ]);
    });
  });

  it('know what is used of them', async () => {
    const { run } = await opened({ ...sheets, Leeg: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mijn blad');
      sheet.getRange('F9').format.fill.color = '#FFEE00';
      const used = [
        sheet.getUsedRangeOrNullObject(true),
        sheet.getUsedRangeOrNullObject(),
        sheet.getRange('B:B').getUsedRangeOrNullObject(true),
      ];
      used.forEach((each) => each.load('address'));
      const none = context.workbook.worksheets.getItem('Leeg').getUsedRangeOrNullObject(true);
      const apart = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(used.map(({ address }) => address.split('!')[1])).toEqual(['A1:C2', 'A1:F9', 'B1:B2']);
      expect([none.isNullObject, apart.isNullObject]).toEqual([true, true]);
    });
  });

  it('tell hidden rows and columns', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mijn blad');
      sheet.getRange('2:2').rowHidden = true;
      const both = sheet.getRange('A1:A2').load('rowHidden,columnHidden,hidden');
      const second = sheet.getRange('A2').load('rowHidden,hidden');
      await context.sync();
      expect([both.rowHidden, both.columnHidden]).toEqual([null, false]);
      expect([second.rowHidden, second.hidden]).toEqual([true, true]);
    });
  });

  it('that are too large bring back nothing', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const whole = context.workbook.worksheets.getItem('Mijn blad').getRange().load('values,address');
      await context.sync();
      expect(whole.values).toBeNull();
    });
  });
});

describe('the selection', () => {
  const sheets = { Blad1: [[1, 2]], Blad2: [] };

  it('is where the person clicked', async () => {
    const { host, run } = await opened(sheets);
    host.control.select('Blad2!B2:C4');
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Blad2!B2:C4', 'Blad2!B2']);
    });
    host.control.select('Blad2!C:D');
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Blad2!C:D');
    });
  });

  it('of several areas is no range', async () => {
    const { host, run } = await opened(sheets);
    host.control.select('A1:A2', 'C1');
    expect(await codeOf(run((context) => Promise.resolve(context.workbook.getSelectedRange())))).toBe(
      'InvalidSelection',
    );
    await run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load('areaCount,address');
      await context.sync();
      expect([areas.areaCount, areas.address]).toEqual([2, 'Blad1!A1:A2,Blad1!C1']);
    });
  });

  it('follows the add-in', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Blad2').getRange('D4').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect([active.name, selected.address]).toEqual(['Blad2', 'Blad2!D4']);
    });
  });
});
