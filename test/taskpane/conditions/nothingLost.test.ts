import type { Casework } from '../../../src/sheets/conditions/casework';
import type { CaseworkValue } from '../../../src/taskpane/conditions/state/useCasework';
import { openWorkbook, type Opened } from '../../workbook/support/openWorkbook';
import { openCasework, type OpenCasework } from './support/caseworkHook';
import { smallCasework } from './support/sheets';

const ratingsName = 'Saldo 3 Beoordelingen';

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

const ratingIn = ({ casework }: CaseworkValue, condition: string, municipality: string) =>
  casework?.ratings.get(condition)?.get(municipality);

test('what is prepared is read back, and a rating stands on its sheet', async () => {
  const { pane, values } = await opened();
  expect(pane.now().casework).toEqual({
    ...smallCasework(),
    ratings: new Map([['1.a', new Map()], ...smallCasework().ratings]),
  });
  expect(await pane.does(({ rate }) => rate('2.b', 'G1', 'medium'))).toBe(true);
  expect(ratingIn(pane.now(), '2.b', 'G1')).toBe('medium');
  const all = (await values(ratingsName, 'A1:F9')).find(([code]) => code === '2.b');
  expect(all).toEqual(['2.b', 2, 'Naam 2.b', 'G', '', 'H']);
});
