import { configure, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { budgetsOf, inflow, measureOf, openStepTwo } from '../support/associationPane';

// Axe walks the whole page, and does so slowly in jsdom.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 15_000 });

/** Colours and sizes need a real browser: the e2e run looks at those. */
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, { rules });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

describe.each(['nl-NL', 'en-US'])('in %s axe finds nothing on step 2', (displayLanguage) => {
  const changes = { displayLanguage };

  test('with every part open, and after writing', async () => {
    const { user } = await openStepTwo({ budget: budgetsOf(12), outcomes: measureOf(12, inflow), changes });
    await screen.findByRole('combobox', { name: /Uitkomstmaat|Outcome measure/ });
    for (const heading of screen.getAllByRole('heading', { level: 2 })) {
      const fold = within(heading).queryByRole('button', { expanded: false });
      if (fold !== null) await user.click(fold);
    }
    for (const name of [/^Toon als tabel|^Show as table/, /^Wijzig Instroom|Instroom$/, /^Wat is R²|^What is R²/])
      await user.click(screen.getAllByRole('button', { name })[0]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Zet in werkblad|Write to sheet/ }));
    await screen.findByRole('button', { name: /Ga naar Verklaring|Go to Explanation/ });
    expect(await violations()).toEqual([]);
  });

  test('with wrong cells, and with a question', async () => {
    await openStepTwo({
      budget: budgetsOf(12),
      outcomes: measureOf(12, (i, year) => (i === 2 ? 'veel' : i === 3 && year === 2020 ? 12.5 : inflow(i, year) / 2)),
      changes,
    });
    await screen.findByRole('alert');
    await screen.findByText(/Wat bedoelt u\?|What do you mean\?/);
    expect(await violations()).toEqual([]);
  });

  test('without anything yet', async () => {
    await openStepTwo({ budget: null, outcomes: null, changes });
    await screen.findByText(/Nog geen uitkomstmaten|No outcome measures yet/);
    expect(await violations()).toEqual([]);
  });
});
