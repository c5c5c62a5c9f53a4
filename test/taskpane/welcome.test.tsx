import { screen } from '@testing-library/react';
import { goodGrid } from '../support/tables';
import { renderPane } from '../support/renderPane';

const card = (name: RegExp) => screen.findByRole('button', { name });

test('a person without sheets of Saldo starts at the welcome, with the focus on the title', async () => {
  renderPane();
  expect(await screen.findByRole('heading', { level: 1, name: 'Welkom' })).toHaveFocus();
  expect(screen.getByText('Waar komt uw tekort of overschot vandaan?')).toBeVisible();
  expect(screen.getByText('Alles wordt in uw Excel berekend. Er gaat niets naar buiten.')).toBeVisible();
});

test('the sample of fifteen municipalities is written, shown and taken as the table', async () => {
  const { user, workbook } = renderPane();
  await user.click(await card(/Bekijk een voorbeeld/));
  await user.click(await card(/15 verzonnen gemeenten/));
  expect(await screen.findByRole('heading', { level: 1, name: 'Volume en prijs' })).toHaveFocus();
  expect(await screen.findByText('90 rijen: 15 gemeenten, 6 jaren')).toBeVisible();
  expect(screen.getByText('Stap 1 van 3 · voorbeeldgegevens')).toBeVisible();
  expect(workbook.written[0].sheets.map(({ name, kind, sample }) => [name, kind, sample])).toEqual([
    ['Budget', 'data', true],
    ['Uitkomsten', 'data', true],
  ]);
  expect(workbook.visited).toEqual(['Budget']);
});

test('the sample of all municipalities names the two it cannot use', async () => {
  const { user } = renderPane();
  await user.click(await card(/Bekijk een voorbeeld/));
  await user.click(await card(/Alle gemeenten, openbare cijfers/));
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveTextContent(/'Iv3 2023'!D\d+ is 0\. Delen door budget 0 kan niet \(Voorne aan Zee, 2023\)/);
  await user.click(screen.getByRole('button', { name: 'Sla deze 1 rij over' }));
  expect(
    screen.getByText(/Zonder budget of uitgaven geen resultaat: 'Iv3 2023'!E\d+ \(Vijfheerenlanden 2023\)/),
  ).toBeVisible();
  expect(screen.getByText(/van 340 gemeenten de grootste component/)).toBeVisible();
  expect(screen.getByText('Zo staat het in de kop.')).toBeVisible();
});

test('the template is written and waits for figures', async () => {
  const { user, workbook } = renderPane();
  await user.click(await card(/Begin met een leeg sjabloon/));
  expect(await screen.findByText(/Onder de koppen staan nog geen rijen/)).toBeVisible();
  expect(workbook.visited).toEqual(['Saldo Gegevens']);
  expect(screen.getByRole('button', { name: 'Zet in werkblad' })).toBeDisabled();
});

test('figures pasted into the template count after Controleer opnieuw', async () => {
  const { user, workbook } = renderPane();
  await user.click(await card(/Begin met een leeg sjabloon/));
  await screen.findByText(/Onder de koppen staan nog geen rijen/);
  workbook.put('tblSaldo_Budget', { ...goodGrid, sheet: 'Saldo Gegevens', table: 'tblSaldo_Budget' });
  await user.click(screen.getByRole('button', { name: 'Controleer opnieuw' }));
  expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
});

test('the own table is the selection, when it is one', async () => {
  const { user } = renderPane((workbook) => workbook.select(goodGrid));
  await user.click(await card(/Gebruik mijn eigen tabel/));
  expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
});

test('without a selection the own table is still to be chosen, and nothing complains', async () => {
  const { user } = renderPane();
  await user.click(await card(/Gebruik mijn eigen tabel/));
  expect(await screen.findByRole('heading', { level: 1, name: 'Volume en prijs' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('Nog geen gegevens. Selecteer een tabel of begin met een leeg sjabloon.')).toBeVisible();
});

test('a workbook that cannot take a sheet says so', async () => {
  const { user, workbook } = renderPane();
  const template = await card(/Begin met een leeg sjabloon/);
  workbook.fail('structureProtected');
  await user.click(template);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'De werkmap is beveiligd: er kan geen blad bij. Hef de beveiliging op en probeer opnieuw.',
  );
});

test('ribbon buttons that were pressed before the pane was there are answered', async () => {
  const { requests } = renderPane();
  requests.send('sample');
  expect(await screen.findByRole('group', { name: 'Welk voorbeeld?' })).toBeVisible();
});
