import { act, screen } from '@testing-library/react';
import type { Requests } from '../../src/taskpane/app/requests';
import type { FakeWorkbook } from '../support/fakeWorkbook';
import { goodGrid } from '../support/tables';
import { renderPane } from '../support/renderPane';

const card = (name: RegExp) => screen.findByRole('button', { name });

test('a person without sheets of Saldo starts at the welcome, with the focus on the title', async () => {
  renderPane();
  expect(await screen.findByRole('heading', { level: 1, name: 'Welkom' })).toHaveFocus();
  expect(screen.getByText('Waar komt uw tekort of overschot vandaan?')).toBeVisible();
  expect(screen.getByText('Alles wordt in uw Excel berekend. Er gaat niets naar buiten.')).toBeVisible();
});

test('the pane says that it is opening, and while a table is read', async () => {
  let answer: () => void = () => undefined;
  const { user } = renderPane((workbook) => {
    const { saldoSheets, readAddress } = workbook;
    const held = () => new Promise<void>((resolve) => (answer = resolve));
    workbook.saldoSheets = () => held().then(saldoSheets);
    workbook.readAddress = (address) => held().then(() => readAddress(address));
  });
  expect(screen.getByRole('status')).toHaveTextContent('De werkmap wordt bekeken…');
  await act(async () => {
    answer();
    await Promise.resolve();
  });
  // The list of sheets is asked for once more when the first screen opens.
  await user.click(await card(/Gebruik mijn eigen tabel/));
  await user.type(await screen.findByRole('textbox', { name: /Tabel met budget/ }), 'Budget!B4:G10{Enter}');
  expect(screen.getAllByText('De tabel wordt gelezen…')).toHaveLength(2);
  await act(async () => {
    answer();
    await Promise.resolve();
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('Wij vinden ‘Budget!B4:G10’ niet.');
  expect(screen.queryByText('De tabel wordt gelezen…')).not.toBeInTheDocument();
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

describe('a second time', () => {
  const again = async (ask: (requests: Requests) => void, prepare: (workbook: FakeWorkbook) => void) => {
    const pane = renderPane(prepare);
    await screen.findByRole('heading', { level: 1, name: 'Stappen' });
    act(() => ask(pane.requests));
    return pane;
  };
  const template = { id: 't', kind: 'data', name: 'Cijfers', role: 'Saldo Gegevens', sample: false } as const;
  const budget = { id: 'b', kind: 'data', name: 'Budget (2)', role: 'Budget', sample: true } as const;

  test('the template with a person’s figures is taken as it is, also when it has another name by now', async () => {
    const { workbook } = await again(
      (requests) => requests.send('template'),
      (before) => {
        before.sheets.push(template);
        before.offer([{ kind: 'table', name: 'MijnTabel', address: 'Cijfers!C9:H15', rows: 6 }]);
        before.put('MijnTabel', { ...goodGrid, sheet: 'Cijfers', table: 'MijnTabel' });
      },
    );
    expect(
      await screen.findByText('Blad ‘Cijfers’ stond al in deze werkmap. Saldo heeft er niets aan veranderd.'),
    ).toBeVisible();
    expect(screen.getByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    expect(workbook.visited).toEqual(['Cijfers']);
    expect(workbook.written).toEqual([]);
  });

  test('a template that was made in English is known in Dutch', async () => {
    const { workbook } = await again(
      (requests) => requests.send('template'),
      (before) => {
        before.sheets.push({ ...template, role: 'Saldo Data' });
        before.put('Cijfers!A7', { ...goodGrid, sheet: 'Cijfers' });
      },
    );
    expect(await screen.findByText(/Blad ‘Cijfers’ stond al/)).toBeVisible();
    expect(workbook.written).toEqual([]);
  });

  test('of a sample only the sheet that is gone comes back', async () => {
    const { user, workbook } = await again(
      (requests) => requests.send('sample'),
      (before) => {
        before.sheets.push(budget);
        before.offer([{ kind: 'table', name: 'tblBudget', address: "'Budget (2)'!A5:G95", rows: 90 }]);
        before.put('tblBudget', { ...goodGrid, sheet: 'Budget (2)', table: 'tblBudget', sample: true });
      },
    );
    await user.click(await card(/15 verzonnen gemeenten/));
    expect(await screen.findByText(/Blad ‘Budget \(2\)’ stond al/)).toBeVisible();
    expect(workbook.written.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['Uitkomsten']]);
    expect(workbook.visited).toEqual(['Budget (2)']);
  });

  test('another sample is another sheet', async () => {
    const { user, workbook } = await again(
      (requests) => requests.send('sample'),
      (before) => void before.sheets.push(budget),
    );
    await user.click(await card(/Alle gemeenten/));
    await screen.findByRole('heading', { level: 1, name: 'Volume en prijs' });
    expect(workbook.written[0].sheets.map(({ name }) => name)).toEqual(['Iv3 2023', 'CBS 2015-2017']);
    expect(screen.queryByText(/stond al/)).not.toBeInTheDocument();
  });
});

describe('an exception of our own', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test('in the workbook becomes a sentence, and the buttons can be pressed again', async () => {
    const { user, workbook } = renderPane((before) => {
      before.write = () => Promise.reject(new TypeError('secret figures'));
    });
    await user.click(await card(/Begin met een leeg sjabloon/));
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveTextContent('Excel gaf een fout (TypeError).');
    expect(bar).not.toHaveTextContent('secret');
    expect(await card(/Begin met een leeg sjabloon/)).toBeEnabled();
    expect(workbook.sheets).toEqual([]);
  });

  test('on opening does not leave the pane empty', async () => {
    renderPane((before) => {
      before.readSettings = () => Promise.reject(new Error('slip'));
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
  });

  test('while reading ends the reading', async () => {
    // A grid without cells is what no workbook gives: the reading throws.
    const { user } = renderPane((before) => before.put('Budget!B4:G10', { ...goodGrid, cells: null } as never));
    await user.click(await card(/Gebruik mijn eigen tabel/));
    await user.type(await screen.findByRole('textbox', { name: /Tabel met budget/ }), 'Budget!B4:G10{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel gaf een fout (TypeError).');
    expect(screen.queryByText('De tabel wordt gelezen…')).not.toBeInTheDocument();
  });

  test('while drawing gives a sentence and a button to start again', async () => {
    const { user, workbook } = renderPane((before) => {
      before.sheets.push({ id: 'r', kind: 'volumePrice', name: 'Saldo 1', role: 'Saldo 1', sample: false });
      // Not a sheet at all: drawing throws.
      before.sheets.push(null as never);
    });
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveTextContent('Er ging iets mis in dit venster.');
    expect(bar).toHaveFocus();
    workbook.sheets.pop();
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Stappen' })).toBeVisible();
  });
});

test('the own table is the selection, when it is one', async () => {
  const { user } = renderPane((workbook) => workbook.pick(goodGrid));
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
