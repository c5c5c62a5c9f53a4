import { screen, waitFor, within } from '@testing-library/react';
import { inColours } from '../../src/sheets/colours/inColours';
import { palettes, type Palette } from '../../src/sheets/colours/palette';
import { workingSheets } from '../../src/sheets/conditions/working/workingSheets';
import type { CellContent, SheetDescription } from '../../src/sheets/description';
import { workbookSettingsSheet } from '../../src/sheets/house/settingsSheet';
import { houseSheets } from '../../src/taskpane/conditions/state/houseSheets';
import { wordsIn } from '../../src/taskpane/app/words';
import { emptySession } from '../../src/taskpane/session/reducer';
import type { SaldoSheet } from '../../src/workbook/port/workbook';
import { openRating, sampleOf } from '../support/rating';
import { renderPane } from '../support/renderPane';
import { goodGrid } from '../support/tables';
import type { FakeWorkbook } from '../support/fakeWorkbook';

const button = (name: RegExp | string) => screen.getByRole('button', { name });

const openSettings = async (prepare: (workbook: FakeWorkbook) => void = () => undefined, displayLanguage = 'nl-NL') => {
  const pane = renderPane(prepare, { displayLanguage });
  await screen.findByRole('heading', { level: 1 });
  await pane.user.click(button('Menu'));
  await pane.user.click(button(/^(Instellingen|Settings)$/));
  await screen.findByRole('radiogroup', { name: /^(Kleuren|Colours)$/ }, { timeout: 10_000 });
  return pane;
};

const choose = async ({ user }: Awaited<ReturnType<typeof openSettings>>, name: RegExp): Promise<void> => {
  await user.click(screen.getByRole('radio', { name }));
  await user.click(button('Gebruik deze kleuren'));
};

const settingsFor = (palette: Palette): SheetDescription =>
  workbookSettingsSheet({ palette, language: 'nl', version: '0.1.0' });

const put = (workbook: FakeWorkbook, sheets: readonly SheetDescription[]): void => {
  void workbook.write({ sheets, ownEdits: 'overwrite', log: [] });
  workbook.written.length = 0;
};

const workingFor = async (): Promise<readonly SheetDescription[]> =>
  workingSheets(await sampleOf('nl'), { language: 'nl', time: 'nu', sample: true, statements: [] });

const idOf = (workbook: FakeWorkbook, kind: string): string => workbook.sheets.find((sheet) => sheet.kind === kind)!.id;

/** Texts of a described sheet, per line. */
const linesOf = ({ blocks }: SheetDescription): readonly string[] =>
  blocks.flatMap(({ rows }) => rows.map((cells) => cells.map(shown).join(' | ')));

const shown = (content: CellContent): string =>
  content === null ? '' : typeof content !== 'object' ? String(content) : 'text' in content ? content.text : '=';

describe('the screen', () => {
  test('shows each choice with its letters and what it is like', async () => {
    await openSettings();
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('span')?.textContent ?? '');
    expect(names).toHaveLength(palettes.length);
    expect(screen.getByRole('radio', { name: /^Blauw–oranje/ })).toBeChecked();
    const red = screen.getByRole('radio', { name: /^Rood–geel–groen zoals in rapporten/ });
    expect(red).toHaveAccessibleName(/De letters blijven\. Ongeveer 8% van de mannen ziet weinig verschil/);
    expect(screen.getByRole('radio', { name: /^Grijs voor print/ })).not.toBeChecked();
    for (const letter of ['H', 'G', 'L', '?'])
      expect(within(screen.getByRole('radiogroup')).getAllByText(letter)).toHaveLength(palettes.length);
  });

  test('is there in English', async () => {
    await openSettings(undefined, 'en-US');
    expect(screen.getByRole('radio', { name: /^Red–yellow–green as in reports.*The letters stay/ })).not.toBeChecked();
    expect(button('Use these colours')).toBeEnabled();
  });

  test('leads back to where the person was', async () => {
    const { user } = await openSettings();
    await user.click(button(/^Terug naar/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welkom');
  });
});

describe('in a workbook without Saldo', () => {
  test('the colours hold in the pane, and nothing is written', async () => {
    const pane = await openSettings();
    expect(screen.getByText(/komen op ‘Saldo Instellingen’ zodra Saldo een uitkomst/)).toBeVisible();
    await choose(pane, /^Grijs/);
    expect(await screen.findByText(/Ze gelden in dit paneel/)).toBeVisible();
    expect([...pane.workbook.written, ...pane.workbook.editRequests]).toEqual([]);
  });

  test('they come along with the first result', async () => {
    const pane = await openSettings((workbook) => {
      workbook.pick(goodGrid);
      workbook.put('Budget!B4:G10', goodGrid);
    });
    await choose(pane, /^Grijs/);
    await pane.user.click(button(/^Terug naar/));
    await pane.user.click(await screen.findByRole('button', { name: /Gebruik mijn eigen tabel/ }));
    await pane.user.click(await screen.findByRole('button', { name: 'Zet in werkblad' }, { timeout: 10_000 }));
    await waitFor(() => expect(pane.workbook.written).toHaveLength(1));
    const [{ sheets }] = pane.workbook.written;
    expect(sheets.map(({ palette }) => palette)).toEqual(sheets.map(() => 'grey'));
    expect(linesOf(sheets.find(({ kind }) => kind === 'settings')!)).toContainEqual(
      expect.stringMatching(/^colours \| grey \| Kleuren van oordelen/),
    );
  });
});

describe('when step 3 writes first', () => {
  const house = (palette: Palette, present: readonly SaldoSheet[] = []) =>
    houseSheets(
      { session: { ...emptySession, palette }, panel: null, preview: null },
      present,
      [],
      { framework: '', isSample: false },
      { moment: new Date(2025, 4, 14), version: '0.1.0', words: wordsIn('nl', 'nl') },
    ).map(({ kind }) => kind);

  test('a settings sheet goes along when colours were chosen, so that a colleague sees them too', () => {
    expect(house('grey')).toEqual(['readme', 'settings', 'log']);
    expect(house('blueOrange')).toEqual(['readme', 'log']);
  });

  test('one that is there already stays as it is', () => {
    const name = 'Saldo Instellingen';
    expect(house('grey', [{ id: 's', kind: 'settings', name, role: name, sample: false }])).toEqual(['readme', 'log']);
  });
});

describe('in a workbook with working sheets', () => {
  test('the choice goes into its cell, and only looks change elsewhere', async () => {
    const working = await workingFor();
    const pane = await openSettings((workbook) => put(workbook, [...working, settingsFor('blueOrange')]));
    const { workbook } = pane;
    expect(screen.getByText(/Wordt bewaard op ‘Saldo Instellingen’\. Kleurt .*‘Saldo 3 Beoordelingen’/)).toBeVisible();
    await choose(pane, /^Rood/);
    expect(await screen.findByText(/Opnieuw gekleurd: .*‘Saldo 3 Beoordelingen’/)).toHaveTextContent(
      'Kleuren: Rood–geel–groen zoals in rapporten. Bewaard op ‘Saldo Instellingen’.',
    );
    expect(workbook.written).toEqual([]);
    const [{ edits, palette, log }] = workbook.editRequests;
    expect(palette).toBe('redYellowGreen');
    expect(edits).toEqual([
      {
        sheet: idOf(workbook, 'settings'),
        guards: [expect.objectContaining({ row: 4, column: 0, value: 'colours' })],
        cells: [{ row: 4, column: 1, value: 'blueOrange', content: { text: 'redYellowGreen' } }],
      },
      ...['cases', 'ratings', 'reasoning'].map((kind) => ({
        sheet: idOf(workbook, kind),
        guards: [],
        cells: [],
        repaint: true,
      })),
    ]);
    expect(log).toMatchObject([{ step: 'Instellingen', settings: 'Kleuren: Rood–geel–groen zoals in rapporten' }]);
  });

  test('a settings sheet comes when there is none', async () => {
    const working = await workingFor();
    const pane = await openSettings((workbook) => put(workbook, working));
    expect(screen.getByText(/^Nieuw blad ‘Saldo Instellingen’ met uw keuze/)).toBeVisible();
    await choose(pane, /^Grijs/);
    await screen.findByText(/Bewaard op ‘Saldo Instellingen’/);
    const [{ sheets }] = pane.workbook.written;
    expect(sheets.map(({ kind }) => kind)).toEqual(['settings']);
    expect(linesOf(sheets[0])).toContainEqual(expect.stringMatching(/^colours \| grey/));
    expect(pane.workbook.editRequests[0].edits.every(({ repaint }) => repaint === true)).toBe(true);
  });

  test('a settings sheet without a line for colours gets one, and keeps its other lines', async () => {
    const sheet = settingsFor('grey');
    const pane = await openSettings((workbook) => {
      put(workbook, [sheet]);
      workbook.type('settings', 4, 0, 'method');
      workbook.type('settings', 4, 1, 'lmdi');
    });
    await choose(pane, /^Grijs/);
    await screen.findByText(/Bewaard op ‘Saldo Instellingen’/);
    const lines = linesOf(pane.workbook.written[0].sheets[0]);
    expect(lines).toContainEqual(expect.stringMatching(/^method \| lmdi/));
    expect(lines).toContainEqual(expect.stringMatching(/^version \| 0\.1\.0/));
    expect(lines.filter((line) => line.startsWith('colours | grey'))).toHaveLength(1);
  });

  test('results that keep their colours until they are written again are named', async () => {
    const pane = await openSettings((workbook) => {
      put(workbook, [settingsFor('blueOrange')]);
      const name = 'Saldo 3 Vergelijking';
      workbook.sheets.push({ id: 'v', kind: 'comparison', name, role: name, sample: false });
    });
    await choose(pane, /^Grijs/);
    expect(
      await screen.findByText(/krijgen de kleuren als u ze opnieuw in het werkblad zet: ‘Saldo 3 Vergelijking’/),
    ).toBeVisible();
  });

  test('what Excel refuses is told, and the choice of before holds', async () => {
    const pane = await openSettings((workbook) => {
      put(workbook, [settingsFor('blueOrange')]);
      workbook.edit = () =>
        Promise.resolve({ ok: false, problems: [{ code: 'sheetProtected', slots: { sheet: 'Saldo 3 Gemeenten' } }] });
    });
    await choose(pane, /^Grijs/);
    expect(await screen.findByRole('alert')).toHaveTextContent('Saldo 3 Gemeenten');
    await pane.user.click(button(/^Terug naar/));
    await pane.user.click(button('Menu'));
    await pane.user.click(button('Instellingen'));
    expect(await screen.findByRole('radio', { name: /^Blauw/ })).toBeChecked();
  });

  test('a table that is one no more is told: its cells are not read back', async () => {
    const pane = await openSettings((workbook) => put(workbook, [{ ...settingsFor('grey'), tables: [] }]));
    await choose(pane, /^Grijs/);
    expect(await screen.findByRole('alert')).toHaveTextContent('Op ‘Saldo Instellingen’ staat geen tabel meer');
    expect([...pane.workbook.written, ...pane.workbook.editRequests]).toEqual([]);
  });
});

describe('read back', () => {
  test('the choice of a colleague is chosen, and what is rated is coloured so', async () => {
    const { user, workbook } = await openRating(await sampleOf('nl'), 'nl', (opened) =>
      opened.store({ colours: 'grey' }),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Conditie' }), '2.d');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G10');
    await user.click(await screen.findByRole('radio', { name: 'laag' }));
    await waitFor(() => expect(workbook.editRequests).toHaveLength(1));
    expect(workbook.editRequests[0].palette).toBe('grey');
    await user.click(button('Menu'));
    await user.click(button('Instellingen'));
    expect(await screen.findByRole('radio', { name: /^Grijs/ }, { timeout: 10_000 })).toBeChecked();
  });

  test('a word that is none is named with its cell, until it is put right', async () => {
    const { user, workbook } = renderPane((opened) => {
      put(opened, inColours([settingsFor('grey')], 'grey'));
      opened.type('settings', 4, 1, 'paars');
      opened.store({ colours: 'paars' });
    });
    const sentence = await screen.findByText(/bevat ‘paars’/);
    expect(sentence).toHaveTextContent(
      "'Saldo Instellingen'!B5 bevat ‘paars’. Verwacht: blueOrange, redYellowGreen of grey. Zolang gelden blauw en oranje.",
    );
    await user.click(button('Ga naar B5'));
    expect(workbook.visited).toEqual(["'Saldo Instellingen'!B5"]);
    workbook.store({ colours: 'grey' });
    await user.click(button('Lees opnieuw'));
    await waitFor(() => expect(screen.queryByText(/bevat ‘paars’/)).toBeNull());
    await user.click(button('Menu'));
    await user.click(button('Instellingen'));
    expect(await screen.findByRole('radio', { name: /^Grijs/ }, { timeout: 10_000 })).toBeChecked();
  });

  test('choosing puts the word right too', async () => {
    const pane = await openSettings((workbook) => {
      put(workbook, [settingsFor('grey')]);
      workbook.type('settings', 4, 1, 'paars');
      workbook.store({ colours: 'paars' });
    });
    expect(screen.getByText(/bevat ‘paars’/)).toBeVisible();
    await choose(pane, /^Grijs/);
    await screen.findByText(/Bewaard op ‘Saldo Instellingen’/);
    expect(screen.queryByText(/bevat ‘paars’/)).toBeNull();
    expect(pane.workbook.editRequests[0].edits[0].cells).toMatchObject([{ value: 'paars', content: { text: 'grey' } }]);
  });
});
