import { closeAll, codeOf, opened } from './opened';

afterEach(closeAll);

const sheets = {
  Budget: [
    ['gemeente', 'budget', 'uitgaven'],
    ['Aa', 10, 9],
    ['Bee', 20, 25],
    ['Cee', 7.123456789012345, 7],
  ],
};

describe('formulas', () => {
  it('are calculated at the sync that wrote them, in full precision', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      const cells = sheet.getRange('E1:E4');
      cells.formulas = [['=(B2-C2)/B2'], ['=RSQ(B2:B4,C2:C4)'], ['=B4*1'], ['=IF(B2>0,"","x")']];
      cells.load('values,formulas,valueTypes');
      await context.sync();
      expect(cells.values[0]).toEqual([0.1]);
      expect(cells.values[1][0]).toBeCloseTo(0.98730588435782, 12);
      expect(cells.values[2]).toEqual([7.123456789012345]);
      expect([cells.values[3][0], cells.valueTypes[3][0]]).toEqual(['', 'String']);
      expect(cells.formulas[0]).toEqual(['=(B2-C2)/B2']);
      sheet.getRange('B2').values = [[20]];
      cells.load('values');
      await context.sync();
      expect(cells.values[0]).toEqual([0.55]);
    });
  });

  it('give errors as Excel does', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Budget').getRange('E1:E3');
      cells.formulas = [['=1/0'], ['=NA()'], ['=GEENFUNCTIE(1)']];
      cells.load('values,valueTypes');
      await context.sync();
      expect(cells.values).toEqual([['#DIV/0!'], ['#N/A'], ['#NAME?']]);
      expect(cells.valueTypes).toEqual([['Error'], ['Error'], ['Error']]);
    });
  });

  it('spill, and are blocked by what stands in the way', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('E1').formulas = [['=SEQUENCE(2,2)']];
      const cells = sheet.getRange('E1:F2').load('values,valueTypes');
      await context.sync();
      expect(cells.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(cells.valueTypes[1][1]).toBe('Double');
      sheet.getRange('F2').values = [['in de weg']];
      cells.load('values');
      await context.sync();
      expect(cells.values[0][0]).toBe('#SPILL!');
      sheet.getRange('F2').clear('Contents');
      cells.load('values');
      await context.sync();
      expect(cells.values[1]).toEqual([3, 4]);
    });
  });

  it('wait for a calculation in manual mode', async () => {
    const { run, values } = await opened({ Budget: [[1, '=A1*2']] });
    await run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Budget').getRange('A1').values = [[5]];
      await context.sync();
      expect(await values('Budget!B1')).toEqual([[2]]);
      application.load('calculationState');
      await context.sync();
      expect(application.calculationState).toBe('Pending');
      application.calculate('Full');
      await context.sync();
      expect(await values('Budget!B1')).toEqual([[10]]);
    });
  });

  it('are not calculated within a batch that suspends it', async () => {
    const { run } = await opened({ Budget: [[1, '=A1*2']] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const within = sheet.getRange('B1').load('values');
      await context.sync();
      expect(within.values).toEqual([[2]]);
      within.load('values');
      await context.sync();
      expect(within.values).toEqual([[10]]);
    });
  });

  it('keep their formula when the look of the cell changes', async () => {
    const { run } = await opened({ Budget: [[1, '=A1*2']] });
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Budget').getRange('B1');
      cell.format.font.bold = true;
      cell.format.borders.getItem('EdgeTop').style = 'Continuous';
      cell.numberFormat = [['0.0']];
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=A1*2']], [[2]]]);
    });
  });

  it('calculate what a large write brings in, also when it takes long', async () => {
    const { run, values } = await opened({ Budget: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, (_, i) => [i + 1]);
      sheet.getRange('B1:B200').formulas = Array.from({ length: 200 }, (_, i) => [
        `=SUMIFS($A$1:$A$200,$A$1:$A$200,">"&A${i + 1})`,
      ]);
      await context.sync();
      sheet.getRange('C1').formulas = [['=COUNT(B1:B200)']];
      await context.sync();
    });
    expect(await values('Budget!B199:B200')).toEqual([[200], [0]]);
    expect(await values('Budget!C1')).toEqual([[200]]);
  });
});

describe('defined names', () => {
  it('work in formulas, stand for cells and follow a renamed sheet', async () => {
    const { run } = await opened(sheets);
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Budget');
      const added = names.add('Saldo_Budget', sheet.getRange('B2:B4'), 'toelichting');
      sheet.getRange('E1').formulas = [['=SUM(Saldo_Budget)']];
      added.load('name,formula,scope,type,comment');
      const cell = sheet.getRange('E1').load('values');
      const range = added.getRangeOrNullObject().load('address');
      await context.sync();
      expect(added.toJSON()).toEqual({
        name: 'Saldo_Budget',
        formula: '=Budget!$B$2:$B$4',
        scope: 'Workbook',
        type: 'Range',
        comment: 'toelichting',
      });
      expect(cell.values[0][0]).toBeCloseTo(30 + 7.123456789012345, 12);
      expect(range.address).toBe('Budget!B2:B4');
      sheet.name = 'Mijn budget';
      added.load('formula');
      cell.load('values,formulas');
      await context.sync();
      expect(added.formula).toBe("='Mijn budget'!$B$2:$B$4");
      expect(cell.formulas).toEqual([['=SUM(Saldo_Budget)']]);
      added.formula = "='Mijn budget'!$B$2";
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      added.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#NAME?']]);
    });
  });

  it('lose their cells with the sheet', async () => {
    const { run } = await opened({ ...sheets, Ander: [] });
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const name = names.add('x_1', worksheets.getItem('Ander').getRange('A1'));
      worksheets.getItem('Ander').delete();
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  it.each([
    ['1e', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['met spatie', 'InvalidArgument'],
    ['bezet', 'ItemAlreadyExists'],
    ['BEZET', 'ItemAlreadyExists'],
  ])('cannot be called %s', async (name, code) => {
    const { run } = await opened(sheets);
    const batch = run((context) => {
      const cell = context.workbook.worksheets.getItem('Budget').getRange('A1');
      context.workbook.names.add('bezet', cell);
      context.workbook.names.add(name, cell);
      return Promise.resolve();
    });
    expect(await codeOf(batch)).toBe(code);
  });
});
