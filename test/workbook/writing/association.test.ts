import { simpleRegression } from '../../../src/analysis/statistics/simpleRegression';
import { associationSheets } from '../../../src/sheets/association/associationSheets';
import type { SheetDescription } from '../../../src/sheets/description';
import { panelInput, panelSheets, settingsFor } from '../../support/association';
import type { Typed } from '../../support/excelHost';
import { openWorkbook, type Opened } from '../support/openWorkbook';

const open = (): Promise<Opened> =>
  openWorkbook(Object.fromEntries(panelSheets.map(({ name, rows }) => [name, rows as readonly (readonly Typed[])[]])));

const write = (opened: Opened, sheets: readonly SheetDescription[]) =>
  opened.workbook.write({ sheets: [settingsFor(), ...sheets], ownEdits: 'ask', log: [] });

const sheets = associationSheets(panelInput);

describe('the sheets of step 2 in a workbook', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    expect(await write(opened, sheets)).toMatchObject({ ok: true, value: { kind: 'written', difference: null } });
  }, 60_000);

  it('has the four sheets, their tables and the named limits of the ticks', async () => {
    expect(await opened.sheetNames()).toEqual([
      'Budget',
      'Uitkomsten',
      'Saldo Instellingen',
      'Saldo 2 Verklaring',
      'Saldo 2 Gevoeligheid',
      'Saldo 2 Vinkjes',
      'Saldo 2 Sprongen',
    ]);
    expect(Object.keys(await opened.tables())).toEqual(
      expect.arrayContaining(['tblSaldo_Weglaten', 'tblSaldo_Vinkjes', 'tblSaldo_Sprongen']),
    );
    expect(Object.keys(await opened.names())).toEqual(expect.arrayContaining(['Saldo_Vink_sterk', 'Saldo_Vink_zwak']));
  });

  it('draws points with the municipality beside them and a straight line through all', () => {
    const scatter = opened.host.charts().filter(({ series }) => series.some(({ trendline }) => trendline !== null));
    expect(scatter).toHaveLength(9);
    const [inflow] = scatter;
    const [ring, deficit, surplus, line, all] = inflow.series;
    const forms = [ring, deficit, surplus, line, all].map(({ marker }) => marker?.shape ?? null);
    expect(forms).toEqual(['circle', 'diamond', 'circle', null, null]);
    expect(inflow.hiddenEntries).toEqual([0, 4]);
    // G5, the fifth, has the most to say in this line: the ring is around it, and the dashed line does without it.
    expect([ring.xValues, ring.values]).toEqual([[all.xValues?.[4]], [all.values[4]]]);
    expect(line).toMatchObject({ name: 'zonder de ring', dashed: true });
    const known = (all.xValues ?? [])
      .map((x, i) => ({ x: x!, y: all.values[i] }))
      .filter(({ y }, i) => y !== null && i !== 4);
    const without = simpleRegression(
      known.map(({ x }) => x),
      known.map(({ y }) => y!),
    );
    if (!without.ok) throw new Error('no line');
    const { intercept, slope } = without.value;
    line.values.forEach((y, i) => expect(y).toBeCloseTo(intercept + slope * line.xValues![i]!, 9));
    expect(line.xValues).toEqual([Math.min(...(all.xValues as number[])), Math.max(...(all.xValues as number[]))]);
    expect(deficit.values.filter((value) => value !== null)).toHaveLength(8);
    expect(surplus.values.filter((value) => value !== null)).toHaveLength(4);
    expect(all.labels?.filter((label) => label !== null)).toEqual([
      'G1',
      'G2',
      'G3',
      'G4',
      'G5',
      'G6',
      'G9',
      'G10',
      'G12',
      'G13',
      'G14',
      'G15',
    ]);
    expect(all.trendline).toMatchObject({ name: 'trendlijn', showsRSquared: true });
    expect(all.xValues?.every((value) => value !== null)).toBe(true);
  });

  it('draws both groups in the first and the last year', () => {
    const slope = opened.host.charts().find(({ title }) => title === 'Uitstroom naar werk: van 2016 naar 2021');
    expect(slope?.categories).toEqual(['2016', '2021']);
    expect(slope?.series.map(({ labels }) => labels)).toEqual([
      ['7,9%', '10,5%'],
      ['10,2%', '13,0%'],
    ]);
  });

  /** Requests to Excel that writing takes for so many measures and municipalities. */
  const syncs = async (measures: number, municipalities: number): Promise<number> => {
    const fresh = await open();
    const before = fresh.host.counters.syncs;
    const some = panelInput.municipalities.slice(0, municipalities);
    const known = new Set(some.map(({ key }) => key));
    const own = <Row extends { readonly municipality: string }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter(({ municipality }) => known.has(municipality));
    const input = {
      ...panelInput,
      municipalities: some,
      components: own(panelInput.components),
      observations: own(panelInput.observations),
      measures: panelInput.measures.slice(0, measures),
    };
    expect(await write(fresh, associationSheets(input))).toMatchObject({ ok: true });
    return fresh.host.counters.syncs - before;
  };

  it('takes no more syncs for nine measures than for one, nor for fifteen municipalities than for seven', async () => {
    const few = await syncs(1, 7);
    expect(await syncs(1, 15)).toBe(few);
    expect(await syncs(9, 15)).toBe(few);
  }, 180_000);
});

it('is written again in place, and keeps one chart of each', async () => {
  const opened = await open();
  await write(opened, sheets);
  const before = await opened.sheetNames();
  expect(await write(opened, associationSheets({ ...panelInput, language: 'en' }))).toMatchObject({
    ok: true,
    value: { kind: 'written', difference: null },
  });
  expect(await opened.sheetNames()).toEqual(before);
  expect(await opened.charts('Saldo 2 Verklaring')).toHaveLength(17);
}, 120_000);
