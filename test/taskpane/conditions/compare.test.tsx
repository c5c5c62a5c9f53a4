import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Casework } from '../../../src/sheets/conditions/casework';
import type { Language } from '../../../src/text/instance';
import { openRating, sampleOf, valuesOn } from '../../support/rating';

jest.setTimeout(90_000);

const openCompare = async (casework: Casework, language: Language = 'nl') => {
  const pane = await openRating(casework, language);
  await pane.user.click(screen.getByRole('button', { name: language === 'nl' ? 'Vergelijken' : 'Compare' }));
  await screen.findByRole('heading', { level: 1, name: language === 'nl' ? 'Vergelijken' : 'Compare' });
  return pane;
};

/* By text: asking for roles among hundreds of cells takes jsdom seconds. */
const rowsInView = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button[aria-expanded]')].filter((button) =>
    /: (verschil|geen verschil|difference)/.test(button.textContent),
  );
const row = (code: string): HTMLElement => {
  const found = rowsInView().find((button) => button.textContent.startsWith(`${code} `));
  if (found === undefined) throw new Error(`no row ${code}`);
  return found;
};
const findRow = (code: string) => waitFor(() => row(code), { timeout: 20_000 });
const fold = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

const inView = (count: number) => waitFor(() => expect(rowsInView().length).toBe(count), { timeout: 10_000 });

/** The sample with some of its conditions. */
const fewOf = (sample: Casework): Casework => ({
  ...sample,
  framework: {
    ...sample.framework,
    conditions: sample.framework.conditions.filter(({ code }) =>
      ['4.a', '3.o', '3.p', '2.e', '2.a+2.b', '1.b'].includes(code),
    ),
  },
});

describe('comparing', () => {
  test('every condition a strip from deficit to surplus, with the difference and its judgement', async () => {
    await openCompare(await sampleOf('nl'));
    expect(await findRow('2.a+2.b')).toHaveAccessibleName('2.a+2.b Instroombeperking: verschil +0,96, onderscheidend');
    expect(row('2.p+2.q')).toHaveAccessibleName('2.p+2.q Sancties: verschil +0,38');
    expect(rowsInView()).toHaveLength(35);
    expect(
      screen.getAllByRole('img', { name: /^Van grootste tekort naar grootste overschot: G3 gemiddeld, G2 / })[0],
    ).toBeVisible();
    expect(screen.getByText(/14 gemeenten tellen mee: 8 met een tekort, 6 met een overschot/)).toBeVisible();
    expect(screen.getByText(/^Telt niet mee: G1 /)).toBeVisible();
    expect(screen.getByText(/Niet onderscheidend betekent niet: onbelangrijk/)).toBeVisible();
  });

  test('leaving out the hardly explainable changes the figures and says what that does', async () => {
    const { user } = await openCompare(await sampleOf('nl'));
    await findRow('2.a+2.b');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nauwelijks verklaarbare gemeenten' }), 'weglaten');
    expect(row('2.a+2.b')).toHaveAccessibleName('2.a+2.b Instroombeperking: verschil +1,50, onderscheidend');
    expect(screen.getByText(/Weglaten kiest op overeenstemming/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /G3 gemiddeld, G2 / })).not.toBeInTheDocument();
  });

  test('distinguishing only', async () => {
    const { user } = await openCompare(await sampleOf('nl'));
    await findRow('2.a+2.b');
    const only = screen.getByRole('switch', { name: /^Alleen onderscheidend/ });
    const count = Number(/\((\d+)\)/.exec(only.closest('div')!.textContent)![1]);
    await user.click(only);
    expect(rowsInView()).toHaveLength(count);
    for (const one of rowsInView()) expect(one).toHaveAccessibleName(/, onderscheidend$/);
  });

  test('a condition opens to what its difference rests on, and who deviates', async () => {
    const { user } = await openCompare(await sampleOf('nl'));
    await user.click(await findRow('2.a+2.b'));
    const table = within(screen.getByRole('table', { name: 'Cijfers van 2.a+2.b' }));
    const figure = (name: string) => within(table.getByRole('row', { name: new RegExp(`^${name}`) })).getByRole('cell');
    expect(figure('zonder nauwelijks verklaarbare')).toHaveTextContent('+1,50');
    expect(figure('Cliffs delta')).toHaveTextContent('+0,75');
    expect(figure('p \\(exact\\)')).toHaveTextContent('0,017');
    expect(screen.getByText(/tekort, maar beoordeeld als een overschotgemeente: G12/)).toBeVisible();
  });

  test('who counts is kept on the sheet with a reason', async () => {
    const { user, workbook } = await openCompare(await sampleOf('nl'));
    await findRow('2.a+2.b');
    await user.click(fold('Wie telt mee'));
    await user.click(screen.getByRole('button', { name: /^Telt weer mee: G1/ }));
    await waitFor(() => expect(row('2.a+2.b')).toHaveAccessibleName(/verschil \+1,06/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G8 Sterrenoord');
    await user.click(screen.getByRole('button', { name: 'Telt niet mee' }));
    expect(screen.getByText('Vul een reden in.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Waarom telt G8 niet mee/ }), 'fusie in 2020');
    await user.click(screen.getByRole('button', { name: 'Telt niet mee' }));
    await waitFor(async () => {
      const lines = await valuesOn(workbook, 'cases');
      expect(lines.find(([code]) => code === 'G8')).toEqual(expect.arrayContaining(['nee', 'fusie in 2020']));
      expect(lines.find(([code]) => code === 'G1')).toContain('ja');
    });
  });

  test('a step of simplification needs a reason, changes the rows, and can be turned back; later steps that rest on it are named', async () => {
    const { user, workbook } = await openCompare(fewOf(await sampleOf('nl')));
    await findRow('2.a+2.b');
    await user.click(fold('Vereenvoudigen'));
    expect(screen.getByRole('checkbox', { name: /^2\.e .*bijna iedereen gelijk/ })).not.toBeChecked();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Manier' }), '3. Samenvoegen');
    await user.click(screen.getByRole('checkbox', { name: /^3\.o / }));
    await user.click(screen.getByRole('checkbox', { name: /^3\.p / }));
    await user.click(screen.getByRole('button', { name: 'Zet deze stap' }));
    expect(screen.getByText('Vul een code in die nog niet bestaat.')).toBeVisible();
    expect(screen.getByText('Vul een reden in.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /^Code van/ }), '3.o+3.p');
    await user.type(screen.getByRole('textbox', { name: /^Reden/ }), 'sturen op cijfers');
    await user.click(screen.getByRole('button', { name: 'Zet deze stap' }));
    await inView(5);
    expect(row('3.o+3.p')).toBeVisible();
    await waitFor(async () =>
      expect((await valuesOn(workbook, 'reduction')).some((line) => line.includes('sturen op cijfers'))).toBe(true),
    );

    await user.selectOptions(screen.getByRole('combobox', { name: 'Manier' }), '2. Inhoudelijk onaannemelijk');
    await user.click(screen.getByRole('checkbox', { name: /^3\.o\+3\.p / }));
    await user.type(screen.getByRole('textbox', { name: /^Reden/ }), 'past niet');
    await user.click(screen.getByRole('button', { name: 'Zet deze stap' }));
    await inView(4);
    await user.click(screen.getByRole('button', { name: 'Draai stap 1 terug' }));
    expect(await screen.findByText(/3\.o\+3\.p; die conditie is er niet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Draai stap 2 terug' }));
    await inView(5);
    await user.click(screen.getByRole('button', { name: 'Draai stap 1 terug' }));
    await inView(6);
  });

  test('way 5 is off until a person asks for it', async () => {
    const { user } = await openCompare(fewOf(await sampleOf('nl')));
    await findRow('2.a+2.b');
    await user.click(fold('Vereenvoudigen'));
    const ways = () => within(screen.getByRole('combobox', { name: 'Manier' })).getAllByRole('option');
    expect(ways()).toHaveLength(4);
    await user.click(screen.getByRole('checkbox', { name: 'Ik wil manier 5 toch gebruiken' }));
    expect(ways()).toHaveLength(5);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Manier' }), '5. Op het oog geen verschil');
    expect(screen.getByText(/Het onderzoek deed dit bewust niet/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^2\.e .*voorstel/ })).toBeChecked();
  });

  test('relations and set measures, each with what to be careful about', async () => {
    const { user } = await openCompare(await sampleOf('nl'));
    await findRow('2.a+2.b');
    await user.click(fold('Veronderstelde verbanden'));
    const relations = screen.getByRole('table', { name: /^Veronderstelde verbanden/ });
    expect(within(relations).getAllByRole('row')).toHaveLength(16);
    await user.click(fold('Verdieping'));
    expect(screen.getByText(/Gemiddeld telt als 0,5/)).toBeVisible();
    expect(screen.getByText(/Haalt de grens voor nodig \(0,9 en RoN 0,5\): 2\.a\+2\.b\./)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'tekort' }));
    expect(screen.queryByText(/voor nodig .*: 2\.a\+2\.b\./)).not.toBeInTheDocument();
  });

  test('writes the sheet with readme and log, and asks nothing of the person’s own sheets', async () => {
    const { user, workbook } = await openCompare(await sampleOf('nl'));
    await findRow('2.a+2.b');
    expect(screen.getByText(/Nieuw blad ‘Saldo 3 Vergelijking’: 35 condities, 15 gemeenten/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zet in werkblad' }));
    expect(await screen.findByText('Klaar: Saldo 3 Vergelijking.')).toBeVisible();
    const last = workbook.written.at(-1)!;
    expect(last.sheets.map(({ kind }) => kind)).toEqual(['comparison', 'readme', 'log']);
    expect(last.log[0]).toMatchObject({ settings: '35 condities, 15 gemeenten, 0 stappen vereenvoudigd' });
    expect(last.log[0].skipped).toMatch(/^Telt niet mee: G1/);
    await user.click(screen.getByRole('button', { name: 'Ga naar blad' }));
    expect(workbook.visited).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Verwijder' }));
    expect(await screen.findByText(/^Verwijderd/)).toBeVisible();
    expect(workbook.sheets.some(({ kind }) => kind === 'comparison')).toBe(false);
  });

  test('too few municipalities, or all on one side: says so and writes nothing', async () => {
    const sample = await sampleOf('nl');
    const few = {
      ...sample,
      municipalities: sample.municipalities.map((one, i) => ({ ...one, counts: i < 3, countsReason: 'buiten' })),
    };
    await openCompare(few);
    expect(await screen.findByText(/Vergelijken kan vanaf 5/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zet in werkblad' })).toBeDisabled();
  });

  test('a step whose condition is gone is passed over and named', async () => {
    const sample = await sampleOf('nl');
    await openCompare({ ...sample, reduction: [{ id: '7', method: 2, conditions: ['9.z'], reason: 'weg' }] });
    await findRow('2.a+2.b');
    expect(screen.getByText(/Stap 7 noemt 9\.z/)).toBeVisible();
    expect(rowsInView()).toHaveLength(35);
  });

  test.each(['nl', 'en'] as const)('axe finds nothing, everything unfolded (%s)', async (language) => {
    const { user, container } = await openCompare(fewOf(await sampleOf(language)), language);
    await user.click(await findRow('2.a+2.b'));
    const folds =
      language === 'nl'
        ? ['Wie telt mee', 'Vereenvoudigen', 'Veronderstelde', 'Verdieping']
        : ['Who counts', 'Simplify', 'Assumed', 'Going deeper'];
    for (const name of folds) await user.click(fold(name));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
