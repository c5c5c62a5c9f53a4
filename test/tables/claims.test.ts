/* AEF & De Beleidsonderzoekers (2023): what the text says about its own tables, on the panel that was calibrated to them. */
import { lagAgreement, type Lag } from '../../src/analysis/association/lagAgreement';
import { outcomeTable, type OutcomeColumn } from '../../src/analysis/association/outcomeTable';
import { mean } from '../../src/analysis/statistics/mean';
import { valueOf } from '../analysis/statistics/support';
import { sampleObservations } from './samplePanel';

const tableOf = (measure: string, component: 'volume' | 'price') =>
  valueOf(outcomeTable(sampleObservations(measure, component)));

const higherWith = (group: 'deficit' | 'surplus', years: readonly OutcomeColumn[]) =>
  years.filter(({ difference }) => (group === 'surplus' ? difference! > 0 : difference! < 0)).map(({ year }) => year);

const ALL = [2016, 2017, 2018, 2019, 2020, 2021];

describe('in which years the groups differ which way', () => {
  test.each([
    ['inflow', 'volume', 'deficit', [2016, 2017, 2018]],
    ['outflowToWork', 'volume', 'surplus', ALL],
    ['reInflow', 'volume', 'surplus', [2016]],
    ['partTimeWork', 'price', 'surplus', ALL],
    ['enforcement', 'price', 'surplus', [2016, 2017, 2018, 2019]],
    ['duration', 'volume', 'deficit', []],
    ['over60Months', 'volume', 'surplus', [2016, 2017, 2018, 2019]],
  ] as const)('%s, by %s: higher with a %s in %j', (measure, component, group, years) => {
    expect(higherWith(group, tableOf(measure, component).years)).toEqual(years);
  });

  test('inflow falls from about 36 to over 27 per cent, with 31 in 2020', () => {
    const { years } = tableOf('inflow', 'volume');
    const between = (year: number) => {
      const column = years.find((one) => one.year === year)!;
      return 100 * mean([column.deficit.mean!, column.surplus.mean!]);
    };
    expect(Math.abs(between(2016) - 35.95)).toBeLessThan(0.05);
    expect(Math.abs(between(2020) - 31.1)).toBeLessThan(0.05);
    expect(Math.abs(between(2021) - 27.2)).toBeLessThan(0.05);
  });

  test('R² of outflow lies between 0.5 and 10.6', () => {
    const shares = tableOf('outflow', 'volume').years.map(({ line }) => 100 * valueOf(line).rSquared);
    expect(Math.abs(Math.min(...shares) - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(Math.max(...shares) - 10.6)).toBeLessThan(0.05);
  });
});

/* The notable changes that the text names (3.2.1, 3.2.2, E.2.2): municipality, year, direction of the measure against the others,
   direction of the component, and how many years later; 0 where the text does not say. */
const events: readonly (readonly [measure: string, polarity: 1 | -1, agreeing: number, rows: readonly Event[]])[] = [
  [
    'inflow',
    -1,
    3,
    [
      ['G2', 2019, -1, 1, 1],
      ['G3', 2017, 1, 1, 1],
      ['G9', 2017, -1, 1, 1],
      ['G12', 2017, -1, 1, 1],
    ],
  ],
  [
    'outflowToWork',
    1,
    2,
    [
      ['G2', 2018, 1, -1, 0],
      ['G2', 2019, -1, -1, 0],
      ['G3', 2017, 1, 1, 0],
      ['G12', 2020, -1, 1, 0],
    ],
  ],
  [
    'reInflow',
    -1,
    1,
    [
      ['G2', 2018, -1, -1, 0],
      ['G3', 2019, -1, 1, 0],
      ['G4', 2018, -1, -1, 0],
      ['G4', 2019, 1, 1, 0],
      ['G12', 2018, 1, 1, 0],
      ['G15', 2019, 1, 1, 0],
    ],
  ],
  [
    'partTimeWork',
    1,
    1,
    [
      ['G2', 2017, -1, 0, 0],
      ['G9', 2018, 1, 1, 0],
      ['G15', 2021, -1, 1, 0],
    ],
  ],
  [
    'enforcement',
    1,
    0,
    [
      ['G12', 2020, -1, 1, 0],
      ['G14', 2020, -1, 1, 0],
    ],
  ],
  [
    'outflow',
    1,
    1,
    [
      ['G14', 2017, 1, 1, 1],
      ['G3', 2018, -1, 1, 1],
      ['G10', 2019, -1, 1, 1],
      ['G1', 2021, 1, null, 1],
    ],
  ],
];

type Event = readonly [municipality: string, year: number, change: number, component: number | null, lag: Lag];

describe('named changes beside the balance, by the sign rule', () => {
  test.each(events)('%s', (_, polarity, agreeing, rows) => {
    const answers = rows.map(([municipality, year, change, component, lag]) => {
      const notable = { municipality, year, change, relativeChange: change, z: 3 };
      const components = [
        { municipality, year: year + lag - 1, value: 0 },
        { municipality, year: year + lag, value: component },
      ];
      return valueOf(lagAgreement([notable], components, polarity))[lag];
    });
    expect(answers.reduce((sum, { agreements }) => sum + agreements, 0)).toBe(agreeing);
    // An unchanged component or a year that is not there yet says nothing.
    const known = rows.filter(([, , , component]) => component !== null && component !== 0);
    expect(answers.reduce((sum, { trials }) => sum + trials, 0)).toBe(known.length);
  });
});
