import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Casework } from '../../../src/sheets/conditions/casework';
import type { Language } from '../../../src/text/instance';
import { openRating, sampleOf, valuesOn } from '../../support/rating';

jest.setTimeout(90_000);

const openArchetypes = async (casework: Casework, language: Language = 'nl') => {
  const pane = await openRating(casework, language);
  await pane.user.click(screen.getByRole('button', { name: language === 'nl' ? 'Archetypen' : 'Archetypes' }));
  await screen.findByRole(
    'button',
    { name: /^(Waaruit bestaan de assen|What are the axes made of)/ },
    { timeout: 20_000 },
  );
  return pane;
};

const fold = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const line = (code: string) =>
  within(screen.getByRole('table', { name: 'Plaats per gemeente' })).getByRole('row', {
    name: new RegExp(`^${code} `),
  });

describe('archetypes', () => {
  test('the axes of the study to begin with; a quadrant for everyone, and nobody forced off an axis', async () => {
    await openArchetypes(await sampleOf('nl'));
    expect(fold('Waaruit bestaan de assen')).toHaveTextContent('3.a, 3.l, 2.i+3.g · 2.a+2.b, 2.p+2.q');
    expect(
      screen.getByRole('img', { name: /bedrijfsmatig.*op de as\. Van links naar rechts: Resultaatgerichtheid/ }),
    ).toBeVisible();
    expect(line('G10')).toHaveTextContent('G10+1,00+1,00bedrijfsmatig');
    expect(line('G13')).toHaveTextContent('op de as');
    expect(screen.getByText(/^Op de as: .*Er is geen keuze afgedwongen/)).toBeVisible();
  });

  test('other conditions on an axis: the scores follow, and the corners are said to belong to other axes', async () => {
    const { user } = await openArchetypes(await sampleOf('nl'));
    const before = line('G10').textContent;
    await user.click(fold('Waaruit bestaan de assen'));
    const first = screen.getByRole('group', { name: 'Van links naar rechts' });
    await user.click(within(first).getByRole('checkbox', { name: /^4\.a / }));
    await waitFor(() => expect(line('G10').textContent).not.toBe(before));
    expect(screen.getByText(/U koos andere assen/)).toBeVisible();
    const chosen = line('G10').textContent;
    await user.click(screen.getByRole('button', { name: 'Per gemeente' }));
    // One as soon as that part has been fetched.
    await waitFor(() => screen.getByRole('button', { name: 'Archetypen' }), { timeout: 20_000 });
    await user.click(screen.getByRole('button', { name: 'Archetypen' }));
    await waitFor(() => expect(line('G10').textContent).toBe(chosen), { timeout: 20_000 });
    await user.click(fold('Waaruit bestaan de assen'));
    await user.click(screen.getByRole('button', { name: 'Terug naar de assen van het onderzoek' }));
    await waitFor(() => expect(line('G10').textContent).toBe(before));
  });

  test('a place of one’s own needs a reason, stands beside the computed one, and is kept on the sheet', async () => {
    const { user, workbook } = await openArchetypes(await sampleOf('nl'));
    await user.click(fold('Zelf plaatsen'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G13 Westerkolk');
    expect(screen.getByText('Berekend: op de as.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Archetype' }), 'ruimhartig');
    await user.click(screen.getByRole('button', { name: 'Plaats' }));
    expect(screen.getByText('Vul een reden in.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'gesprek met de wethouder');
    await user.click(screen.getByRole('button', { name: 'Plaats' }));
    await waitFor(() => expect(line('G13')).toHaveTextContent('op de asdoor u: ruimhartig'));
    await waitFor(async () =>
      expect((await valuesOn(workbook, 'cases')).find(([code]) => code === 'G13')).toEqual(
        expect.arrayContaining(['ruimhartig', 'gesprek met de wethouder']),
      ),
    );
    await user.click(screen.getByRole('button', { name: /^Haal de plaats van G13/ }));
    await waitFor(() => expect(line('G13')).not.toHaveTextContent('door u'));
  });

  test('what the axes are made of is written on the sheet and found again', async () => {
    const { user, workbook } = await openArchetypes(await sampleOf('nl'));
    await user.click(fold('Waaruit bestaan de assen'));
    const second = screen.getByRole('group', { name: 'Van onder naar boven' });
    await user.click(within(second).getByRole('checkbox', { name: /^2\.p\+2\.q / }));
    const name = within(second).getByRole('textbox', { name: 'Naam van de as' });
    await user.clear(name);
    await user.type(name, 'Toegang');
    await user.click(screen.getByRole('button', { name: 'Zet in werkblad' }));
    expect(await screen.findByText('Klaar: Saldo 3 Archetypen.')).toBeVisible();
    expect(workbook.written.at(-1)!.log[0].settings).toContain('Toegang: 2.a+2.b');
    await user.click(screen.getByRole('button', { name: 'Vergelijken' }));
    // Until the part has come, the one before stands there unseen.
    await screen.findByRole('button', { name: /^Wie telt mee/ }, { timeout: 20_000 });
    await waitFor(() => expect(screen.getAllByRole('navigation')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Archetypen' }));
    await screen.findByRole('button', { name: /^Waaruit bestaan de assen/ });
    await waitFor(() => expect(fold('Waaruit bestaan de assen')).toHaveTextContent('· 2.a+2.b'));
    expect(screen.getByText('▲ Toegang: controle')).toBeVisible();
  });

  test.each(['nl', 'en'] as const)('axe finds nothing, everything unfolded (%s)', async (language) => {
    const { user, container } = await openArchetypes(await sampleOf(language), language);
    for (const name of language === 'nl' ? ['Waaruit', 'Zelf plaatsen'] : ['What are', 'Place yourself'])
      await user.click(fold(name));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
