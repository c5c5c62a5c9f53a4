import { act, screen } from '@testing-library/react';
import { renderPane } from '../support/renderPane';
import { gridOf, headers } from '../support/grid';
import { goodGrid, threeMunicipalities, wrongGrid } from '../support/tables';
import type { FakeWorkbook } from '../support/fakeWorkbook';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const resultSheet = {
  id: 'r',
  kind: 'volumePrice',
  name: 'Saldo 1 Volume-prijs',
  role: 'Saldo 1 Volume-prijs',
  sample: false,
} as const;
const settings = {
  source: 'Budget!B4:G10',
  municipality: 'Gemeente',
  year: 'Jaar',
  budget: 'Budget',
  spending: 'Uitgaven',
  predictedVolume: 'Volume voorspeld',
  actualVolume: 'Volume werkelijk',
  moneyUnit: '1',
  method: 'midpoint',
  weighting: 'weighted',
  yearFrom: '2020',
  yearTo: '2020',
  formulas: 'values',
};
/** A workbook in which Saldo was used before. */
const usedBefore = (workbook: FakeWorkbook): void => {
  workbook.sheets.push(resultSheet);
  workbook.put('Budget!B4:G10', goodGrid);
  workbook.store(settings);
};

test('a person with a sheet of Saldo starts at the steps, with the table of last time', async () => {
  renderPane(usedBefore);
  expect(await heading('Stappen')).toHaveFocus();
  expect(screen.getByText('3 gemeenten · 2020–2021')).toBeVisible();
  expect(screen.getByRole('button', { name: /Volume en prijs/ })).toHaveTextContent(
    'Blad ‘Saldo 1 Volume-prijs’ staat in deze werkmap',
  );
  expect(screen.getByRole('button', { name: /Gegevens/ })).toHaveTextContent('Gecontroleerd');
});

test('the settings of last time are restored; the last year of the table is no limit', async () => {
  const { user } = renderPane((workbook) => {
    usedBefore(workbook);
    workbook.store({ ...settings, yearFrom: '2021', yearTo: '2021' });
  });
  await user.click(await screen.findByRole('button', { name: /Volume en prijs/ }));
  expect(screen.getByText('Midden · gewogen · 2021 · waarden')).toBeVisible();
  expect(screen.getByText('Blad ‘Saldo 1 Volume-prijs’ wordt opnieuw geschreven.', { exact: false })).toBeVisible();
});

test('a source that is gone is no error on opening', async () => {
  renderPane((workbook) => {
    workbook.sheets.push(resultSheet);
    workbook.store(settings);
  });
  await heading('Stappen');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Gegevens/ })).toHaveTextContent('Nog geen gegevens');
});

test('rows that were added under the range of last time are offered', async () => {
  const { user } = renderPane((workbook) => {
    usedBefore(workbook);
    workbook.put('Budget!B4', gridOf([headers, ...threeMunicipalities, ['Zeeldam', 2021, 1, 1, 1, 1]]));
  });
  await user.click(await screen.findByRole('button', { name: /Volume en prijs/ }));
  expect(screen.getByRole('button', { name: 'Neem alle 7 rijen' })).toBeVisible();
});

test('nonsense in the settings sheet falls back to what is usual', async () => {
  const { user } = renderPane((workbook) => {
    usedBefore(workbook);
    workbook.store({ ...settings, method: 'gokken', weighting: '', formulas: '?', yearFrom: 'vroeger', yearTo: '' });
  });
  await user.click(await screen.findByRole('button', { name: /Volume en prijs/ }));
  expect(screen.getByText('Rapport · gemiddelde · 2020–2021 · formules')).toBeVisible();
});

test('a changed cell is named at both steps', async () => {
  const { workbook } = renderPane(usedBefore);
  await heading('Stappen');
  act(() => workbook.change('Budget!E7'));
  expect(await screen.findAllByText('Verouderd: cel Budget!E7 is gewijzigd')).toHaveLength(2);
});

test('the sample can be taken away with one button, with what rests on it', async () => {
  const { user, workbook } = renderPane();
  await user.click(await screen.findByRole('button', { name: /Bekijk een voorbeeld/ }));
  await user.click(screen.getByRole('button', { name: /15 verzonnen/ }));
  await user.click(await screen.findByRole('button', { name: 'Zet in werkblad' }));
  await screen.findByRole('button', { name: 'Ga naar blad' });
  expect(workbook.sheets).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Terug naar Stappen' }));
  await user.click(screen.getByRole('button', { name: 'Verwijder voorbeeld' }));
  expect(await screen.findByText('Nog geen gegevens')).toBeVisible();
  expect(workbook.sheets).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('the sample in which a person worked is not taken away unasked', async () => {
  const { user, workbook } = renderPane();
  await user.click(await screen.findByRole('button', { name: /Bekijk een voorbeeld/ }));
  await user.click(screen.getByRole('button', { name: /15 verzonnen/ }));
  await user.click(await screen.findByRole('button', { name: 'Terug naar Stappen' }));
  workbook.work('data', 1);
  await user.click(screen.getByRole('button', { name: 'Verwijder voorbeeld' }));
  expect(await screen.findByText(/U hebt zelf iets veranderd in ‘Budget’/)).toBeVisible();
  expect(workbook.sheets).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Verwijder toch' }));
  expect(await screen.findByText('Nog geen gegevens')).toBeVisible();
  expect(workbook.sheets).toEqual([]);
});

describe('the data screen', () => {
  test('shows table, columns and checks, and reads again', async () => {
    const { user, workbook } = renderPane(usedBefore);
    await user.click(await screen.findByRole('button', { name: /Gegevens/ }));
    expect(await heading('Gegevens')).toHaveFocus();
    expect(screen.getByText('Geen bijzonderheden gevonden.')).toBeVisible();
    expect(screen.getByText('1 tabel, 3 gemeenten, 2020–2021')).toBeVisible();
    workbook.put('Budget!B4:G10', wrongGrid);
    await user.click(screen.getByRole('button', { name: 'Controleer gegevens' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 cellen kloppen niet');
  });

  test('lists the sheets of Saldo with a way there', async () => {
    const { user, workbook } = renderPane(usedBefore);
    await user.click(await screen.findByRole('button', { name: /Gegevens/ }));
    await user.click(screen.getByRole('button', { name: 'Ga naar Saldo 1 Volume-prijs' }));
    expect(workbook.visited).toEqual(['Saldo 1 Volume-prijs']);
  });
});

describe('the menu', () => {
  test('changes the language of everything, and remembers it', async () => {
    const { user, remembered } = renderPane(usedBefore);
    await heading('Stappen');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'English');
    expect(await heading('Steps')).toBeVisible();
    expect(screen.getByText('3 municipalities · 2020–2021')).toBeVisible();
    expect(remembered.get('language')).toBe('en');
  });

  test('closes with Escape and gives the focus back', async () => {
    const { user } = renderPane();
    const menu = await screen.findByRole('button', { name: 'Menu' });
    await user.click(menu);
    expect(screen.getByRole('combobox', { name: 'Weergave' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'Weergave' })).not.toBeInTheDocument();
    expect(menu).toHaveFocus();
  });

  test('makes the pane dark', async () => {
    const { user, container, remembered } = renderPane();
    const colours = () => container.querySelector('.fui-FluentProvider')?.firstElementChild?.className;
    await user.click(await screen.findByRole('button', { name: 'Menu' }));
    const before = colours();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weergave' }), 'Donker');
    expect(colours()).not.toBe(before);
    expect(remembered.get('look')).toBe('dark');
  });

  test('leads to explanation and about, and back to where one was', async () => {
    const { user } = renderPane(usedBefore);
    await heading('Stappen');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Uitleg en methode' }));
    await heading('Uitleg en methode');
    // Step 1 is open; the others open one by one, each with what its figures do not say.
    await user.click(await screen.findByRole('button', { name: 'Stap 2: aanknopingspunten' }, { timeout: 10_000 }));
    await user.click(screen.getByRole('button', { name: 'Stap 3: condities' }));
    expect(screen.getAllByRole('heading', { level: 3, name: 'Wat dit wel en niet zegt' })).toHaveLength(3);
    expect(screen.getByText(/WRR Working Paper 60 \(2024\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Over Saldo' }));
    expect(await heading('Over Saldo')).toHaveFocus();
    expect(screen.getByText('Versie 0.1.0')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Terug naar Stappen' }));
    await heading('Stappen');
  });
});

test('English Excel gets English words and English figures', async () => {
  const { user } = renderPane(usedBefore, { displayLanguage: 'en-US', contentLanguage: 'en-US' });
  await user.click(await screen.findByRole('button', { name: /Volume and price/ }));
  expect(screen.getByText('€1,000,000')).toBeVisible();
});

describe('ribbon buttons', () => {
  test('recalculate reads the table again', async () => {
    const { requests, workbook } = renderPane(usedBefore);
    await heading('Stappen');
    workbook.put('Budget!B4:G10', wrongGrid);
    act(() => requests.send('recalculate'));
    await heading('Volume en prijs');
    expect(await screen.findByText('6 rijen gelezen, 2 cellen kloppen niet')).toBeVisible();
  });

  test('volume and price takes the selection when no table was chosen', async () => {
    const { requests } = renderPane((workbook) => workbook.pick(goodGrid));
    await heading('Welkom');
    act(() => requests.send('volumePrice'));
    expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
  });
});
