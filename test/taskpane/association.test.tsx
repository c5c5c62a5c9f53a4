import { act, configure, screen, waitFor, within } from '@testing-library/react';
import type { WriteRequest } from '../../src/workbook/port/workbook';
import { budgetsOf, inflow, measureOf, openStepTwo, type StepTwo } from '../support/associationPane';
import { gridOf, type Written } from '../support/grid';
import { budgetGrid, budgetHeaders, outcomesAt } from '../support/outcomes';
import { publishedTables, publishedYears } from '../tables/publishedTables';

jest.setTimeout(60_000);
// Four sheets take their time on a machine that does more than this.
configure({ asyncUtilTimeout: 15_000 });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const writeButton = () => button('Zet in werkblad');
const opened = async (given: StepTwo = {}) => {
  const pane = await openStepTwo(given);
  await screen.findByRole('combobox', { name: 'Uitkomstmaat' });
  return pane;
};
const measureField = () => screen.getByRole('combobox', { name: 'Uitkomstmaat' });
const part = (name: string) => within(screen.getByRole('region', { name }));
const unfold = async (user: Awaited<ReturnType<typeof opened>>['user'], name: string) => {
  await user.click(within(screen.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) })).getByRole('button'));
  return within(screen.getAllByRole('region', { name })[0]);
};
const cellsOf = (row: HTMLElement): readonly string[] =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
/** Texts of the whole screen, for sentences spread over elements. */
const shown = (): string => screen.getByRole('main').textContent;

const dutch = (value: number): string => value.toFixed(1).replace('-', '−').replace('.', ',');

describe('what the person sees, on the invented panel', () => {
  test.each([
    ['outflowToWork', 'Uitstroom naar werk'],
    ['partTimeWork', 'Deeltijdwerk'],
    ['duration', 'Verblijfsduur'],
  ])('%s: group means per year and over the period as published', async (id, name) => {
    const { user } = await opened();
    await user.selectOptions(measureField(), name);
    const published = publishedTables.find(({ measure }) => measure === id)!;
    const sign = published.unit === 'months' ? '' : '%';
    const table = part('Per jaar').getByRole('table');
    [...publishedYears.map(String), 'Gem.'].forEach((year, i) => {
      const [deficit, surplus, , rSquared] = cellsOf(within(table).getByRole('row', { name: new RegExp(`^${year}`) }));
      expect([deficit, surplus]).toEqual([dutch(published.deficit[i]) + sign, dutch(published.surplus[i]) + sign]);
      expect(Math.abs(Number(rSquared.replace('%', '')) - published.rSquared[i])).toBeLessThanOrEqual(0.56);
    });
  });

  test('measure, component and period to choose; group means with n; R² with its range, zone of chance and sentence', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    expect(screen.getByRole('combobox', { name: 'Component' })).toHaveDisplayValue('Volume');
    expect(screen.getByRole('combobox', { name: 'Periode' })).toHaveDisplayValue('Gem. 2016–21');
    expect(shown()).toContain('Tekort (n = 8)9,9%');
    expect(shown()).toContain('Overschot (n = 4)11,4%');
    const bar = part('Verklaringsgraad (R²)');
    expect(bar.getByRole('img')).toHaveAccessibleName(
      'R² is 19% bij 12 gemeenten. Zonder één gemeente ligt R² tussen 10% en 34%. Toeval komt 1 op de 20 keer boven 33%.',
    );
    expect(bar.getByText('◂ bereik van toeval (tot 33%)')).toBeInTheDocument();
    expect(shown()).toContain(
      'R² is 19% bij 12 gemeenten. Zonder Koperveen (G2) wordt het 34%, zonder Zilverhorst (G15) 10%.',
    );
    expect(shown()).toContain(
      'Hoe hoger ‘Uitstroom naar werk’, hoe hoger de volumecomponent. Dat is in lijn met de hypothese.',
    );
    await user.click(bar.getByRole('button', { name: 'Wat is R²?' }));
    expect(bar.getByText(/^R² zegt welk deel van de verschillen/)).toBeVisible();
  });

  test('the warning has the person’s own numbers and cannot be sent away', async () => {
    await opened();
    const warning = await screen.findByText(/U bekijkt 58 verbanden, dus zo’n 3 daarvan/);
    const bar = warning.closest<HTMLElement>('[role=status]')!;
    expect(bar).toHaveTextContent(
      'Lees dit als aanknopingspunt Bij 12 gemeenten geeft toeval gemiddeld al 9% en 1 op de 20 keer meer dan 33%.',
    );
    expect(bar).toHaveTextContent('Samenhang is geen oorzaak.');
    expect(within(bar).queryByRole('button')).not.toBeInTheDocument();
  });

  test('the scatter: legend, axes in words, the same figures as a table', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    const chart = part('Spreiding');
    expect(chart.getByRole('img')).toHaveAccessibleName(
      'Spreidingsdiagram van Uitstroom naar werk en de volumecomponent, 2016–2021: 12 gemeenten. Zwak verband, en één gemeente bepaalt hoe zwak. R² 19%.',
    );
    // Between 10% and 34% without one, around the 33% of chance.
    expect(chart.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Zwak verband, en één gemeente bepaalt hoe zwak',
    );
    expect(
      chart.getByText('Uitstroom naar werk en de volumecomponent, gemiddelde 2016–2021, 12 gemeenten'),
    ).toBeVisible();
    for (const words of ['trendlijn', 'zonder één gemeente', 'zonder G2', 'Volumecomponent (% van het budget)'])
      expect(chart.getByText(words)).toBeInTheDocument();
    // One grey line per municipality, the trend and the dashed one without the most influential, who has a ring.
    const svg = chart.getByRole('img');
    expect(svg.querySelectorAll('line[stroke-opacity]')).toHaveLength(12);
    expect(svg.querySelectorAll('line[stroke-dasharray]')).toHaveLength(1);
    expect(svg.querySelectorAll('circle[fill=none]')).toHaveLength(1);
    await user.click(chart.getByRole('button', { name: 'Toon als tabel' }));
    expect(cellsOf(chart.getByRole('row', { name: /Koperveen \(G2\)/ }))).toEqual(['11,4%', '−14,0%', 'Tekort']);
  });

  test('per year: hypothesis, in how many years, who is missing; a sign against it has ⇄ and words', async () => {
    await opened();
    const years = part('Per jaar');
    expect(cellsOf(years.getByRole('row', { name: /^2019/ }))[2]).toBe('⇄ +0,7');
    expect(years.getByText(/Hypothese: een lagere waarde past bij een overschot op volume/)).toHaveTextContent(
      'In 3 van 6 jaren wijst het verschil die kant op. ⇄ = tegen de hypothese in. ' +
        'Geen cijfers: Beverholt (G7), Duinerwolde (G11) en Sterrenoord (G8).',
    );
  });

  test('one year: its figures and its R²', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periode' }), '2020');
    expect(shown()).toContain('Tekort (n = 8)8,2%');
    expect(shown()).toMatch(/R² is 5[12]% bij 12 gemeenten/);
  });

  test('leaving out one and two, the largest change first', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    const sensitivity = await unfold(user, 'Gevoeligheid');
    const rows = (): readonly HTMLElement[] => sensitivity.getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(12);
    expect(rows()[0]).toHaveTextContent('Koperveen (G2)34%+16');
    await user.click(sensitivity.getByRole('radio', { name: 'Twee gemeenten weglaten' }));
    expect(
      sensitivity.getByText(/de hoogste is 49%, zonder Koperveen \(G2\) en Elzenkerk \(G12\)|de hoogste is 49%/),
    ).toBeVisible();
    expect(rows()).toHaveLength(15);
    expect(sensitivity.getByText('en nog 51, op het blad Gevoeligheid')).toBeVisible();
    expect(sensitivity.getByText(/De hoogste R² kiezen is geen uitkomst/)).toBeVisible();
  });

  test('all measures, the highest R² first, with Holm and Benjamini-Hochberg; a name shows that measure', async () => {
    const { user } = await opened();
    await screen.findByRole('table', { name: 'Alle uitkomstmaten' });
    const [header, first] = within(screen.getByRole('table', { name: 'Alle uitkomstmaten' })).getAllByRole('row');
    expect(header).toHaveTextContent('UitkomstmaatnR²pHolmBH');
    expect(first).toHaveTextContent('Herinstroom1228%0,0780,70');
    expect(shown()).toContain('0 van 9 hebben p onder 5%, door toeval alleen verwacht u er 0,5.');
    await user.click(button('Handhaving'));
    expect(measureField()).toHaveDisplayValue('Handhaving');
    expect(screen.getByRole('combobox', { name: 'Component' })).toHaveDisplayValue('Prijs en overig');
  });

  test('notable changes with what the component did 0, 1 and 2 years later', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    const changes = await unfold(user, 'Opvallende sprongen');
    expect(cellsOf(changes.getByRole('row', { name: /^Koperveen \(G2\), 2019/ }))).toEqual([
      '−4,4',
      'in lijn',
      'tegen',
      'tegen',
    ]);
    expect(changes.getByText(/In lijn: zelfde jaar 1 van 2/)).toBeVisible();
  });

  test('ticks beside what chance alone gives', async () => {
    const { user } = await opened();
    await user.selectOptions(measureField(), 'Uitstroom naar werk');
    const ticks = await unfold(user, 'Vinkjes');
    expect(ticks.getAllByRole('img', { name: 'vinkje' }).length).toBe(5);
    expect(
      ticks.getByText(
        /Bij 12 gemeenten zonder enig verband krijgt al 38% een ✓ en 61% een ✓ of \(✓\)\. Hier: 42% en 83%\./,
      ),
    ).toBeVisible();
  });

  test('other ways to ask the same; the country may be typed or taken from the table', async () => {
    const { user } = await opened();
    const deepening = await unfold(user, 'Verdieping');
    for (const way of ['Gemiddelden per gemeente', 'Jaren samen', 'Gewogen naar bestand', 'Rangorde (Spearman)'])
      expect(deepening.getByRole('row', { name: new RegExp(way.replace(/[()]/g, '\\$&')) })).toBeVisible();
    const national = () => cellsOf(deepening.getByRole('row', { name: /Component min landelijk/ }))[0];
    expect(deepening.getByText('Component min landelijk (vul eerst een landelijk cijfer in)')).toBeVisible();
    expect(national()).toBe('–');
    await user.type(deepening.getByRole('textbox', { name: '2016' }), '-2,5');
    expect(national()).toMatch(/^(⇄ )?\d+%$/);
    await user.type(deepening.getByRole('textbox', { name: '2017' }), 'veel');
    expect(deepening.getByText('Typ een percentage, zoals −2,5.')).toBeVisible();
    await user.click(deepening.getByRole('button', { name: 'Neem het totaal van uw tabel' }));
    expect(deepening.getByRole('textbox', { name: '2017' })).not.toHaveValue('veel');
  });

  test('component, direction, form and denominator of a measure are the person’s to change', async () => {
    const { user, workbook } = await opened();
    await unfold(user, 'Gegevens en uitkomstmaten');
    await user.click(button('Wijzig Instroom'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Richting' }), 'hoger is gunstig');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Percentage van' }), 'bestand');
    expect(part('Per jaar').getByText(/Hypothese: een hogere waarde/)).toBeVisible();
    expect(screen.getAllByText(/Instroom \(% van het bestand\)/)[0]).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Index 2012' }));
    expect(screen.getByText(/^4 nieuwe bladen: .* 8 uitkomstmaten, 7 perioden/)).toBeVisible();
    await user.click(writeButton());
    await screen.findByText('Klaar');
    const settings = workbook.written[0].sheets.find(({ kind }) => kind === 'settings')!;
    const texts = JSON.stringify(settings.blocks);
    expect(texts).toContain('highIsFavourable=true; denominator=caseload');
    expect(texts).toContain('used=false');
  });
});

describe('how few municipalities', () => {
  const open = (count: number, value = inflow) =>
    opened({ budget: budgetsOf(count), outcomes: measureOf(count, value) });

  test('below five there is no R²', async () => {
    const { user } = await open(4);
    expect(shown()).toContain('Te weinig gemeenten (minimaal 5). U hebt er 4 met beide cijfers.');
    expect(screen.queryByText(/R² is/)).not.toBeInTheDocument();
    expect(part('Spreiding').queryByRole('heading')).not.toBeInTheDocument();
    expect(cellsOf(part('Per jaar').getByRole('row', { name: /^Gem/ })).at(-1)).toBe('–');
    expect(screen.queryByRole('heading', { name: 'Vinkjes' })).not.toBeInTheDocument();
    await user.click(writeButton());
    await screen.findByText('Klaar');
  });

  test('five to nine are an impression only, in grey and in words', async () => {
    await open(7);
    expect(screen.getByText('Alleen een indruk')).toBeVisible();
    expect(shown()).toContain('bij 7 gemeenten (alleen een indruk).');
    // Nor is a word for how strong it is.
    expect(part('Spreiding').queryByRole('heading')).not.toBeInTheDocument();
    expect(shown()).toContain('Door toeval ligt daarvan minder dan 1 boven de grens');
    expect(shown()).toContain('Grijs = 5 tot 9 gemeenten, alleen een indruk; – = minder dan 5.');
  });

  test('ten to nineteen are a clue; from twenty the line is short', async () => {
    const { unmount } = await open(12);
    expect(screen.getByText('Lees dit als aanknopingspunt')).toBeVisible();
    unmount();
    await open(24);
    expect(screen.getByText('Let op')).toBeVisible();
    expect(shown()).toContain('Bij 24 gemeenten komt toeval 1 op de 20 keer boven');
    expect(shown()).not.toContain('geeft toeval gemiddeld al');
  });

  test('a line against the hypothesis is marked and said in words', async () => {
    await open(12, (municipality, year) => 0.6 - inflow(municipality, year));
    expect(shown()).toContain('Hoe hoger ‘Instroom’, hoe hoger de volumecomponent. ⇄ Dat gaat tegen de hypothese in.');
  });
});

test('a municipality that comes out at exactly 0 is in neither group, and that is said', async () => {
  const [headers, ...rows] = budgetsOf(12).cells.map((row) => row.map(({ value }) => value as Written));
  const even = rows.map((row, i) => (i < 2 ? [...row.slice(0, 6), 100] : row));
  await opened({ budget: gridOf([headers, ...even], { table: 'tblBudget' }), outcomes: measureOf(12, inflow) });
  expect(shown()).toContain('1 gemeente komt precies op 0 uit.');
});

test('what it says and does not say stands under every result', async () => {
  await opened();
  expect(part('Wat dit wel en niet zegt').getByText(/Het zegt niet waarom/)).toBeVisible();
});

describe('input that is not right', () => {
  const twelve = (value: (municipality: number, year: number) => Written, header?: string): StepTwo => ({
    budget: budgetsOf(12),
    outcomes: measureOf(12, value, header),
  });

  test('text in a measure is named with its cell and may be left out, which is logged', async () => {
    const { user, workbook } = await openStepTwo(
      twelve((i, year) => (i === 2 && year === 2020 ? 'veel' : inflow(i, year))),
    );
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveTextContent('1 cel klopt niet');
    expect(bar).toHaveTextContent('Uitkomsten!C6 bevat tekst: ‘veel’. Verwacht: een getal of percentage, of leeg.');
    expect(writeButton()).toBeDisabled();
    await user.click(within(bar).getByRole('button', { name: 'Ga naar C6' }));
    expect(workbook.visited).toEqual(['Uitkomsten!C6']);
    await user.click(within(bar).getByRole('button', { name: 'Laat deze 1 cel weg' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(writeButton());
    await screen.findByText('Klaar');
    expect(workbook.written[0].log[0].skipped).toBe('Uitkomsten!C6 (door u weggelaten)');
  });

  test('more than five wrong cells: the rest is one press away', async () => {
    const { user } = await openStepTwo(twelve((i, year) => (i < 4 ? 'veel' : inflow(i, year))));
    const bar = await screen.findByRole('alert');
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(5);
    await user.click(within(bar).getByRole('button', { name: /en nog 3/ }));
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(8);
    await user.click(within(bar).getByRole('button', { expanded: true }));
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(5);
  });

  test('12,5 among fractions is asked about, never guessed', async () => {
    const { user, workbook } = await opened(
      twelve((i, year) => (i === 2 && year === 2020 ? 12.5 : inflow(i, year) / 2)),
    );
    const question = screen.getByText('Wat bedoelt u?').closest<HTMLElement>('[role=status]')!;
    expect(question).toHaveTextContent('Uitkomsten!C6: hier staat 12.5.');
    expect(question).toHaveTextContent('Bedoelt u 12,5%?');
    expect(writeButton()).toBeDisabled();
    expect(screen.getByText('Beantwoord eerst de vraag hierboven.')).toBeVisible();
    await user.click(within(question).getByRole('button', { name: 'Ja, 12,5%' }));
    expect(screen.queryByText('Wat bedoelt u?')).not.toBeInTheDocument();
    await user.click(writeButton());
    await screen.findByText('Klaar');
    expect(workbook.written[0].log[0].skipped).toContain('Uitkomsten!C6 (gelezen als 12,5%)');
  });

  test('a year that one group has no figures for', async () => {
    const { user } = await opened(twelve((i, year) => (i < 6 && year === 2021 ? null : inflow(i, year))));
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(
      screen.getByText(
        /‘Instroom’ 2021 heeft geen cijfer voor de tekortgemeenten: Plaats 1, Plaats 2, Plaats 3, Plaats 4 en meer\./,
      ),
    ).toBeVisible();
    expect(cellsOf(part('Per jaar').getByRole('row', { name: /^2021/ })).slice(0, 3)).toEqual([
      '–',
      expect.stringMatching(/%$/),
      '–',
    ]);
  });

  test('one group empty', async () => {
    const rows = budgetsOf(24).cells;
    const budget = { ...budgetsOf(12), cells: [rows[0], ...rows.slice(1, 17)] };
    const { user } = await opened({ budget, outcomes: measureOf(8, inflow) });
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(screen.getByText(/Er is geen enkele overschotgemeente op volume/)).toBeVisible();
    expect(shown()).toContain('Overschot (n = 0)geen cijfers');
    expect(cellsOf(part('Per jaar').getByRole('row', { name: /^Gem/ }))[2]).toBe('–');
  });

  test('a column that is the same everywhere', async () => {
    const { user } = await opened(twelve(() => 0.3));
    expect(shown()).toContain('Geen R²: alle gemeenten hebben hetzelfde cijfer.');
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(screen.getByText(/‘Instroom’ is overal 0.3\. Zonder verschillen is er geen R²\./)).toBeVisible();
  });

  test('duplicated rows', async () => {
    const { cells } = measureOf(12, inflow);
    const double = { ...measureOf(12, inflow), cells: [...cells, cells[1]] };
    await openStepTwo({ budget: budgetsOf(12), outcomes: double });
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveTextContent('Uitkomsten!C2 en C26 Plaats 1 2020 staat er twee keer.');
    expect(writeButton()).toBeDisabled();
  });

  test('a municipality in the outcomes that the budget data do not have', async () => {
    const { user, workbook } = await opened({ budget: budgetsOf(12), outcomes: measureOf(13, inflow) });
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(
      screen.getByText(/Uitkomsten!C26 ‘Plaats 13’ staat niet bij de budgetgegevens en telt niet mee\./),
    ).toBeVisible();
    await user.click(writeButton());
    await screen.findByText('Klaar');
    expect(workbook.written[0].log[0].skipped).toContain('‘Plaats 13’ (niet bij de budgetgegevens)');
  });

  test('no table of step 1: a way there', async () => {
    const { user } = await openStepTwo({ budget: null });
    await screen.findByText(/Er is nog niets om de uitkomstmaten naast te leggen/);
    await user.click(button('Ga naar Volume en prijs'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Volume en prijs' })).toBeVisible();
  });

  test('no outcomes yet: select, type or pick', async () => {
    const { user, workbook } = await openStepTwo({ outcomes: null });
    expect(await screen.findByText(/Nog geen uitkomstmaten\./)).toBeVisible();
    workbook.pick(gridOf(measureOf(12, inflow).cells, { sheet: 'Uitkomsten', row: 0, column: 0 }));
    await user.click(button('Gebruik selectie'));
    await screen.findByRole('combobox', { name: 'Uitkomstmaat' });
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(screen.getByText('een kolom per maat')).toBeVisible();
  });
});

describe('writing', () => {
  test('four sheets with settings, readme and log, in one go', async () => {
    const { user, workbook } = await opened();
    await user.click(writeButton());
    const done = await screen.findByText(
      'Toegevoegd: Saldo 2 Verklaring, Saldo 2 Gevoeligheid, Saldo 2 Vinkjes en Saldo 2 Sprongen.',
    );
    expect(done.closest('[role=status]')).toHaveFocus();
    expect(workbook.written).toHaveLength(1);
    expect(workbook.written[0].sheets.map(({ kind }) => kind)).toEqual([
      'explanation',
      'sensitivity',
      'ticks',
      'changes',
      'settings',
      'readme',
      'log',
    ]);
    expect(workbook.written[0].sources).toEqual(['Budget', 'Uitkomsten']);
    expect(JSON.stringify(workbook.written[0].sheets[0].blocks)).toContain(
      'Geschreven op 14 mei 2025, 14:02: 2016–2021.',
    );
    await user.click(button('Ga naar Verklaring'));
    expect(workbook.visited).toEqual(['Saldo 2 Verklaring']);
    await user.click(button('Verwijder'));
    await screen.findByText('De bladen zijn verwijderd. Uw eigen bladen zijn niet veranderd.');
    expect(workbook.sheets).toEqual([]);
  });

  test('mergers that were added up stand in the log with old and new codes', async () => {
    const rows = [
      ['GM0738', 'Aalburg', 2018, 1000, 1100, 10, 11],
      ['GM0870', 'Werkendam', 2018, 3000, 2900, 30, 28],
      ['GM0874', 'Woudrichem', 2018, 2000, 2000, 20, 21],
      ['GM1959', 'Altena', 2019, 6000, 6100, 60, 61],
      ['GM0363', 'Amsterdam', 2018, 9000, 9500, 90, 96],
      ['GM0363', 'Amsterdam', 2019, 9000, 8500, 90, 84],
    ];
    const { user, workbook } = await opened({
      budget: gridOf([budgetHeaders, ...rows], { table: 'tblBudget' }),
      outcomes: outcomesAt(
        [['Code', 'Gemeente', 'Jaar', 'Instroom'], ...rows.map(([code, name, year], i) => [code, name, year, 2 + i])],
        { table: 'tblUitkomsten' },
      ),
    });
    const line = '2019: GM0738 Aalburg, GM0870 Werkendam, GM0874 Woudrichem → GM1959 Altena';
    expect(screen.getByText(line)).toBeVisible();
    await user.click(writeButton());
    await screen.findByText('Klaar');
    expect(workbook.written[0].log[0].skipped).not.toContain('opgeteld');
    await user.click(button('Wijzig de keuzes'));
    await user.click(button('Tel de aantallen op'));
    await user.click(writeButton());
    await waitFor(() => expect(workbook.written).toHaveLength(2));
    expect(workbook.written[1].log[0].skipped).toBe(`opgeteld bij herindeling: ${line}`);
  });

  test('a table that changed without an event is not built upon: outcomes and budget alike', async () => {
    const { user, workbook } = await opened({ budget: budgetsOf(12), outcomes: measureOf(12, inflow) });
    workbook.put(
      'tblUitkomsten',
      measureOf(12, (i, year) => (i === 0 && year === 2021 ? 0.9 : inflow(i, year))),
    );
    await user.click(writeButton());
    expect(await screen.findByText('Cel Uitkomsten!C3 is gewijzigd.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(workbook.written).toHaveLength(0);
    expect(writeButton()).toBeDisabled();
    await user.click(button('Lees opnieuw'));
    await waitFor(() => expect(writeButton()).toBeEnabled());

    const [header, first, ...others] = budgetsOf(12).cells;
    const spending = { kind: 'number' as const, value: 5, shown: '5' };
    workbook.put('tblBudget', {
      ...budgetsOf(12),
      cells: [header, first.map((cell, i) => (i === 4 ? spending : cell)), ...others],
    });
    await user.click(writeButton());
    expect(await screen.findByText('Cel Budget!F5 is gewijzigd.')).toBeVisible();
    expect(workbook.written).toHaveLength(0);
    expect(writeButton()).toBeDisabled();
  });

  test('a changed cell of the budget makes the screen say so as well', async () => {
    const { workbook } = await opened({ budget: budgetsOf(12), outcomes: measureOf(12, inflow) });
    act(() => workbook.change('Budget!F5'));
    expect(await screen.findByText('Cel Budget!F5 is gewijzigd.')).toBeVisible();
    expect(writeButton()).toBeDisabled();
  });

  test('an exception of ours ends in a sentence, and the person can try again', async () => {
    let failing = true;
    const { user, workbook } = await opened({
      budget: budgetsOf(12),
      outcomes: measureOf(12, inflow),
      prepare: (fake) => {
        const { write } = fake;
        fake.write = (request) => {
          if (failing) throw new Error('nobody expected this');
          return write(request);
        };
      },
    });
    await user.click(writeButton());
    expect(await screen.findByRole('alert')).toBeVisible();
    await waitFor(() => expect(writeButton()).toBeEnabled());
    failing = false;
    await user.click(writeButton());
    expect(await screen.findByText('Klaar')).toBeVisible();
    expect(workbook.written).toHaveLength(1);
  });

  test('own work on the sheets is asked about before writing and before removing', async () => {
    const { user, workbook } = await opened({ budget: budgetsOf(12), outcomes: measureOf(12, inflow) });
    workbook.answerWrite({ kind: 'ownEdits', edits: [{ sheet: 'Saldo 2 Vinkjes', rows: 3 }] });
    await user.click(writeButton());
    await user.click(await screen.findByRole('button', { name: 'Overschrijven' }));
    await screen.findByText('Klaar');
    expect(workbook.written.map(({ ownEdits }) => ownEdits)).toEqual(['ask', 'overwrite']);
    workbook.work('ticks', 2);
    await user.click(button('Verwijder'));
    expect(await screen.findByText(/In 2 rijen staan aanpassingen van u/)).toBeVisible();
    expect(workbook.sheets).not.toEqual([]);
    await user.click(button('Verwijder toch'));
    await screen.findByText('De bladen zijn verwijderd. Uw eigen bladen zijn niet veranderd.');
    expect(workbook.sheets).toEqual([]);
  });

  test('beyond two seconds there is progress and a way to stop, also while Excel writes', async () => {
    const { user, workbook } = await opened({
      budget: budgetsOf(12),
      outcomes: measureOf(12, inflow),
      prepare: (fake) => {
        // The writer asks between its own requests, as the real one does, and takes back what it wrote.
        fake.write = async ({ isStopped }: WriteRequest) => {
          while (isStopped?.() !== true) await new Promise((resolve) => setTimeout(resolve, 20));
          return { ok: false, problems: [{ code: 'stopped', slots: {} }] };
        };
      },
    });
    await user.click(writeButton());
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
    const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 4000 });
    expect(screen.getByText('De bladen worden in de werkmap gezet…')).toBeVisible();
    await user.click(stop);
    const stopped = await screen.findByText('Gestopt. De werkmap is niet veranderd.');
    expect(stopped.closest('[role=status]')).toHaveFocus();
    expect(writeButton()).toBeEnabled();
    expect(workbook.sheets).toEqual([]);
  });
});

describe('choices on the settings sheet', () => {
  const stored = {
    source: 'tblBudget',
    outcomeSources: "tblUitkomsten; 'A;b'!A1:C25",
    "outcomeName:'A;b'!A1:C25": 'Doorstroom',
    'outcome:instroom': 'highIsFavourable=true; component=price; denominator=inhabitants; odd=keep',
    outcomeSkipped: 'Uitkomsten!C2; Uitkomsten!C3',
    outcomeNational: '2020=-2.5; 2021=1',
  };
  const years = (): StepTwo => {
    const wide = gridOf(
      [['Gemeente', 2020, 2021], ...Array.from({ length: 12 }, (_, i) => [`Plaats ${i + 1}`, i / 100, i / 90])],
      { sheet: 'A;b', row: 0, column: 0 },
    );
    return {
      budget: budgetsOf(12),
      outcomes: measureOf(12, inflow),
      prepare: (workbook) => {
        workbook.put("'A;b'!A1:C25", { ...wide, address: 'A1:C25' });
        workbook.store(stored);
      },
    };
  };

  test('are taken up again on opening, and stand there again after writing', async () => {
    const { user, workbook } = await opened(years());
    expect(screen.getByRole('combobox', { name: 'Component' })).toHaveDisplayValue('Prijs en overig');
    await unfold(user, 'Gegevens en uitkomstmaten');
    expect(screen.getByText(/2 cellen laat u weg: Uitkomsten!C2, Uitkomsten!C3\./)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Wat wordt hier gemeten?' })).toHaveValue('Doorstroom');
    expect(screen.getByText('Prijs en overig · hoger is gunstig · % van de inwoners')).toBeVisible();
    const deepening = await unfold(user, 'Verdieping');
    expect(deepening.getByRole('textbox', { name: '2020' })).toHaveValue('−2,50');
    await user.click(writeButton());
    await screen.findByText('Klaar');
    const settings = workbook.written[0].sheets.find(({ kind }) => kind === 'settings')!;
    const rows = settings.blocks.flatMap(({ rows }) => rows).map((cells) => JSON.stringify(cells));
    for (const [key, value] of Object.entries(stored).slice(1))
      expect(rows.some((row) => row.includes(JSON.stringify(key)) && row.includes(JSON.stringify(value)))).toBe(true);
  });

  test('stay when step 1 is written before step 2 was opened', async () => {
    const { user, workbook } = await openStepTwo({ ...years(), screen: 'volumePrice' });
    await user.click(await screen.findByRole('button', { name: 'Zet in werkblad' }));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    const settings = workbook.written[0].sheets.find(({ kind }) => kind === 'settings')!;
    expect(JSON.stringify(settings.blocks)).toContain('highIsFavourable=true; component=price');
  });

  test('a table of last time that is gone is named', async () => {
    await opened({
      budget: budgetsOf(12),
      outcomes: measureOf(12, inflow),
      prepare: (workbook) => workbook.store({ source: 'tblBudget', outcomeSources: 'tblUitkomsten; Weg!A1:C9' }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij vinden ‘Weg!A1:C9’ niet.');
  });
});

test('by keyboard only, from the measure to the sheet', async () => {
  const { user, workbook } = await opened({ budget: budgetGrid });
  measureField().focus();
  await user.keyboard('{ArrowDown}');
  for (let presses = 0; presses < 60 && document.activeElement !== writeButton(); presses += 1) await user.tab();
  expect(writeButton()).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByText('Klaar');
  expect(workbook.written).toHaveLength(1);
});

test('separate ranges come together', async () => {
  const { user, workbook } = await opened({ budget: budgetsOf(12), outcomes: measureOf(12, inflow) });
  workbook.put(
    'Meer!A1:C25',
    outcomesAt(
      measureOf(12, (i) => 0.1 + (i % 4) / 100, 'Handhaving').cells.map((row) => [...row]),
      {
        sheet: 'Meer',
        address: 'A1:C25',
      },
    ),
  );
  await unfold(user, 'Gegevens en uitkomstmaten');
  await user.type(screen.getByRole('textbox', { name: 'Tabel of bereik met uitkomstmaten' }), 'Meer!A1:C25{Enter}');
  await waitFor(() => expect(within(measureField()).getAllByRole('option')).toHaveLength(2));
  await user.click(button('Neem weg: Meer!A1:C25'));
  expect(within(measureField()).getAllByRole('option')).toHaveLength(1);
});
