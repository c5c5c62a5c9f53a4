import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { renderPane } from '../support/renderPane';
import { goodGrid, wrongGrid } from '../support/tables';
import type { FakeWorkbook } from '../support/fakeWorkbook';

// Axe walks the whole page, and does so slowly in jsdom.
jest.setTimeout(60_000);

/** Colours and sizes need a real browser: the e2e run looks at those. */
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

const violations = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const used = (workbook: FakeWorkbook): void => {
  workbook.sheets.push({
    id: 'r',
    kind: 'volumePrice',
    role: 'Saldo 1 Volume-prijs',
    name: 'Saldo 1 Volume-prijs',
    sample: false,
  });
  workbook.put('Budget!B4:G10', goodGrid);
  workbook.store({ source: 'Budget!B4:G10' });
};

describe.each(['nl-NL', 'en-US'])('in %s axe finds nothing', (displayLanguage) => {
  const open = (prepare?: (workbook: FakeWorkbook) => void) => renderPane(prepare, { displayLanguage });

  test('on the welcome, with the samples and the menu open', async () => {
    const { user } = open();
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: /Bekijk een voorbeeld|View an example/ }));
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(await violations()).toEqual([]);
  });

  test('on the steps and the data', async () => {
    const { user } = open(used);
    const data = await screen.findByRole('button', { name: /^Gegevens|^0Gegevens|Data/ });
    expect(await violations()).toEqual([]);
    await user.click(data);
    expect(await violations()).toEqual([]);
  });

  test('on volume and price with everything open, and after writing', async () => {
    const { user } = open(used);
    await user.click(await screen.findByRole('button', { name: /Volume en prijs|Volume and price/ }));
    for (const name of [/^Toon alle|^Show all/, /^Instellingen|^Settings/, /^Toon als tabel|^Show as a table/])
      await user.click(screen.getByRole('button', { name }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Zet in werkblad|Write to sheet/ }));
    await screen.findByRole('button', { name: /Ga naar blad|Go to sheet/ });
    expect(await violations()).toEqual([]);
  });

  test('on volume and price with cells that are not right', async () => {
    const { user, workbook } = open(used);
    await user.click(await screen.findByRole('button', { name: /Volume en prijs|Volume and price/ }));
    workbook.pick(wrongGrid);
    await user.click(screen.getByRole('button', { name: /Gebruik selectie|Use selection/ }));
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });

  test('on help and about', async () => {
    const { user } = open();
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /Uitleg en methode|Explanation and method/ }));
    await user.click(await screen.findByRole('button', { name: /^(Stap|Step) 2/ }, { timeout: 10_000 }));
    await user.click(screen.getByRole('button', { name: /^(Stap|Step) 3/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /Over Saldo|About Saldo/ }));
    expect(await violations()).toEqual([]);
  });

  test('on the settings', async () => {
    const { user } = open();
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /^(Instellingen|Settings)$/ }));
    await screen.findByRole('radiogroup', {}, { timeout: 10_000 });
    expect(await violations()).toEqual([]);
  });
});
