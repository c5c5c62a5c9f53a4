import { act, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { SheetKind } from '../../../src/sheets/description';
import type { FakeWorkbook } from '../../support/fakeWorkbook';
import { renderPane } from '../../support/renderPane';
import { goodGrid } from '../../support/tables';

// The parts of step 3 come in scripts of their own, and axe walks the whole page.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

type Changes = Parameters<typeof renderPane>[1];

const openFramework = async (prepare?: (workbook: FakeWorkbook) => void, changes?: Changes) => {
  const pane = renderPane(prepare, changes);
  await screen.findByRole('button', { name: 'Menu' });
  act(() => pane.requests.send('conditions'));
  await screen.findByRole('radio', { name: /Eigen kader|Own framework/ });
  return pane;
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const prepareButton = () => button(/^Zet kader klaar$|^Prepare framework$/);
const footer = (): string => document.querySelector('footer')?.textContent ?? '';
const main = (): string => document.querySelector('main')?.textContent ?? '';

/** A table of step 1 that was written with earlier. */
const withTable = (workbook: FakeWorkbook): void => {
  workbook.put('Budget!B4:G10', goodGrid);
  workbook.store({ source: 'Budget!B4:G10' });
};

/** The framework of the study, ready for these municipalities. */
const ready = async (changes?: Changes, typed = 'G1; Oeverdam\nG2; Heidestad') => {
  const pane = await openFramework(undefined, changes);
  await pane.user.click(screen.getByRole('radio', { name: /Analytisch kader|Analytical framework/ }));
  await pane.user.click(screen.getByRole('textbox', { name: /per regel|per line/ }));
  await pane.user.paste(typed);
  await pane.user.click(prepareButton());
  await screen.findByRole('button', { name: /^Ga beoordelen$|^Go and rate$/ });
  return pane;
};

const unfold = async ({ user }: Awaited<ReturnType<typeof ready>>, name: RegExp): Promise<HTMLElement> => {
  await user.click(button(name));
  return document.querySelector('main')!;
};

const violations = async (): Promise<readonly string[]> => {
  const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
  const { violations: found } = await axe.run(document.body, { rules });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/** Where the cell of a line under a header stands on a sheet. */
const placeOf = async (workbook: FakeWorkbook, kind: SheetKind, line: string, header: string) => {
  const sheet = workbook.sheets.find((one) => one.kind === kind)!;
  const answer = await workbook.readSheets([sheet.id]);
  const { grid } = answer.ok ? answer.value[0]! : { grid: { cells: [], row: 0, column: 0 } };
  const row = grid.cells.findIndex(([code]) => code.value === line);
  const headers = grid.cells.find((cells) => cells.some(({ value }) => value === header))!;
  return {
    row: grid.row + row,
    column: grid.column + headers.findIndex(({ value }) => value === header),
    name: sheet.name,
  };
};

describe('before there is a framework', () => {
  test('the other parts wait, and the footer says what has to be chosen first', async () => {
    const { user } = await openFramework();
    for (const name of ['Beoordelen', 'Per gemeente', 'Vergelijken', 'Archetypen']) expect(button(name)).toBeDisabled();
    expect(button('Kader')).toHaveAttribute('aria-current', 'page');
    expect(prepareButton()).toBeDisabled();
    expect(footer()).toContain('Kies eerst een kader.');
    await user.click(screen.getByRole('radio', { name: /Kwaliteit van bewijs/ }));
    expect(footer()).toContain('Kies of typ eerst ten minste één gemeente.');
    const typed = screen.getByRole('textbox', { name: /per regel/ });
    await user.click(typed);
    await user.paste('Oeverdam\noeverdam');
    expect(footer()).toContain('‘oeverdam’ staat er twee keer.');
    await user.clear(typed);
    await user.paste(Array.from({ length: 343 }, (_, i) => `G${i}`).join('\n'));
    expect(footer()).toContain('Kies er hoogstens 342. Nu zijn het er 343.');
    await user.clear(typed);
    await user.paste(' Oeverdam \n\nG2;Heidestad\n');
    expect(footer()).toContain('20 condities, 20 in gebruik; 2 gemeenten. Nieuwe bladen: Saldo 3 Condities,');
    expect(prepareButton()).toBeEnabled();
  });

  test('municipalities come from step 1, from deficit to surplus, and may be left out', async () => {
    const { user, workbook } = await openFramework(withTable);
    const group = screen.getByRole('group', { name: 'Welke gemeenten doen mee?' });
    const names = within(group)
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0].textContent ?? '');
    expect(names.length).toBeGreaterThan(1);
    const results = names.map((name) =>
      Number(/([+−]?)([\d,]+)%/.exec(name)![0].replace('−', '-').replace(/[%+]/g, '').replace(',', '.')),
    );
    expect(results).toEqual([...results].sort((a, b) => a - b));
    await user.click(within(group).getAllByRole('checkbox')[0]);
    await user.click(screen.getByRole('radio', { name: /Analytisch kader/ }));
    await user.click(prepareButton());
    await screen.findByRole('button', { name: 'Ga beoordelen' });
    const [{ sheets, log }] = workbook.written;
    expect(sheets.map(({ kind }) => kind)).toEqual([
      ...['conditions', 'relations', 'cases', 'ratings', 'reasoning', 'reduction', 'readme', 'log'],
    ]);
    expect(log[0].settings).toContain('57 condities, 35 in gebruik');
    expect(log[0].settings).toContain(`Gemeenten die niet meedoen: ${names[0].split(' · ')[0]}`);
    const left = screen.getByRole('button', { name: /^Gemeenten/ });
    expect(left.textContent).toContain(`${names.length - 1} van ${names.length - 1} tellen mee`);
  });

  test('the sample says that it is invented, on every sheet', async () => {
    const { user, workbook } = await openFramework();
    await user.click(screen.getByRole('radio', { name: /Voorbeeld met oordelen/ }));
    expect(screen.queryByRole('textbox', { name: /per regel/ })).toBeNull();
    await user.click(prepareButton());
    await screen.findByRole('button', { name: 'Ga beoordelen' });
    expect(main()).not.toContain('klopt niet');
    expect(main()).toContain('14 van 15 tellen mee');
    const own = workbook.written[0].sheets.filter(({ kind }) => kind !== 'readme' && kind !== 'log');
    expect(own.every(({ sample }) => sample)).toBe(true);
    expect(screen.getByText(/Stap 3 van 3/).textContent).toContain('voorbeeldgegevens');
  });

  test('a framework of one’s own starts empty and grows', async () => {
    const { user } = await openFramework();
    await user.click(screen.getByRole('radio', { name: /Eigen kader/ }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van uw kader' }), 'Ons kader');
    await user.type(screen.getByRole('textbox', { name: /per regel/ }), 'Oeverdam');
    await user.click(prepareButton());
    await screen.findByText('Ons kader');
    expect(main()).toContain('Nog geen condities.');
    await user.type(screen.getByRole('textbox', { name: 'Code' }), '2.x');
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Snel bellen');
    await user.click(button('Voeg toe'));
    await screen.findByRole('button', { name: /Niveau 2: Uitvoering/ });
    await user.click(button(/Niveau 2/));
    expect(button(/2\.x Snel bellen/).textContent).toContain('in gebruik');
  });

  test('a copy keeps the conditions under another name', async () => {
    const { user } = await openFramework();
    await user.click(screen.getByRole('radio', { name: /Eigen kader/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Begin met' }), 'evaluation-2020');
    await user.type(screen.getByRole('textbox', { name: 'Naam van uw kader' }), 'Ons kader');
    await user.type(screen.getByRole('textbox', { name: /per regel/ }), 'Oeverdam');
    expect(footer()).toContain('20 condities, 20 in gebruik; 1 gemeente.');
    await user.click(prepareButton());
    await screen.findByText('Ons kader');
    expect(main()).toContain('20 condities, 20 in gebruik');
  });

  test('what Excel refuses is said, and nothing is lost of what was chosen', async () => {
    const { user, workbook } = await openFramework();
    await user.click(screen.getByRole('radio', { name: /Kwaliteit van bewijs/ }));
    await user.type(screen.getByRole('textbox', { name: /per regel/ }), 'Oeverdam');
    workbook.fail('structureProtected');
    await user.click(prepareButton());
    expect((await screen.findByRole('alert')).textContent).toContain('De werkmap is beveiligd');
    expect(screen.getByRole('textbox', { name: /per regel/ })).toHaveValue('Oeverdam');
    await user.click(prepareButton());
    await screen.findByRole('button', { name: 'Ga beoordelen' });
  });
});

describe('with a framework', () => {
  test('a condition is dropped with a reason, and taken up again', async () => {
    const pane = await ready();
    const { user, workbook } = pane;
    await unfold(pane, /^Niveau 2/);
    await user.click(button(/^2\.d /));
    await user.click(button('Laat vervallen'));
    await user.click(button('Bevestig'));
    expect(screen.getByText(/Vul een reden in/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Waarom vervalt/ }), 'te vaag');
    await user.click(button('Bevestig'));
    await waitFor(() => expect(button(/^2\.d /).textContent).toContain('vervalt'));
    expect(main()).toContain('Reden: te vaag');
    expect(main()).toContain('57 condities, 34 in gebruik');
    expect(workbook.editRequests.at(-1)!.log[0].skipped).toContain('2.d');
    await user.click(button('Neem in gebruik'));
    await waitFor(() => expect(main()).toContain('57 condities, 35 in gebruik'));
  });

  test('conditions are taken together and apart', async () => {
    const pane = await ready();
    const { user } = pane;
    await unfold(pane, /^Neem condities samen/);
    const group = screen.getByRole('group', { name: 'Welke condities?' });
    const [first, second] = within(group).getAllByRole('checkbox');
    await user.click(first);
    await user.click(second);
    expect(button('Neem samen')).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Instroom samen');
    await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'hetzelfde');
    await user.click(button('Neem samen'));
    await waitFor(() => expect(main()).toContain('57 condities, 34 in gebruik'));
    await unfold(pane, /^Niveau 1/);
    await user.click(button(/Instroom samen/));
    expect(main()).toContain('het gemiddelde');
    await user.click(button('Beoordeel weer apart'));
    await user.type(screen.getByRole('textbox', { name: /Waarom weer apart/ }), 'toch niet');
    await user.click(button('Bevestig'));
    await waitFor(() => expect(main()).toContain('35 in gebruik'));
  });

  test('relations of a condition are added and taken away', async () => {
    const pane = await ready();
    const { user, workbook } = pane;
    await unfold(pane, /^Niveau 2/);
    await user.click(button(/^2\.d /));
    await user.click(button('Voeg verband toe'));
    await user.selectOptions(screen.getByRole('combobox', { name: /Verband met/ }), '0.price');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Teken' }), '-1');
    await user.click(button('Voeg verband toe'));
    const away = await screen.findByRole('button', { name: /Haal weg: 2\.d .* – Prijs en overig/ });
    expect(workbook.editRequests).toHaveLength(1);
    await user.click(away);
    await waitFor(() => expect(workbook.editRequests).toHaveLength(2));
    expect(screen.queryByRole('button', { name: /– Prijs en overig/ })).toBeNull();
  });

  test('municipalities are left out with a reason, and come in', async () => {
    const pane = await ready();
    const { user } = pane;
    await unfold(pane, /^Gemeenten/);
    await user.click(button('Laat weg: G1 Oeverdam'));
    await user.type(screen.getByRole('textbox', { name: /Waarom telt G1 Oeverdam niet mee/ }), 'fusie');
    await user.click(button('Bevestig'));
    await screen.findByText(/telt niet mee: fusie/);
    expect(button(/^Gemeenten/).textContent).toContain('1 van 2 tellen mee');
    await user.type(screen.getByRole('textbox', { name: /Gemeenten erbij/ }), 'G1');
    expect(screen.getByText(/‘G1’ staat er twee keer/)).toBeInTheDocument();
    await user.type(
      screen.getByRole('textbox', { name: /Gemeenten erbij/ }),
      '; Derde{Backspace}'.replace('{Backspace}', ''),
    );
    await user.clear(screen.getByRole('textbox', { name: /Gemeenten erbij/ }));
    await user.type(screen.getByRole('textbox', { name: /Gemeenten erbij/ }), 'G3; Derde');
    await user.click(button('Voeg toe'));
    await waitFor(() => expect(button(/^Gemeenten/).textContent).toContain('2 van 3 tellen mee'));
  });

  test('a cell that is not right is named with what is expected and a way there', async () => {
    const { user, workbook } = await ready();
    const { row, column, name } = await placeOf(workbook, 'cases', 'G2', 'Telt mee');
    workbook.type('cases', row, column, 'soms');
    act(() => workbook.change(`${name}!F7`));
    await screen.findByText(/1 plek op de bladen klopt niet/);
    expect(main()).toContain(
      'Hier staat ‘soms’. Verwacht: ja, nee. Tot dan telt de gemeente niet mee in vergelijkingen.',
    );
    await user.click(button(/^Ga naar F/));
    expect(workbook.visited.at(-1)).toMatch(/^'Saldo 3 Gemeenten'!F\d+$/);
  });

  test('rows that the matrix misses are added', async () => {
    const { user, workbook } = await ready();
    const { row, column, name } = await placeOf(workbook, 'conditions', '2.c', 'Gebruik');
    workbook.type('conditions', row, column, 'ja');
    act(() => workbook.change(`${name}!I7`));
    await screen.findByText(/heeft geen rij in deze tabel/);
    await user.click(button('Vul aan wat ontbreekt'));
    await waitFor(() => expect(screen.queryByText(/heeft geen rij in deze tabel/)).toBeNull());
    expect(main()).toContain('36 in gebruik');
  });

  test('the guide and the second rater come on request', async () => {
    const pane = await ready();
    const { user, workbook } = pane;
    await unfold(pane, /^Interviewleidraad/);
    const roles = await screen.findByRole('group', { name: 'Functies' });
    expect(button('Zet leidraad in werkblad')).toBeDisabled();
    const boxes = within(roles).getAllByRole('checkbox');
    await user.click(boxes[0]);
    await user.click(boxes[2]);
    await user.click(button('Zet leidraad in werkblad'));
    await screen.findByText(/^Klaar: Saldo 3 Interview/);
    expect(workbook.written.at(-1)!.sheets.filter(({ kind }) => kind === 'interview')).toHaveLength(2);
    await unfold(pane, /^Tweede beoordelaar/);
    await user.click(button('Voeg blad toe'));
    await screen.findByText('Het blad ‘Saldo 3 Tweede beoordelaar’ staat in de werkmap.');
  });

  test('the steps say that there are ratings, and lead back here', async () => {
    const { user } = await ready();
    await user.click(button(/^Terug naar Stappen/));
    const card = await screen.findByRole('button', { name: /Condities/ });
    expect(card.textContent).toContain('De beoordelingen staan in deze werkmap');
    await user.click(card);
    await screen.findByRole('heading', { level: 1, name: 'Condities beoordelen' });
  });
});

test('other figures in step 1 are taken over when the person says so', async () => {
  const { user, workbook } = await openFramework(withTable);
  await user.click(screen.getByRole('radio', { name: /Kwaliteit van bewijs/ }));
  await user.click(prepareButton());
  await screen.findByRole('button', { name: 'Ga beoordelen' });
  expect(screen.queryByText(/is het resultaat van/)).toBeNull();
  const { row, column, name } = await placeOf(workbook, 'cases', 'Berkhoven', 'Resultaat');
  workbook.type('cases', row, column, 0.5);
  act(() => workbook.change(`${name}!C7`));
  await screen.findByText(/In stap 1 is het resultaat van 1 gemeente anders/);
  expect(main()).toContain('Op het blad staat nog het oude resultaat: Berkhoven.');
  await user.click(button('Neem resultaat opnieuw over'));
  await waitFor(() => expect(screen.queryByText(/is het resultaat van/)).toBeNull());
  expect(workbook.editRequests.at(-1)!.edits[0].cells).toHaveLength(3);
});

describe.each(['nl-NL', 'en-US'])('in %s axe finds nothing', (displayLanguage) => {
  test('before and after there is a framework, with everything open', async () => {
    const pane = await openFramework(undefined, { displayLanguage });
    await pane.user.click(screen.getByRole('radio', { name: /Eigen kader|Own framework/ }));
    expect(await violations()).toEqual([]);
    await pane.user.click(screen.getByRole('radio', { name: /Kwaliteit van|Quality of/ }));
    await pane.user.type(screen.getByRole('textbox', { name: /per regel|per line/ }), 'Oeverdam');
    await pane.user.click(prepareButton());
    await screen.findByRole('button', { name: /^Ga beoordelen$|^Go and rate$/ });
    for (const heading of screen.getAllByRole('heading', { level: 2 })) {
      const fold = within(heading).queryByRole('button', { expanded: false });
      if (fold !== null) await pane.user.click(fold);
    }
    const [condition] = screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('button')[0]);
    await pane.user.click(condition);
    await pane.user.click(screen.getAllByRole('button', { name: /^Laat vervallen$|^Drop$/ })[0]);
    await pane.user.click(screen.getAllByRole('button', { name: /^Voeg verband toe$|^Add relation$/ })[0]);
    expect(await violations()).toEqual([]);
  });
});
