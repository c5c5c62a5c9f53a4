import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { GivenRating, Ratings } from '../../../src/sheets/conditions/casework';
import { gridOf } from '../../support/grid';
import { cellOf, openRating, sampleOf, valuesOn } from '../../support/rating';

jest.setTimeout(60_000);

/** Colours and sizes need a real browser: the e2e run looks at those. */
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

const violations = async (): Promise<readonly string[]> => {
  const found = await axe.run(document.body, { rules });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const open = async (
  language: 'nl' | 'en' = 'nl',
  at: readonly [string, string] = ['1.b', 'G10'],
  change: (ratings: Ratings) => Ratings | null = () => null,
) => {
  const casework = await sampleOf(language);
  const pane = await openRating({ ...casework, secondRatings: change(casework.ratings) }, language);
  const cell = await cellOf(pane.workbook, ...at);
  act(() => pane.workbook.moveTo(cell));
  await screen.findByRole('radiogroup', { name: /^(Oordeel over|Rating of)/ });
  return { ...pane, casework };
};

const columnOf = (cells: Awaited<ReturnType<typeof valuesOn>>, line: string) => {
  const header = cells.find((row) => row.includes('G10'))!;
  const row = cells.find((one) => one.includes(line))!;
  return (municipality: string) => row[header.indexOf(municipality)];
};

describe('ratings from figures', () => {
  const selection = gridOf(
    [
      ['Code', 'Instroom'],
      ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'].map((code, i) => [code, (i + 1) / 10] as const),
    ],
    { sheet: 'Uitkomsten', row: 0, column: 0, address: 'A1:B10' },
  );

  test('are shown first, keep what is there, and say what they rest on', async () => {
    const { workbook, user } = await open();
    const before = columnOf(await valuesOn(workbook, 'ratings'), '1.b');
    workbook.pick(selection);
    await user.click(screen.getByRole('button', { name: 'Oordelen uit cijfers…' }));
    await user.click(await screen.findByRole('button', { name: 'Gebruik selectie' }));
    expect(await screen.findByRole('table', { name: 'Oordelen die hieruit volgen' })).toBeVisible();
    // Little inflow is favourable, and the header says that it is inflow.
    expect(screen.getByRole('switch', { name: 'Hoger is gunstig' })).not.toBeChecked();
    expect(screen.getByText(/Geen cijfer voor 6 gemeenten/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Schrijf 0 oordelen' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /^Vervang ook/ }));
    await user.click(screen.getByRole('button', { name: /^Schrijf \d+ oordelen/ }));
    expect(await screen.findByText(/geschreven voor 1\.b/)).toBeVisible();
    const after = columnOf(await valuesOn(workbook, 'ratings'), '1.b');
    expect(['G1', 'G3', 'G4', 'G6', 'G7', 'G9'].map(after)).toEqual(['H', 'H', 'G', 'G', 'L', 'L']);
    expect(after('G10')).toBe(before('G10'));
    const reasons = (await valuesOn(workbook, 'reasoning')).filter((line) => line.includes('1.b'));
    const changed = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'].filter(
      (code) => before(code) !== after(code),
    );
    expect(reasons).toHaveLength(changed.length);
    expect(reasons[0].join(' ')).toMatch(/Uit cijfers: .*Drie gelijke groepen, lager is gunstig.* 9 gemeenten/);
    expect(reasons[0]).toContain('Instroom, Uitkomsten!A1:B10');
    expect(workbook.editRequests).toHaveLength(1);
    expect(workbook.editRequests[0].log[0].settings).toMatch(/oordelen uit cijfers/);
  });

  test('need municipalities in the selection', async () => {
    const { workbook, user } = await open();
    workbook.pick(gridOf([['a', 1]], { sheet: 'Blad1', row: 0, column: 0, address: 'A1:B1' }));
    await user.click(screen.getByRole('button', { name: 'Oordelen uit cijfers…' }));
    await user.click(await screen.findByRole('button', { name: 'Gebruik selectie' }));
    expect(await screen.findByText(/In Blad1!A1:B1 staan geen gemeenten/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Terug naar beoordelen' }));
    expect(screen.getByRole('heading', { level: 2, name: /^1\.b/ })).toBeVisible();
  });
});

/** Another opinion about every fourth municipality. */
const second = (ratings: Ratings): Ratings =>
  new Map(
    [...ratings].map(([code, line]) => [
      code,
      new Map(
        [...line].map(([place, rating], i): [string, GivenRating] => [place, i % 4 === 0 ? opposite(rating) : rating]),
      ),
    ]),
  );
const opposite = (rating: GivenRating): GivenRating => (rating === 'high' ? 'low' : 'high');

describe('a second rater', () => {
  test('rates on a sheet of their own without seeing the first, until they choose to', async () => {
    const { workbook, user } = await open('nl', ['3.a', 'G10'], () => new Map());
    await user.click(screen.getByRole('radio', { name: 'Tweede' }));
    const group = screen.getByRole('radiogroup', { name: /^Oordeel over/ });
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByText(/0 van 35 condities/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Onderbouwing' })).toBeNull();
    expect(screen.queryByText('De ander koos')).toBeNull();
    await user.click(within(group).getByRole('radio', { name: 'laag' }));
    await waitFor(async () => expect(columnOf(await valuesOn(workbook, 'secondRatings'), '3.a')('G10')).toBe('L'));
    expect(columnOf(await valuesOn(workbook, 'ratings'), '3.a')('G10')).toBe('H');
    await user.click(screen.getByRole('switch', { name: 'Verberg wat de ander koos' }));
    expect(screen.getByText('De ander koos')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Onderbouwing' })).toBeVisible();
  });

  test('is followed on their own sheet', async () => {
    const { workbook } = await open('nl', ['3.a', 'G10'], () => new Map());
    const cell = await cellOf(workbook, '2.e', 'G8', 'secondRatings');
    act(() => workbook.moveTo(cell));
    expect(await screen.findByRole('heading', { level: 2, name: /^2\.e/ })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Tweede' })).toBeChecked();
  });

  test('differences are settled: the first sheet holds what was agreed, the reasoning and the log what each had chosen', async () => {
    const { workbook, user } = await open('nl', ['3.a', 'G10'], second);
    await user.click(screen.getByRole('button', { name: 'Tweede beoordelaar' }));
    await user.click(screen.getByRole('button', { name: 'Vergelijk beide beoordelaars' }));
    const table = screen.getByRole('table', { name: 'Overeenstemming' });
    const kappa = within(table).getByRole('row', { name: /^Kappa/ }).textContent;
    const count = Number(/^(\d+) verschillen/.exec(screen.getByText(/verschillen, het verste eerst/).textContent)![1]);
    const [button] = screen.getAllByRole('button', { name: /afstemmen op gemiddeld$/ });
    const [, condition, municipality] = /^(\S+) .* (G\d+) .*: afstemmen/.exec(
      within(button).getByText(/afstemmen/).textContent,
    )!;
    await user.click(button);
    expect(await screen.findByText(`${count - 1} verschillen, het verste eerst.`)).toBeVisible();
    expect(columnOf(await valuesOn(workbook, 'ratings'), condition)(municipality)).toBe('G');
    expect((await valuesOn(workbook, 'reasoning')).flat().join(' ')).toMatch(
      /Afgestemd: G \(eerste [HL], tweede [HL]\)\./,
    );
    expect(workbook.editRequests.at(-1)!.log[0].settings).toMatch(/afgestemd op G/);
    // Talking it over does not make two people agree after the fact.
    expect(within(table).getByRole('row', { name: /^Kappa/ }).textContent).toBe(kappa);
  });
});

describe.each(['nl', 'en'] as const)('axe finds nothing in %s', (language) => {
  test('on the start, the inspector with its questions, the figures and the raters', async () => {
    const { user, workbook } = await open(language, ['3.a', 'G10'], second);
    await user.click(screen.getByRole('button', { name: /Vragen om te stellen|Questions to ask/ }));
    await screen.findByText(/minstens twee functies|at least two functions/);
    await user.click(screen.getByRole('button', { name: /Kies een andere|Choose another/ }));
    expect(await violations()).toEqual([]);
    workbook.pick(
      gridOf([['Code', 'X'], ...['G1', 'G2', 'G3', 'G4'].map((code, i) => [code, i] as const)], {
        sheet: 'Blad',
        row: 0,
        column: 0,
        address: 'A1:B5',
      }),
    );
    await user.click(screen.getByRole('button', { name: /Oordelen uit cijfers|Ratings from figures/ }));
    await user.click(await screen.findByRole('button', { name: /Gebruik selectie|Use selection/ }));
    await screen.findByRole('table');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Terug naar beoordelen|Back to rating/ }));
    await user.click(screen.getByRole('button', { name: /^(Tweede beoordelaar|Second rater)$/ }));
    await user.click(screen.getByRole('button', { name: /Vergelijk beide|Compare both/ }));
    expect(await violations()).toEqual([]);
  });
});
