import { freed, readMark, writeMark, type Mark } from '../../../src/workbook/identity/mark';
import { ownSheets, type Worksheet } from '../../../src/workbook/identity/ownSheets';

const mark = (sheet: string): Mark => ({
  kind: 'volumePrice',
  role: 'Saldo 1 Volume-prijs',
  name: 'Saldo 1 Volume-prijs (2)',
  sheet,
  run: 'r1',
  sample: false,
  rowParts: 1,
  areas: [{ row: 1, column: 2, rows: 3, columns: 4 }],
  tables: [],
  names: [],
  charts: [],
});

const worksheet = (id: string, own: Mark | null, name = id): Worksheet => ({
  id,
  name,
  visible: true,
  property: own === null ? null : writeMark(own),
  mark: own,
});

const ids = (worksheets: readonly Worksheet[]): readonly string[] => ownSheets(worksheets).map(({ id }) => id);

describe('ownSheets', () => {
  it('leaves sheets without a mark to the person', () => {
    expect(ids([worksheet('budget', null), worksheet('a', mark('a'))])).toEqual(['a']);
  });

  it('leaves a copy made by the person to the person', () => {
    expect(ids([worksheet('copy', mark('a')), worksheet('a', mark('a'))])).toEqual(['a']);
  });

  it('leaves copies to the person also when the original is gone', () => {
    expect(ids([worksheet('copy 1', mark('a')), worksheet('copy 2', mark('a'))])).toEqual([]);
  });

  it('knows a sheet that was renamed by its id, and its copy that took its name for a copy', () => {
    const renamed = worksheet('a', mark('a'), 'Mijn uitkomst');
    expect(ids([worksheet('copy', mark('a'), mark('a').name), renamed])).toEqual(['a']);
  });

  it('knows a sheet by the name it was written under when ids changed on opening, not its copy', () => {
    const reopened = worksheet('new id', mark('a'), mark('a').name);
    expect(ids([worksheet('copy', mark('a'), 'Saldo 1 Volume-prijs (3)'), reopened])).toEqual(['new id']);
  });
});

describe('mark', () => {
  it('reads what it wrote', () => {
    expect(readMark(writeMark(mark('a')))).toMatchObject(mark('a'));
  });

  it.each(['', '{', '{"version":2}', 'null', '"x"', freed('r1')])('is none in %j', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it('reads marks of before, with areas and looks in words', () => {
    const { areas, ...rest } = mark('a');
    const styles = [{ area: areas[0], role: 'title' as const }];
    const text = JSON.stringify({ version: 1, ...rest, areas, styles, signColours: [] });
    expect(readMark(text)).toMatchObject({ ...mark('a'), looks: { styles, signColours: [] } });
  });
});
