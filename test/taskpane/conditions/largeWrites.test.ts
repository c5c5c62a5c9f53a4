import { openWorkbook } from '../../workbook/support/openWorkbook';
import { municipality } from '../../support/casework';
import { allRated } from '../../support/largest';
import type { CaseworkValue } from '../../../src/taskpane/conditions/state/useCasework';
import { openCasework } from './support/caseworkHook';

/** Municipalities that come in later. */
const later = (count: number) => Array.from({ length: count }, (_, index) => municipality(`N${index}`, index / 1000));

/** What a person does on the working sheets with so many municipalities, each with the requests to Excel that it takes. */
const requestsFor = async (half: number): Promise<Readonly<Record<string, number>>> => {
  const casework = await allRated(half);
  const { conditions } = casework.framework;
  const { workbook, host } = await openWorkbook({ Eigen: [['iets', 1]] });
  const pane = await openCasework(workbook);
  const requests = async (work: (value: CaseworkValue) => Promise<boolean>): Promise<number> => {
    const before = host.counters.syncs;
    expect(await pane.does(work)).toBe(true);
    return host.counters.syncs - before;
  };
  const rated = later(half).map(({ code }) => ({ condition: conditions[3].code, municipality: code }) as const);
  const found = {
    prepare: await requests(({ prepare }) => prepare({ casework, sample: false, statements: [], what: 'klaar' })),
    add: await requests(({ addMunicipalities }) => addMunicipalities(later(half))),
    results: await requests(({ setResults }) =>
      setResults(later(half).map((one) => ({ ...one, balance: one.balance! / 2, volume: 0.01, price: 0.02 }))),
    ),
    rateAll: await requests(({ rateAll }) =>
      rateAll(
        rated.map((one) => ({ ...one, rating: 'low' as const })),
        'uit cijfers',
        'first',
        rated.map((one) => ({ ...one, rating: 'low', text: 'tertiel', source: 'CBS', date: '2026', by: '' })),
      ),
    ),
    drop: await requests(({ setUse }) => setUse(conditions[0].code, { use: 'no', reason: 'te ver weg' })),
  };
  const { casework: now, problems } = pane.now();
  expect(problems).toEqual([]);
  expect(now!.municipalities).toHaveLength(2 * half);
  expect(now!.municipalities.at(-1)).toMatchObject({ code: `N${half - 1}`, volume: 0.01, price: 0.02 });
  expect(now!.ratings.get(conditions[3].code)?.get(`N${half - 1}`)).toBe('low');
  expect(now!.reasonings).toHaveLength(half);
  pane.close();
  return found;
};

test('making and filling the working sheets takes as many requests for all municipalities of the country as for a few', async () => {
  expect(await requestsFor(171)).toEqual(await requestsFor(3));
}, 180_000);
