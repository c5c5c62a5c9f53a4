import { closeAll, opened, type Opened } from './opened';

afterEach(closeAll);

type Called = (...args: unknown[]) => unknown;

const sheets = {
  Blad: [
    [1, 2],
    ['', 'tekst'],
    ['=NA()', true],
  ],
};

/** Opens a workbook with one function and the formula that calls it in D1. */
const calling = async (run: Called, formula: string, blanks: 'zero' | 'null' = 'zero'): Promise<Opened> => {
  const workbook = await opened(sheets, { blanks });
  const { CustomFunctions } = workbook.host.globals;
  workbook.host.describeFunctions([
    {
      id: 'PROEF',
      name: 'PROEF',
      parameters: [
        { name: 'bereik', dimensionality: 'matrix' },
        { name: 'tekst', dimensionality: 'scalar', optional: true },
      ],
    },
  ]);
  CustomFunctions.associate('PROEF', run);
  workbook.host.control.type('Blad!D1', formula);
  await workbook.host.control.settle();
  return workbook;
};

describe('what a function gets', () => {
  it.each([
    [
      '=SALDO.PROEF(A1:B2)',
      'zero',
      [
        [
          [1, 2],
          [0, 'tekst'],
        ],
        null,
      ],
    ],
    [
      '=SALDO.PROEF(A1:B2)',
      'null',
      [
        [
          [1, 2],
          [null, 'tekst'],
        ],
        null,
      ],
    ],
    ['=SALDO.PROEF(A1)', 'zero', [[[1]], null]],
    ['=SALDO.PROEF(5,"midden")', 'zero', [[[5]], 'midden']],
    ['=SALDO.PROEF(B3,B2)', 'zero', [[[true]], 'tekst']],
  ] as const)('%s with blanks as %s', async (formula, blanks, expected) => {
    const got: unknown[][] = [];
    await calling((...args) => got.push(args), formula, blanks);
    expect(got[0]).toEqual(expected);
  });

  it('is not called with an error', async () => {
    let calls = 0;
    const { values } = await calling(() => (calls += 1), '=SALDO.PROEF(A1:B3)');
    expect([calls, await values('Blad!D1')]).toEqual([0, [['#N/A']]]);
  });
});

describe('what a function gives', () => {
  it('spills', async () => {
    const { values } = await calling(
      () => [
        [1, 'a'],
        [true, '12'],
      ],
      '=SALDO.PROEF(A1)',
    );
    expect(await values('Blad!D1:E2')).toEqual([
      [1, 'a'],
      [true, '12'],
    ]);
  });

  it('may be an error object, also within a matrix', async () => {
    const workbook = await calling((cells) => [[(cells as number[][])[0][0], null]], '=SALDO.PROEF(A1)');
    const { CustomFunctions } = workbook.host.globals;
    const { notAvailable } = CustomFunctions.ErrorCode;
    CustomFunctions.associate('TWEE', () => [[1, new CustomFunctions.Error(notAvailable, 'te weinig')]]);
    workbook.host.control.type('Blad!D3', '=SALDO.TWEE()');
    await workbook.host.control.settle();
    expect(await workbook.values('Blad!D1:E3')).toEqual([
      [1, 0],
      ['', ''],
      [1, '#N/A'],
    ]);
    expect(workbook.host.control.errorSentence('Blad!D3')).toBe('te weinig');
  });

  it.each([
    ['a thrown error of its own', '#DIV/0!', 'noemer is 0'],
    ['any other exception', '#VALUE!', 'kapot'],
  ])('%s is an error cell and stalls nothing', async (kind, code, sentence) => {
    const holder: { host?: Opened['host'] } = {};
    const workbook = await calling(() => {
      if (holder.host === undefined || kind.startsWith('any')) throw new Error('kapot');
      const { CustomFunctions } = holder.host.globals;
      // Microsoft's typings do not say so, but it is an error.
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'noemer is 0') as unknown as Error;
    }, '=SALDO.PROEF(A1)');
    holder.host = workbook.host;
    workbook.host.control.type('Blad!D1', '=SALDO.PROEF(B1)');
    workbook.host.control.type('Blad!E1', '=A1+1');
    await workbook.host.control.settle();
    expect(await workbook.values('Blad!D1:E1')).toEqual([[code, 2]]);
    expect(workbook.host.control.errorSentence('Blad!D1')).toBe(sentence);
  });

  it('follows its cells', async () => {
    const { host, values } = await calling((cells) => (cells as number[][])[0][0] * 10, '=SALDO.PROEF(A1)');
    host.control.type('Blad!A1', 5);
    await host.control.settle();
    expect(await values('Blad!D1')).toEqual([[50]]);
  });

  it('is #NAME? until the function is there', async () => {
    const { host, values } = await opened({ Blad: [['=SALDO.LAAT(1)']] });
    expect(await values('Blad!A1')).toEqual([['#NAME?']]);
    host.globals.CustomFunctions.associate('LAAT', () => 7);
    await host.control.settle();
    expect(await values('Blad!A1')).toEqual([[7]]);
  });
});
