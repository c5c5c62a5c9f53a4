import { act, screen, waitFor, within } from '@testing-library/react';
import { failure } from '../../src/analysis/result';
import { gridOf, headers } from '../support/grid';
import { renderPane } from '../support/renderPane';
import { goodGrid, manyMunicipalities, threeMunicipalities, wrongGrid } from '../support/tables';
import type { FakeWorkbook } from '../support/fakeWorkbook';
import type { Grid } from '../../src/workbook/port/grid';
import type { Workbook } from '../../src/workbook/port/workbook';

/** The pane with this table chosen, on the screen of step 1. */
const withTable = async (grid: Grid, prepare: (workbook: FakeWorkbook) => void = () => undefined) => {
  const pane = renderPane((workbook) => {
    workbook.pick(grid);
    workbook.put(grid.table ?? `${grid.sheet}!${grid.address}`, grid);
    prepare(workbook);
  });
  await pane.user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
  await screen.findByRole('heading', { level: 1, name: 'Volume en prijs' });
  await waitFor(() => expect(screen.queryByText('Het scherm wordt geladen…')).not.toBeInTheDocument());
  return pane;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('from selection to result', () => {
  test('the columns are proposed with their first value as proof', async () => {
    await withTable(goodGrid);
    expect(screen.getByRole('combobox', { name: 'Budget' })).toHaveDisplayValue('D Budget');
    expect(screen.getByRole('combobox', { name: 'Volume werkelijk' })).toHaveDisplayValue('G Volume werkelijk');
    expect(screen.getByText(/€\s1\.000\.000/)).toBeVisible();
  });

  test('the preview has the finding as its title, a described chart and a table', async () => {
    const { user } = await withTable(goodGrid);
    expect(screen.getByText('Volume is bij 2 van 3 gemeenten de grootste component.')).toBeVisible();
    expect(
      screen.getByRole('img', { name: /Volume is bij 2 van 3.*1 gemeenten met een tekort, 2 met een overschot/ }),
    ).toBeVisible();
    await user.click(button('Toon als tabel'));
    const row = screen.getByRole('row', { name: /Oeverdam/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['−9,0%', '−8,3%', '−0,7%']);
  });

  test('one press writes the result, settings, readme and log', async () => {
    const { user, workbook } = await withTable(goodGrid);
    expect(
      screen.getByText(
        /^Nieuw blad ‘Saldo 1 Volume-prijs’: \d tabellen, 2 grafieken, levende formules\. Ook Saldo Instellingen, Saldo Leesmij en Saldo Logboek\./,
      ),
    ).toBeVisible();
    await user.click(button('Zet in werkblad'));
    const done = await screen.findByText(/Blad ‘Saldo 1 Volume-prijs’ is toegevoegd: 6 rijen, 2 grafieken/);
    expect(done.closest('[role=status]')).toHaveFocus();
    expect(done).toHaveTextContent('Formules rekenen mee als u Budget!B4:G10 wijzigt.');
    expect(workbook.written).toHaveLength(1);
    expect(workbook.written[0]).toMatchObject({
      ownEdits: 'ask',
      sheets: [{ kind: 'volumePrice' }, { kind: 'settings' }, { kind: 'readme' }, { kind: 'log' }],
      log: [
        {
          when: '14 mei 2025, 14:02',
          step: '1 Volume en prijs',
          sources: 'Budget!B4:G10',
          settings: 'Rapport, Gemiddelde van jaarpercentages, 2020–2021, Levende formules (aanbevolen)',
          skipped: 'geen',
          version: '0.1.0',
        },
      ],
    });
  });

  test('afterwards: to the sheet, or away with it and what came along', async () => {
    const { user, workbook } = await withTable(goodGrid);
    await user.click(button('Zet in werkblad'));
    await user.click(await screen.findByRole('button', { name: 'Ga naar blad' }));
    expect(workbook.visited).toEqual(['Saldo 1 Volume-prijs']);
    expect(screen.getByText('Ctrl+Z haalt het blad niet altijd weg. Verwijder wel.')).toBeVisible();
    await user.click(button('Verwijder'));
    const removed = await screen.findByText(
      /Blad ‘Saldo 1 Volume-prijs’ is verwijderd, met Saldo Instellingen, Saldo Leesmij en Saldo Logboek\./,
    );
    expect(removed.closest('[role=status]')).toHaveFocus();
    expect(workbook.sheets).toEqual([]);
  });

  test('written again, the sheet was updated and not added', async () => {
    const { user } = await withTable(goodGrid);
    await user.click(button('Zet in werkblad'));
    await user.click(await screen.findByRole('button', { name: 'Wijzig de keuzes' }));
    expect(
      screen.getByText(/wordt opnieuw geschreven\. Ook Saldo Instellingen, Saldo Leesmij en Saldo Logboek\./),
    ).toBeVisible();
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByText(/Blad ‘Saldo 1 Volume-prijs’ is bijgewerkt: 6 rijen/)).toBeVisible();
  });

  test('what other results stand on stays when this one is removed', async () => {
    const { user, workbook } = await withTable(goodGrid);
    await user.click(button('Zet in werkblad'));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    workbook.sheets.push({ id: 'e', kind: 'explanation', name: 'Saldo 2', role: 'Saldo 2', sample: false });
    await user.click(button('Verwijder'));
    expect(
      await screen.findByText('Blad ‘Saldo 1 Volume-prijs’ is verwijderd. Uw eigen bladen zijn niet veranderd.'),
    ).toBeVisible();
    expect(workbook.sheets.map(({ kind }) => kind)).toEqual(['settings', 'readme', 'log', 'explanation']);
  });

  test('removing asks first when a person worked in the sheet', async () => {
    const { user, workbook } = await withTable(goodGrid);
    await user.click(button('Zet in werkblad'));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    workbook.work('volumePrice', 2);
    await user.click(button('Verwijder'));
    const question = await screen.findByText(/In 2 rijen staan aanpassingen van u\. Die gaan ook weg\./);
    expect(question.closest('[role=status]')).toHaveFocus();
    expect(workbook.sheets).toHaveLength(4);
    await user.click(button('Annuleer'));
    expect(screen.queryByText(/staan aanpassingen van u/)).not.toBeInTheDocument();
    await user.click(button('Verwijder'));
    await user.click(await screen.findByRole('button', { name: 'Verwijder toch' }));
    expect(await screen.findByText(/is verwijderd, met/)).toBeVisible();
    expect(workbook.sheets).toEqual([]);
  });

  test('settings change the result and what is written', async () => {
    const { user, workbook } = await withTable(goodGrid);
    await user.click(button('Instellingen'));
    await user.click(screen.getByRole('radio', { name: /Interactie apart/ }));
    await user.click(screen.getByRole('radio', { name: /Gewogen met het budget/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van' }), '2021');
    await user.click(screen.getByRole('radio', { name: /Vaste waarden/ }));
    expect(screen.getByText('Interactie apart · gewogen · 2021 · waarden')).toBeVisible();
    expect(screen.getByText(/vaste waarden\. Ook Saldo Instellingen/)).toBeVisible();
    await user.click(button('Zet in werkblad'));
    await screen.findByText('De waarden blijven staan zoals ze nu zijn.', { exact: false });
    expect(workbook.written[0].log[0].settings).toBe('Interactie apart, Gewogen met het budget, 2021, Vaste waarden');
  });

  test('by keyboard only', async () => {
    const { user, workbook } = await withTable(goodGrid);
    const write = button('Zet in werkblad');
    for (let presses = 0; presses < 40 && document.activeElement !== write; presses += 1) await user.tab();
    expect(write).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written).toHaveLength(1);
  });
});

describe('choosing the table', () => {
  test('by selection', async () => {
    const { user } = renderPane((workbook) => workbook.pick(goodGrid));
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.click(await screen.findByRole('button', { name: 'Gebruik selectie' }));
    expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
  });

  test('by a typed address', async () => {
    const { user } = renderPane((workbook) => workbook.put('Budget!B4:G10', goodGrid));
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.type(await screen.findByRole('textbox', { name: /Tabel met budget/ }), 'Budget!B4:G10{Enter}');
    expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Tabel met budget/ })).toHaveFocus();
  });

  test('from the list of tables and names', async () => {
    const { user } = renderPane((workbook) => {
      workbook.offer([{ kind: 'table', name: 'Tabel1', address: 'Budget!B4:G10', rows: 6 }]);
      workbook.put('Tabel1', { ...goodGrid, table: 'Tabel1' });
    });
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.click(await screen.findByRole('button', { name: 'Kies tabel' }));
    await user.click(await screen.findByRole('button', { name: /Tabel1/ }));
    expect(await screen.findByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Tabel met budget/ })).toHaveValue('Tabel1');
  });

  test('an address that is not there names it', async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.type(await screen.findByRole('textbox', { name: /Tabel met budget/ }), 'Weg!A1{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij vinden ‘Weg!A1’ niet.');
  });

  test('an empty selection says what to select', async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.click(await screen.findByRole('button', { name: 'Gebruik selectie' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('In de selectie staat niets.');
  });

  test('without headers the columns are guessed and have to be checked', async () => {
    const { user } = renderPane((workbook) => workbook.pick(gridOf(threeMunicipalities)));
    await user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await user.click(await screen.findByRole('button', { name: 'Gebruik selectie' }));
    expect(await screen.findByText(/Deze selectie heeft geen koppen/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Budget' })).toHaveDisplayValue('D (geen kop)');
    expect(screen.getAllByText('Controleer deze keuze').length).toBeGreaterThan(3);
  });

  test('a missing column is asked for, and choosing it gives the result', async () => {
    const { user } = await withTable(gridOf([[...headers.slice(0, 5), 'Kolom zes'], ...threeMunicipalities]));
    expect(screen.getByText('Kies de kolom met Volume werkelijk')).toBeVisible();
    expect(screen.getByText('Kies eerst de kolommen.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volume werkelijk' }), 'G Kolom zes');
    expect(screen.getByRole('img', { name: /Volume is bij 2 van 3/ })).toBeVisible();
  });

  test('a list of one year asks which year', async () => {
    const oneYear = threeMunicipalities
      .filter(([, year]) => year === 2021)
      .map(([name, , ...figures]) => [name, ...figures]);
    const { user } = await withTable(gridOf([headers.filter((header) => header !== 'Jaar'), ...oneYear]));
    expect(button('Zet in werkblad')).toBeDisabled();
    const year = screen.getByRole('textbox', { name: /Van welk jaar/ });
    await user.type(year, '20');
    expect(screen.getByText('Typ een jaar, zoals 2023.')).toBeVisible();
    await user.type(year, '21');
    expect(button('Zet in werkblad')).toBeEnabled();
    expect(screen.getByText('3 rijen: 3 gemeenten, 2021')).toBeVisible();
  });

  test('a series of one municipality asks which, and shows its years', async () => {
    const series = threeMunicipalities.slice(0, 2).map((row) => row.slice(1));
    const { user } = await withTable(gridOf([headers.slice(1), ...series]));
    await user.type(screen.getByRole('textbox', { name: /Van welke gemeente/ }), 'Oeverdam');
    expect(screen.getByText('Oeverdam heeft een tekort van 9,0% van het budget.')).toBeVisible();
    expect(screen.getByText('Volume: −8,3%, prijs en overig: −0,7%.')).toBeVisible();
    await user.click(button('Toon als tabel'));
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['2020', '2021']);
  });

  test('amounts in thousands are recognised and can be overruled', async () => {
    const { user } = await withTable(
      gridOf([
        headers,
        ...threeMunicipalities.map((row) =>
          row.map((cell, index) => (index === 2 || index === 3 ? Number(cell) / 1000 : cell)),
        ),
      ]),
    );
    const unit = screen.getByRole('combobox', { name: /Bedragen staan in/ });
    expect(unit).toHaveDisplayValue('duizenden euro’s');
    expect(screen.getByText('Afgeleid uit het bedrag per ontvanger.')).toBeVisible();
    await user.selectOptions(unit, 'euro');
    expect(screen.getAllByText(/€\s1\.000$/)).toHaveLength(1);
  });

  test('a total row does not count unless asked', async () => {
    const { user } = await withTable(
      gridOf([headers, ...threeMunicipalities, ['Totaal', 2021, 4_500_000, 4_420_000, 285, 278]]),
    );
    expect(
      screen.getByText(/‘Totaal 2021’ in Budget!B11 lijkt een totaal of gemiddelde en telt niet mee\./),
    ).toBeVisible();
    expect(screen.getByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    await user.click(button('Telt toch mee'));
    expect(screen.getByText('7 rijen: 4 gemeenten, 2 jaren')).toBeVisible();
  });
});

describe('cells that are not right', () => {
  test('are named, with what was expected and a way there; nothing can be written', async () => {
    const { user, workbook } = await withTable(goodGrid);
    workbook.pick(wrongGrid);
    await user.click(button('Gebruik selectie'));
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveFocus();
    expect(bar).toHaveTextContent('2 cellen kloppen niet');
    expect(bar).toHaveTextContent(
      'Budget!F5 bevat tekst: ‘onbekend’. Verwacht: een aantal bijstandsontvangers, of leeg.',
    );
    expect(bar).toHaveTextContent('Budget!D6 is 0. Delen door budget 0 kan niet (Oeverdam, 2021).');
    expect(screen.getByText('6 rijen gelezen, 2 cellen kloppen niet')).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(button('Zet in werkblad')).toBeDisabled();
    expect(screen.getByText('Los eerst 2 cellen op, of sla ze over.')).toBeVisible();
    await user.click(button('Ga naar D6'));
    expect(workbook.visited).toEqual(['Budget!D6']);
  });

  test('can be skipped, which is logged and can be undone', async () => {
    const { user, workbook } = await withTable(wrongGrid);
    await user.click(button('Sla deze 2 rijen over'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText('2 rijen slaat u over', { exact: false })).toBeVisible();
    await user.click(button('Zet in werkblad'));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written[0].log[0].skipped).toBe(
      'Budget!B5 Oeverdam 2020; Budget!B6 Oeverdam 2021 (door u overgeslagen)',
    );
    await user.click(button('Wijzig de keuzes'));
    await user.click(button('Tel weer mee'));
    expect(screen.getByRole('alert')).toHaveTextContent('2 cellen kloppen niet');
  });

  test('do not take the focus away from who chooses a column', async () => {
    const { user } = await withTable(
      gridOf([[...headers, 'Opmerking'], ...threeMunicipalities.map((row) => [...row, 'vast'])]),
    );
    const column = screen.getByRole('combobox', { name: 'Uitgaven' });
    await user.selectOptions(column, 'H Opmerking');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Budget!H5 bevat tekst: ‘vast’. Verwacht: een bedrag, of leeg.',
    );
    expect(column).toHaveFocus();
  });

  test('are gone after a correction and Controleer opnieuw', async () => {
    const { user, workbook } = await withTable(wrongGrid);
    workbook.put('Budget!B4:G10', goodGrid);
    await user.click(button('Controleer opnieuw'));
    expect(await screen.findByRole('img', { name: /Volume is bij 2 van 3/ })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('no more than five are shown, the rest is counted and one press away', async () => {
    const { user } = await withTable(
      gridOf([
        headers,
        ...threeMunicipalities.map((row) => [...row.slice(0, 5), 'fout']),
        ['Zeeldam', 2020, 1, 1, 1, 'mis'],
      ]),
    );
    const bar = screen.getByRole('alert');
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(5);
    expect(bar).toHaveTextContent('7 cellen kloppen niet');
    await user.click(button('en nog 2'));
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(7);
    await user.click(button('Toon minder'));
    expect(within(bar).getAllByRole('button', { name: /^Ga naar/ })).toHaveLength(5);
  });

  test('a municipality-year that occurs twice names both cells', async () => {
    await withTable(gridOf([headers, ...threeMunicipalities, threeMunicipalities[0]]));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Budget!B5 en B11 Oeverdam 2020 staat er twee keer. Overslaan laat de eerste staan.',
    );
  });

  test('a place that cannot be visited says why', async () => {
    const { user, workbook } = await withTable(wrongGrid);
    workbook.fail('sheetGone', { sheet: 'Budget' });
    await user.click(button('Ga naar D6'));
    expect(await screen.findByText(/Blad ‘Budget’ bestaat niet meer/)).toBeVisible();
  });
});

describe('what can happen while writing', () => {
  test.each([
    ['editing', 'U bewerkt nu een cel. Druk op Enter en probeer opnieuw.'],
    ['structureProtected', 'De werkmap is beveiligd: er kan geen blad bij.'],
    ['writeFailed', 'Het schrijven stopte halverwege.'],
  ] as const)('%s becomes a sentence, and one can try again', async (code, sentence) => {
    const { user, workbook } = await withTable(goodGrid);
    workbook.fail(code, { detail: 'GeneralException' });
    await user.click(button('Zet in werkblad'));
    const bar = await screen.findByRole('alert');
    expect(bar).toHaveTextContent(sentence);
    expect(bar).toHaveFocus();
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByRole('button', { name: 'Ga naar blad' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test.each([
    ['Bewaren als kopie', 'keepCopy'],
    ['Overschrijven', 'overwrite'],
  ])('own edits: %s', async (choice, ownEdits) => {
    const { user, workbook } = await withTable(goodGrid);
    workbook.answerWrite({ kind: 'ownEdits', edits: [{ sheet: 'Saldo 1 Volume-prijs', rows: 3 }] });
    await user.click(button('Zet in werkblad'));
    const question = await screen.findByText(/In 3 rijen staan aanpassingen van u/);
    expect(question.closest('[role=status]')).toHaveFocus();
    await user.click(button(choice));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written.map((request) => request.ownEdits)).toEqual(['ask', ownEdits]);
  });

  test('beyond two seconds there is progress and a way to stop; the choices stay as they were', async () => {
    const { user, workbook } = await withTable(goodGrid, (fake) => {
      // The writer asks between its own requests, as the real one does, and takes back what it wrote.
      fake.write = async ({ isStopped }) => {
        while (isStopped?.() !== true) await new Promise((resolve) => setTimeout(resolve, 20));
        return failure('stopped', {});
      };
    });
    await user.click(button('Zet in werkblad'));
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
    const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 4000 });
    expect(screen.getByText('De bladen worden in de werkmap gezet…')).toBeVisible();
    await user.click(stop);
    const stopped = await screen.findByText('Gestopt. De werkmap is niet veranderd.');
    expect(stopped.closest('[role=status]')).toHaveFocus();
    expect(button('Zet in werkblad')).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
    expect(workbook.sheets).toEqual([]);
  });

  test('own edits: cancelled, nothing is written', async () => {
    const { user, workbook } = await withTable(goodGrid);
    workbook.answerWrite({ kind: 'ownEdits', edits: [{ sheet: 'Saldo 1 Volume-prijs', rows: 1 }] });
    await user.click(button('Zet in werkblad'));
    await user.click(await screen.findByRole('button', { name: 'Annuleer' }));
    expect(workbook.written).toHaveLength(1);
    expect(workbook.sheets).toEqual([]);
  });

  test('a cell that does not show what the core computed is named in red', async () => {
    const { user, workbook } = await withTable(goodGrid);
    workbook.answerWrite({
      kind: 'written',
      sheets: [
        { id: '1', kind: 'volumePrice', name: 'Saldo 1 Volume-prijs', role: 'Saldo 1 Volume-prijs', sample: false },
      ],
      difference: { sheet: 'Saldo 1 Volume-prijs', cell: 'C7', found: '0', expected: '-0,09' },
    });
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Saldo 1 Volume-prijs!C7 toont 0; verwacht: -0,09.');
    expect(screen.queryByText(/is toegevoegd/)).not.toBeInTheDocument();
  });
});

describe('a change that came without an event', () => {
  test('is found when writing: nothing is written, and the cell is named', async () => {
    const { user, workbook } = await withTable(goodGrid);
    const corrected = threeMunicipalities.map((row) =>
      row[2] === 2_000_000 && row[1] === 2020 ? [...row.slice(0, 3), 1_900_000, ...row.slice(4)] : row,
    );
    workbook.put('Budget!B4:G10', gridOf([headers, ...corrected]));
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByText('Cel Budget!E7 is gewijzigd.', { exact: false })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(workbook.written).toEqual([]);
    await user.click(button('Bereken opnieuw'));
    await user.click(await screen.findByRole('button', { name: 'Zet in werkblad' }));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written).toHaveLength(1);
  });

  test.each([
    ['shorter', { cells: goodGrid.cells.slice(0, -1) }, 'Budget!B10'],
    ['one row down', { row: 4 }, 'Budget!B5'],
    ['on a sheet with another name', { sheet: 'Begroting' }, 'Begroting!B4'],
  ] as const)('a table that is %s', async (_, changes, cell) => {
    const { user, workbook } = await withTable({ ...goodGrid, table: 'Tabel1' });
    workbook.put('Tabel1', { ...goodGrid, table: 'Tabel1', ...changes });
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByText(`Cel ${cell} is gewijzigd.`, { exact: false })).toBeVisible();
    expect(workbook.written).toEqual([]);
  });

  /** A table that reads well until the answer is another one. */
  const withAnswer = async (answerLater: Workbook['readAddress']) => {
    let later = false;
    const pane = await withTable({ ...goodGrid, table: 'Tabel1' }, (before) => {
      const { readAddress } = before;
      before.readAddress = (address) => (later ? answerLater(address) : readAddress(address));
    });
    later = true;
    return pane;
  };

  test('a table whose sheet is gone', async () => {
    const { user, workbook } = await withAnswer((address) =>
      Promise.resolve(failure(address === 'Budget!A1' ? 'sheetGone' : 'unknownAddress', { sheet: 'Budget', address })),
    );
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Blad ‘Budget’ bestaat niet meer. Kies de gegevens opnieuw.',
    );
    expect(workbook.written).toEqual([]);
    expect(button('Zet in werkblad')).toBeEnabled();
  });

  test('an exception of our own does not leave the button busy', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = await withAnswer(() =>
      Promise.resolve({ ok: true, value: { ...goodGrid, cells: null } as never }),
    );
    await user.click(button('Zet in werkblad'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel gaf een fout (TypeError).');
    expect(button('Zet in werkblad')).toBeEnabled();
    jest.restoreAllMocks();
  });
});

describe('a change in the table', () => {
  test('is named, and recalculating takes it in', async () => {
    const { user, workbook } = await withTable(goodGrid);
    act(() => workbook.change('Budget!E7'));
    expect(await screen.findByText('Cel Budget!E7 is gewijzigd.', { exact: false })).toBeVisible();
    expect(button('Zet in werkblad')).toBeDisabled();
    workbook.put('Budget!B4:G10', gridOf([headers, ...threeMunicipalities.slice(0, 4)]));
    await user.click(button('Bereken opnieuw'));
    expect(await screen.findByText('4 rijen: 2 gemeenten, 2 jaren')).toBeVisible();
    expect(screen.queryByText('Verouderd')).not.toBeInTheDocument();
  });

  test('elsewhere on the sheet does not matter', async () => {
    const { workbook } = await withTable(goodGrid);
    workbook.change('Budget!A1');
    workbook.change('Budget!J40:K41');
    expect(screen.queryByText('Verouderd')).not.toBeInTheDocument();
  });
});

describe('a range that does not grow along', () => {
  const seventh = ['Zeeldam', 2021, 1_200_000, 1_250_000, 70, 72] as const;
  const longer = gridOf([headers, ...threeMunicipalities, seventh]);

  test('says that the table goes further, and takes all of it', async () => {
    const { user, workbook } = await withTable(goodGrid, (before) => {
      before.put('Budget!B4', longer);
      before.put('Budget!B4:G11', longer);
    });
    expect(screen.getByText(/De tabel loopt verder dan Budget!B4:G10\./)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volume voorspeld' }), 'G Volume werkelijk');
    await user.click(button('Neem alle 7 rijen'));
    expect(await screen.findByText('7 rijen: 4 gemeenten, 2 jaren')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Tabel met budget/ })).toHaveValue('Budget!B4:G11');
    expect(screen.getByRole('combobox', { name: 'Volume voorspeld' })).toHaveDisplayValue('G Volume werkelijk');
    expect(screen.queryByText(/De tabel loopt verder/)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(button('Zet in werkblad'));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written[0].log[0].sources).toBe('Budget!B4:G11');
  });

  test('a total under it is no more of the table', async () => {
    await withTable(goodGrid, (before) =>
      before.put('Budget!B4', gridOf([headers, ...threeMunicipalities, ['Totaal', 2021, 1, 1, 1, 1]])),
    );
    expect(screen.queryByText(/De tabel loopt verder/)).not.toBeInTheDocument();
  });

  test('a row typed right under it makes the result stale', async () => {
    const { workbook } = await withTable(goodGrid);
    act(() => workbook.change('Budget!B11'));
    expect(await screen.findByText('Cel Budget!B11 is gewijzigd.', { exact: false })).toBeVisible();
  });

  test('rows left out stay left out where they stand by now; a new row in their place counts', async () => {
    const { user, workbook } = await withTable(wrongGrid);
    await user.click(button('Sla deze 2 rijen over'));
    const [head, ...rows] = wrongGrid.cells;
    const inserted = gridOf([head, seventh, ...rows.slice(0, -1)]);
    workbook.put('Budget!B4:G10', inserted);
    act(() => workbook.change('Budget!B5'));
    await user.click(await screen.findByRole('button', { name: 'Bereken opnieuw' }));
    expect(await screen.findByText('4 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(button('Zet in werkblad'));
    await screen.findByRole('button', { name: 'Ga naar blad' });
    expect(workbook.written[0].log[0].skipped).toBe(
      'Budget!B6 Oeverdam 2020; Budget!B7 Oeverdam 2021 (door u overgeslagen)',
    );
  });

  test('leaving out a repeat holds for the repeat, not for the row it repeats', async () => {
    const { user, workbook } = await withTable(gridOf([headers, ...threeMunicipalities, threeMunicipalities[0]]));
    await user.click(button('Sla deze 1 rij over'));
    expect(screen.getByText('6 rijen: 3 gemeenten, 2 jaren')).toBeVisible();
    workbook.put('Budget!B4:G11', gridOf([headers, seventh, ...threeMunicipalities]));
    act(() => workbook.change('Budget!B5'));
    await user.click(await screen.findByRole('button', { name: 'Bereken opnieuw' }));
    expect(await screen.findByText('7 rijen: 4 gemeenten, 2 jaren')).toBeVisible();
  });
});

test('a balance that is zero but for rounding is no deficit in the description either', async () => {
  await withTable(gridOf([headers, ['Oeverdam', 2021, 0.3, 0.1 + 0.2, 60, 66], ...threeMunicipalities.slice(2)]));
  expect(screen.getByRole('img', { name: /0 gemeenten met een tekort, 2 met een overschot/ })).toBeVisible();
  expect(screen.getByRole('img')).toHaveTextContent('In evenwicht (1)');
});

test('of many municipalities the ends are shown, and one’s own', async () => {
  const { user } = await withTable(gridOf([headers, ...manyMunicipalities(100)]));
  const chart = screen.getByRole('img');
  expect(chart).toHaveTextContent('en nog 40 gemeenten ertussen');
  expect(chart).not.toHaveTextContent('Gemeente 030');
  await user.selectOptions(screen.getByRole('combobox', { name: /Uw gemeente/ }), 'Gemeente 030');
  expect(chart).toHaveTextContent('Gemeente 030');
});
