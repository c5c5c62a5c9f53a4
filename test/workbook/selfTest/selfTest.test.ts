import { openForSelfTest, testIn } from '../../support/selfTest';

jest.setTimeout(120_000);

let close: () => void = () => undefined;
afterEach(() => close());

const open = async (...options: Parameters<typeof openForSelfTest>) => {
  const opened = await openForSelfTest(...options);
  close = opened.host.close;
  return opened;
};

/** Leaves out the sheets of the steps, which take long and are not what these are about. */
const withoutResults = () => {
  let stopped = false;
  return {
    isStopped: () => stopped,
    onStep: (step: string) => void (stopped ||= step === 'objects'),
  };
};

const resultRows = [
  'Bladen van stap 1 schrijven: niet bekeken',
  'Bladen van stap 2 schrijven: niet bekeken',
  'Bladen van stap 3 schrijven: niet bekeken',
];

test('an Excel that does as it should passes every check, in English too, and is left as it was', async () => {
  const opened = await open({ blanks: 'null', language: 'en' });
  const before = opened.host.control.snapshot();
  const { off, report } = await testIn(opened, withoutResults(), 'en');
  expect(off).toEqual([
    'Writing the sheets of step 1: not looked at',
    'Writing the sheets of step 2: not looked at',
    'Writing the sheets of step 3: not looked at',
  ]);
  expect(report.rows.filter(({ status }) => status === 'ok').length).toBeGreaterThan(45);
  expect(opened.host.control.snapshot()).toEqual(before);
});

describe('an Excel that misbehaves shows in a row', () => {
  test('a blank that arrives as 0 is noted, not failed', async () => {
    const { off, row } = await testIn(await open({ blanks: 'zero' }), withoutResults());
    expect(off.slice(0, 2)).toEqual([
      expect.stringMatching(/^Functie krijgt een lege cel: antwoord 1: deze Excel geeft een lege cel door als 0/),
      expect.stringMatching(/^Functie krijgt een bereik met een lege cel: antwoord 0: /),
    ]);
    expect(off.slice(2)).toEqual(resultRows);
    expect(row('Functie krijgt een lege cel').status).toBe('note');
  });

  test('conditional formats and lists that are dropped fail', async () => {
    const opened = await open();
    opened.host.fault('broken', 'conditionalFormats');
    opened.host.fault('broken', 'dataValidation');
    const { off, row } = await testIn(opened, withoutResults());
    expect(off).toEqual(['Kleur naar waarde: niets', 'Keuzelijst in een cel: niets', ...resultRows]);
    expect(row('Kleur naar waarde')).toMatchObject({
      status: 'failed',
      expected: '3 regels: CellValue, CellValue, Custom',
    });
  });

  test('one that refuses steps of undo cannot be written to; the code says so, and nothing stays behind', async () => {
    const opened = await open();
    const before = opened.host.control.snapshot();
    opened.host.fault('broken', 'undoGroups');
    const { off, row } = await testIn(opened, { keep: 'report' });
    expect(row('Een eigen blad toevoegen en vullen')).toMatchObject({
      status: 'failed',
      found: expect.stringMatching(/^foutcode writeFailed InvalidOperation/) as string,
    });
    expect(off).toEqual([
      expect.stringMatching(/^Een eigen blad toevoegen en vullen: foutcode writeFailed/),
      'Proefblad teruglezen: niet bekeken',
      'Eigen blad herkennen aan een kenmerk: niet bekeken',
      expect.stringMatching(/^Bladen van stap 1 schrijven: foutcode writeFailed/),
      expect.stringMatching(/^Bladen van stap 2 schrijven: foutcode writeFailed/),
      expect.stringMatching(/^Bladen van stap 3 schrijven: foutcode writeFailed/),
      expect.stringMatching(/^Blad met de uitkomst schrijven: foutcode writeFailed/),
    ]);
    expect(opened.host.control.snapshot()).toEqual(before);
  });

  test('one without steps of undo is noted, one without custom functions fails', async () => {
    const opened = await open();
    opened.host.fault('missingRequirementSet', 'ExcelApi 1.20');
    opened.host.fault('missingRequirementSet', 'CustomFunctionsRuntime 1.3');
    const { row, off } = await testIn(opened, withoutResults());
    expect(row('Schrijven als één stap van Ongedaan maken')).toMatchObject({ status: 'note', found: 'ExcelApi 1.19' });
    expect(row('Eigen functies')).toMatchObject({ status: 'failed', found: 'CustomFunctionsRuntime 1.2' });
    expect(off).toHaveLength(2 + resultRows.length);
  });

  test('one that only calculates when asked is noted, and its figures are calculated all the same', async () => {
    const opened = await open();
    await opened.host.globals.Excel.run(async (context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
    });
    const { off } = await testIn(opened, withoutResults());
    expect(off).toEqual(['Berekenen: Manual', ...resultRows]);
  });

  test('a question that fails is a row with its code, and the others go on', async () => {
    const opened = await open();
    const steps = withoutResults();
    const { off } = await testIn(opened, {
      ...steps,
      onStep: (step) => {
        steps.onStep(step);
        // The mark is asked first, then the tables.
        if (step === 'objects') opened.host.fault('sync', 3, 'RequestAborted');
      },
    });
    expect(off).toEqual(['Tabel: foutcode other RequestAborted', ...resultRows]);
  });

  test('a protected workbook: nothing is written, and every part says why', async () => {
    const opened = await open();
    opened.host.fault('protectStructure');
    const before = opened.host.control.snapshot();
    const { off } = await testIn(opened);
    expect(off[0]).toBe('Een eigen blad toevoegen en vullen: foutcode structureProtected');
    expect(opened.host.control.snapshot()).toEqual(before);
  });

  test('a figure that is changed under its formulas shows as the first cell that is off', async () => {
    const opened = await open();
    let stopped = false;
    const { row } = await testIn(
      {
        ...opened,
        probe: {
          ...opened.probe,
          values: async (sheets) => {
            if (sheets.some(({ description }) => description.name === 'Zelftest 1 Volume-prijs')) {
              opened.host.control.type("'Zelftest Budget (2)'!E6", 1);
              stopped = true;
            }
            return opened.probe.values(sheets);
          },
        },
      },
      { isStopped: () => stopped },
    );
    expect(row('Formules van ‘Zelftest 1 Volume-prijs’')).toMatchObject({
      status: 'failed',
      found: expect.stringMatching(/^\d+ van 1659 cellen gelijk; [A-Z]+\d+ toont .+, verwacht .+/) as string,
    });
    expect(row('Waarden van ‘Zelftest Budget’')).toMatchObject({ status: 'failed' });
    expect(row('Waarden van ‘Zelftest Uitkomsten’')).toMatchObject({ status: 'ok' });
  });
});

test('functions that are not there fail one by one', async () => {
  const opened = await open(undefined, false);
  const { report } = await testIn(opened, withoutResults());
  const functions = report.rows.filter(({ group }) => group === 'functions');
  const passed = functions.filter(({ status }) => status === 'ok').map(({ check }) => check);
  // An error is an error, whichever: only these cannot tell.
  expect(passed).toEqual([
    'Functie krijgt een fout',
    'Functie krijgt een bereik met een fout',
    'Uitkomst die niet past',
  ]);
  expect(functions.find(({ check }) => check === 'Functie krijgt een getal')).toMatchObject({ found: '#NAME?' });
});

test('who stops while sheets are written gets them taken back, and a row that says it was not looked at', async () => {
  const opened = await open();
  const before = opened.host.control.snapshot();
  let step = '';
  let asked = 0;
  const { off } = await testIn(opened, {
    onStep: (now) => void (step = now),
    // Asked once before the part, then by the write itself.
    isStopped: () => step === 'volumePrice' && ++asked > 2,
  });
  expect(off.slice(0, 1)).toEqual(['Bladen van stap 1 schrijven: niet bekeken']);
  expect(opened.host.control.snapshot()).toEqual(before);
});
