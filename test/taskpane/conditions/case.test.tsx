import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Casework } from '../../../src/sheets/conditions/casework';
import type { Language } from '../../../src/text/instance';
import { openRating, sampleOf, valuesOn } from '../../support/rating';

jest.setTimeout(60_000);

const openCase = async (casework: Casework, language: Language = 'nl') => {
  const pane = await openRating(casework, language);
  await pane.user.click(screen.getByRole('button', { name: language === 'nl' ? 'Per gemeente' : 'Per municipality' }));
  await screen.findByRole(
    'button',
    { name: language === 'nl' ? 'Volgende gemeente' : 'Next municipality' },
    { timeout: 20_000 },
  );
  return pane;
};

const picture = () => screen.getByRole('img', { name: /Doorgetrokken lijn|Solid line/ });
const finding = () => screen.getByRole('heading', { level: 2, name: /verbanden zijn in lijn/ });
const footer = () => screen.getByRole('contentinfo');

describe('per municipality', () => {
  test('shows the diagram of one municipality, told in words, and goes to the next', async () => {
    const { user } = await openCase(await sampleOf('nl'));
    expect(finding()).toHaveTextContent(/^G3 /);
    expect(picture()).toHaveAccessibleName(/^G3 .*Van boven naar beneden: .*Niet getekend: /);
    expect(screen.getByRole('button', { name: 'Vorige gemeente' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Volgende gemeente' }));
    expect(finding()).toHaveTextContent(/^G2 /);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G10 Havenstrand');
    expect(finding()).toHaveTextContent(/^G10 Havenstrand: \d+ van de \d+ verbanden zijn in lijn, \d+ mogelijk$/);
    expect(screen.getByText('Pijl = veronderstelde richting. Een lijn is geen bewijs.')).toBeVisible();
  });

  test('the table holds the same relations as the picture, and those without a line', async () => {
    const { user } = await openCase(await sampleOf('nl'));
    await user.click(screen.getByRole('button', { name: 'Toon als tabel' }));
    const table = screen.getByRole('table', { name: /^Veronderstelde verbanden van G3/ });
    const figures = within(screen.getByLabelText('Aantal verbanden'))
      .getAllByRole('definition')
      .map(({ textContent }) => Number(textContent));
    const names = ['in lijn', 'mogelijk', 'niet in lijn', 'niet beoordeeld'];
    const groups = within(table).getAllByRole('rowgroup').slice(1);
    expect(groups.map((group) => within(group).getAllByRole('row')[0].textContent)).toEqual(
      names.flatMap((name, index) => (figures[index] === 0 ? [] : [`${name} (${figures[index]})`])),
    );
    expect(groups.map((group) => within(group).getAllByRole('row').length - 1)).toEqual(
      figures.filter((figure) => figure > 0),
    );
  });

  test('skipping level 1 relates practice to the balance directly', async () => {
    const { user } = await openCase(await sampleOf('nl'));
    expect(picture()).toHaveAccessibleName(/1\u00a0Effecten op het bestand/);
    await user.click(screen.getByRole('switch', { name: 'Niveau 1 overslaan' }));
    expect(picture()).not.toHaveAccessibleName(/1\u00a0Effecten op het bestand/);
    expect(screen.getByText(/Een ruimere blik/)).toBeVisible();
  });

  test('a decision that departs from the proposal needs a reason, and is kept on the sheet', async () => {
    const sample = await sampleOf('nl');
    const casework = {
      ...sample,
      municipalities: sample.municipalities.map((one) => ({ ...one, explainability: null })),
    };
    const { user, workbook } = await openCase(casework);
    expect(screen.getByText(/^Voorstel: .*schakel/)).toBeVisible();
    const proposed = /^Voorstel: (\w+)/.exec(screen.getByText(/^Voorstel: /).textContent)![1];
    const other = proposed === 'goed' ? 'beperkt' : 'goed';
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mijn besluit' }), other);
    await user.click(screen.getByRole('button', { name: 'Bewaar besluit' }));
    expect(screen.getByText(/Vul een reden in/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'gesprek met de directie');
    await user.click(screen.getByRole('button', { name: 'Bewaar besluit' }));
    await waitFor(async () => {
      const line = (await valuesOn(workbook, 'cases')).find(([code]) => code === 'G3')!;
      expect(line).toEqual(expect.arrayContaining([other, 'gesprek met de directie']));
    });
    expect(await screen.findByText(`Uw besluit: ${other}. Uw reden: gesprek met de directie`)).toBeVisible();
  });

  test('draws a sheet for this municipality, with the readme and the log', async () => {
    const { user, workbook } = await openCase(await sampleOf('nl'));
    const before = workbook.written.length;
    expect(within(footer()).getByText(/^Nieuw blad ‘Saldo 3 G3’, \d+ vormen en \d+ pijlen\.$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Teken diagram' }));
    await screen.findByText(/^Klaar: Saldo 3 G3/, {}, { timeout: 20_000 });
    const { sheets, log } = workbook.written[before];
    expect(sheets.map(({ kind }) => kind)).toEqual(['case', 'readme', 'log']);
    expect(sheets[0].drawings).toHaveLength(1);
    expect(log[0]).toMatchObject({ settings: expect.stringContaining('diagram van G3') as unknown });
    expect(within(footer()).getByText(/^Blad ‘Saldo 3 G3’ opnieuw/)).toBeVisible();
  });

  test('draws all municipalities with a rating, and asks first when there are very many', async () => {
    const sample = await sampleOf('nl');
    const { user, workbook } = await openCase(sample);
    await user.click(screen.getByRole('checkbox', { name: 'Voor alle gemeenten' }));
    const before = workbook.written.length;
    await user.click(screen.getByRole('button', { name: /^Teken voor alle 1\d gemeenten$/ }));
    await screen.findByText(/^Klaar: /, {}, { timeout: 20_000 });
    const cases = workbook.written[before].sheets.filter(({ kind }) => kind === 'case');
    expect(cases.length).toBeGreaterThan(10);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test('a municipality without a rating cannot be drawn', async () => {
    const sample = await sampleOf('nl');
    const ratings = new Map(
      [...sample.ratings].map(([code, row]) => [code, new Map([...row].filter(([one]) => one !== 'G3'))]),
    );
    const { user } = await openCase({ ...sample, ratings });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G3');
    expect(screen.getByText(/Er is nog niets te tekenen/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /Van boven naar beneden/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Teken diagram' })).toBeDisabled();
  });

  test.each(['nl', 'en'] as const)('axe finds nothing in %s, with everything open', async (language) => {
    const { user } = await openCase(await sampleOf(language), language);
    for (const name of [/^Toon als tabel|^Show as table/, /^Sterkte per schakel|^Strength per link/])
      await user.click(screen.getByRole('button', { name }));
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  });
});
