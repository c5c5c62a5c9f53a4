import { associationSheets } from '../../src/sheets/association/associationSheets';
import { tableNames } from '../../src/sheets/names';
import { cbsInput, panelInput } from '../support/association';
import { formulasOf, headersOf, overlaps, textsOf } from '../support/sheetShape';

const languages = ['nl', 'en'] as const;
const sheetsIn = (language: 'nl' | 'en') => associationSheets({ ...panelInput, language });

describe.each(languages)('in %s', (language) => {
  const sheets = sheetsIn(language);

  test('four sheets, recognised by name in either language', () => {
    expect(sheets.map(({ kind }) => kind)).toEqual(['explanation', 'sensitivity', 'ticks', 'changes']);
    expect(sheets.every(({ name }) => name.length <= 31)).toBe(true);
  });

  test('nothing lies over anything else, charts included', () => {
    for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
  });

  test('formulas are native, short enough and free of structured references', () => {
    for (const formula of sheets.flatMap(formulasOf)) {
      expect(formula).not.toMatch(/SALDO\.|\[@|undefined|NaN|null/);
      expect(formula.length).toBeLessThan(8192);
      for (const text of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
    }
  });

  test('tables have a name of their own and headers that differ', () => {
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ sheet, name })));
    expect(tables.map(({ name }) => name)).toEqual([
      tableNames.sensitivity,
      tableNames.leftOut,
      tableNames.ticks,
      tableNames.changes,
      tableNames.changesSummary,
    ]);
    for (const { sheet, name } of tables) {
      const headers = headersOf(sheet, name).map((header) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('no word is missing, and every sheet says that the figures are samples', () => {
    for (const sheet of sheets) {
      expect(textsOf(sheet).filter((text) => /sheets\.|\{\{|⟦/.test(text))).toEqual([]);
      expect(textsOf(sheet)[1]).toMatch(language === 'nl' ? /Voorbeeldcijfers\.$/ : /Sample figures\.$/);
    }
  });

  test('sheets with values say so', () => {
    const [, sensitivity, , changes] = sheets;
    for (const sheet of [sensitivity, changes]) {
      expect(formulasOf(sheet)).toEqual([]);
      expect(textsOf(sheet)[2]).toMatch(language === 'nl' ? /^Vaste waarden/ : /^Fixed values/);
    }
  });
});

test('every computed cell is expected, and nothing else is', () => {
  for (const sheet of sheetsIn('nl')) {
    const computed = sheet.blocks.flatMap(({ row, column, rows }) =>
      rows.flatMap((cells, r) =>
        cells.flatMap((content, c) =>
          typeof content === 'object' && content !== null && 'formula' in content ? [`${row + r} ${column + c}`] : [],
        ),
      ),
    );
    expect(new Set(sheet.expected.map(({ row, column }) => `${row} ${column}`))).toEqual(new Set(computed));
  }
});

test('the rows of leaving out: every municipality per measure and column, largest change first, then two at once', () => {
  const [, sensitivity] = sheetsIn('nl');
  const { area } = sensitivity.tables.find(({ name }) => name === tableNames.leftOut)!;
  const body = sensitivity.blocks.find(({ row }) => row === area.row + 1)!.rows;
  const textOf = (content: unknown): string => (content as { text: string }).text;
  // Eight measures with 12 municipalities over 6 years and the period; the index with 14 in 2021 and over the period.
  expect(body).toHaveLength(8 * 12 * 7 + 14 * 2 + 9 * 2);
  const inflow = body.filter(([measure, period]) => textOf(measure) === 'Instroom' && textOf(period) === 'Gemiddelde');
  const changes = inflow.slice(0, 12).map((cells) => Math.abs(Number(cells[4])));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  expect(textOf(inflow[0][2])).toBe('G5');
  expect(Number(inflow[0][3])).toBeCloseTo(0.169, 3);
  // Sensitivity of the panel's own note: the highest R² without two.
  expect(textOf(inflow[13][2])).toBe('G1 en G5');
  expect(Number(inflow[13][3])).toBeCloseTo(0.326, 3);
});

test('with many municipalities only the largest changes are listed, and the sheet says so', () => {
  const municipalities = Array.from({ length: 40 }, (_, m) => ({ key: `${m}`, name: `Gemeente ${m}`, code: null }));
  const value = (seed: number): number => Math.sin(seed * 12.9898) / 10;
  const fixed = (number: number) => ({ value: number, cells: [] });
  const [explanation, sensitivity] = associationSheets({
    ...panelInput,
    municipalities,
    measures: [{ ...panelInput.measures[0] }],
    components: municipalities.map(({ key }, m) => ({
      municipality: key,
      year: 2020,
      from: { kind: 'given', volume: fixed(value(m)), price: null },
    })),
    observations: municipalities.map(({ key }, m) => ({
      measure: panelInput.measures[0].id,
      municipality: key,
      year: 2020,
      ...fixed(0.2 + value(m + 100)),
    })),
  });
  const { area } = sensitivity.tables.find(({ name }) => name === tableNames.leftOut)!;
  // Ten for the year, ten for the period, two ways of leaving out two.
  expect(area.rows - 1).toBe(22);
  expect(textsOf(sensitivity).join(' ')).toContain('de 10 gemeenten zonder wie R² het meest verandert');
  const [labels] = explanation.charts.flatMap(({ series }) => series.flatMap((one) => one.pointLabels ?? []).length);
  expect(labels).toBe(40);
});

test('every measure has its charts, also the thirteenth', () => {
  const more = Array.from({ length: 13 }, (_, i) => ({
    ...panelInput.measures[i % 6],
    id: `measure${i}`,
    name: `Maat ${i + 1}`,
  }));
  const observations = more.flatMap(({ id }, i) =>
    panelInput.observations
      .filter(({ measure }) => measure === panelInput.measures[i % 6].id)
      .map((figure) => ({ ...figure, measure: id })),
  );
  const [explanation] = associationSheets({ ...panelInput, measures: more, observations });
  expect(explanation.charts.filter(({ type }) => type === 'xyScatter')).toHaveLength(13);
  expect(explanation.charts.filter(({ type }) => type === 'line')).toHaveLength(13);
  expect(textsOf(explanation).join(' ')).not.toContain('Grafieken staan bij de eerste');
});

test('what does not follow is said: the moment of writing, words of that moment, the years in the columns', () => {
  const [live] = associationSheets({ ...panelInput, time: '14 mei 2025, 14:02' });
  const said = textsOf(live).join(' ');
  expect(said).toContain('Geschreven op 14 mei 2025, 14:02: 2016–2021.');
  expect(said).toContain('Titels van grafieken en de zinnen erboven zijn van het moment van schrijven.');
  expect(said).toContain('De jaren in de kolommen liggen vast.');
  const [fixed] = associationSheets({ ...panelInput, settings: { ...panelInput.settings, formulas: 'values' } });
  expect(textsOf(fixed).join(' ')).toContain('Op dit blad staan vaste waarden');
});

test('the stand-in for the components goes by its own words, and long codes by name', () => {
  const input = cbsInput();
  const [explanation] = associationSheets({ ...input, municipalities: input.municipalities.slice(0, 30) });
  const said = textsOf(explanation).join(' ');
  expect(said).toContain('Bestand steeg');
  expect(said).not.toMatch(/deel van het budget|Tekortgemeenten/);
  expect(explanation.charts[0].valueAxisTitle).toBe('daling van het bestand per inwoner');
  const scatter = explanation.charts[0].series.find(({ pointLabels }) => pointLabels !== undefined);
  // Column A holds the codes, column B the names.
  expect(new Set(scatter?.pointLabels?.map(({ cell }) => cell.column))).toEqual(new Set([1]));
});
