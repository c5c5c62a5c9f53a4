import { act, screen, waitFor, within } from '@testing-library/react';
import { failure } from '../../src/analysis/result';
import type { PaneServices } from '../../src/taskpane/app/services';
import type { FakeWorkbook } from '../support/fakeWorkbook';
import { fakeProbe } from '../support/hostProbe';
import { renderPane } from '../support/renderPane';

// Makes every sheet of Saldo.
jest.setTimeout(60_000);

const open = async (
  prepare: (workbook: FakeWorkbook) => void = () => undefined,
  changes: Partial<PaneServices> = {},
) => {
  const pane = renderPane(prepare, changes);
  const press = async (name: RegExp | string) =>
    pane.user.click(await screen.findByRole('button', { name }, { timeout: 10_000 }));
  await press('Menu');
  await press('Over Saldo');
  await press('Naar de zelftest');
  await screen.findByRole('button', { name: 'Start de zelftest' }, { timeout: 10_000 });
  return { ...pane, press };
};

const finished = () => screen.findByRole('button', { name: 'Kopieer verslag' }, { timeout: 40_000 });
const selfTestSheets = ({ sheets }: FakeWorkbook) => sheets.filter(({ kind }) => kind === 'selfTest');

test('says beforehand what it does, how long it takes and what stays', async () => {
  const { press, workbook } = await open();
  expect(screen.getByRole('heading', { level: 1, name: 'Zelftest' })).toHaveFocus();
  expect(screen.getByText(/meestal minder dan een minuut/)).toBeVisible();
  expect(screen.getByText(/Uw eigen bladen leest en verandert de test niet/)).toBeVisible();
  expect(screen.getByText(/niet meer ongedaan maken/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Eén blad met de uitkomst' })).toBeChecked();
  expect(workbook.written).toEqual([]);
  await press('Terug naar Over Saldo');
  expect(await screen.findByRole('heading', { level: 1, name: 'Over Saldo' })).toBeVisible();
  // About leads back to where the person was, not into the self-test again.
  expect(screen.getByRole('button', { name: 'Terug naar Welkom' })).toBeVisible();
});

test('what failed stands first, with what was expected and found; one sheet stays until it is removed', async () => {
  const { press, workbook } = await open();
  await press('Start de zelftest');
  await finished();
  const bar = screen.getByRole('alert');
  expect(bar).toHaveTextContent(/\d+ controles zijn mislukt/);
  expect(bar).toHaveFocus();
  const failed = screen.getByRole('region', { name: 'Mislukt' });
  const chart = within(failed)
    .getAllByRole('listitem')
    .find((item) => item.textContent.includes('Grafiek'));
  expect(chart).toHaveTextContent('Gevondenniets');
  expect(screen.queryByText('Onderdelen van een blad: Eigen blad herkennen aan een kenmerk')).not.toBeInTheDocument();
  await press(/^Goed/);
  expect(screen.getByText('Onderdelen van een blad: Eigen blad herkennen aan een kenmerk')).toBeVisible();

  expect(selfTestSheets(workbook).map(({ name }) => name)).toEqual(['Saldo Zelftest']);
  expect(screen.getByText(/Er staat 1 blad van de zelftest/)).toBeVisible();
  await press('Ga naar blad');
  expect(workbook.visited).toEqual(['Saldo Zelftest']);
  await press('Verwijder');
  expect(await screen.findByText(/geen bladen van de zelftest meer/)).toBeVisible();
  expect(workbook.sheets).toEqual([]);
  // Nothing of it stands in a log.
  expect(workbook.written.flatMap(({ log }) => log)).toEqual([]);
});

test('nothing stays when nothing is wanted; all stays when all is wanted', async () => {
  const { press, workbook, user } = await open();
  await user.click(screen.getByRole('radio', { name: 'Niets' }));
  await press('Start de zelftest');
  await finished();
  expect(workbook.sheets).toEqual([]);
  await press('Opnieuw');
  await user.click(await screen.findByRole('radio', { name: 'Alle bladen van de test' }));
  await press('Start de zelftest');
  await finished();
  expect(selfTestSheets(workbook).length).toBeGreaterThan(10);
  expect(workbook.written.flatMap(({ sheets }) => sheets).every(({ kind }) => kind === 'selfTest')).toBe(true);
});

test('the settings and the log of a person stay, also when the last results are those of the self-test', async () => {
  const { press, workbook } = await open(({ sheets }) => {
    for (const kind of ['settings', 'log'] as const)
      sheets.push({ id: kind, kind, name: kind, role: kind, sample: false });
  });
  await press('Start de zelftest');
  await finished();
  await press('Verwijder');
  expect(await screen.findByText(/geen bladen van de zelftest meer/)).toBeVisible();
  expect(workbook.sheets.map(({ kind }) => kind)).toEqual(['settings', 'log']);
});

test('a person who wrote on the outcome is asked first', async () => {
  const { press, workbook } = await open();
  await press('Start de zelftest');
  await finished();
  workbook.work('selfTest', 2);
  await press('Opnieuw');
  expect(await screen.findByText(/Er staat nog 1 blad van een vorige zelftest/)).toBeVisible();
  const before = workbook.written.length;
  await press('Start de zelftest');
  expect(await screen.findByText(/U hebt zelf iets veranderd in ‘Saldo Zelftest’/)).toBeVisible();
  expect(workbook.written).toHaveLength(before);
  await press('Verwijder toch');
  await finished();
  expect(workbook.written.length).toBeGreaterThan(before);
});

test('stops when asked, and cleans up all the same', async () => {
  let goOn: () => void = () => undefined;
  const { press, workbook } = await open(undefined, {
    hostProbe: () =>
      Promise.resolve(
        fakeProbe({
          values: () =>
            new Promise((resolve) => {
              goOn = () => resolve(failure('other', { detail: 'Aborted' }));
            }),
        }),
      ),
  });
  await press('Start de zelftest');
  expect(await screen.findByText(/Deel 3 van 9: functies en cellen/)).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await press('Stop');
  expect(screen.getByRole('button', { name: 'Wordt gestopt…' })).toBeVisible();
  act(() => goOn());
  await finished();
  expect(screen.getByRole('region', { name: 'Niet bekeken' })).toHaveTextContent('Bladen van stap 3 schrijven');
  expect(screen.getByRole('region', { name: 'Mislukt' })).toHaveTextContent('foutcode other Aborted');
  expect(selfTestSheets(workbook).map(({ name }) => name)).toEqual(['Saldo Zelftest']);
});

test('who leaves the screen stops it, and nothing of the trials stays', async () => {
  let goOn: () => void = () => undefined;
  const { press, workbook } = await open(undefined, {
    hostProbe: () =>
      Promise.resolve(
        fakeProbe({
          values: () =>
            new Promise((resolve) => {
              goOn = () => resolve(failure('other'));
            }),
        }),
      ),
  });
  await press('Start de zelftest');
  await screen.findByText(/Deel 3 van 9/);
  await press('Terug naar Over Saldo');
  act(() => goOn());
  await waitFor(() => expect(selfTestSheets(workbook).map(({ name }) => name)).toEqual(['Saldo Zelftest']));
});

test('the report is copied, and shown where copying is not allowed', async () => {
  const { press } = await open();
  await press('Start de zelftest');
  await finished();
  const writeText = jest.fn<Promise<void>, [string]>(() => Promise.reject(new Error('NotAllowedError')));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await press('Kopieer verslag');
  const shown: HTMLTextAreaElement = await screen.findByRole('textbox', { name: 'Tekst van het verslag' });
  expect(shown.value).toContain('Versie van Excel: 16.0.1');
  expect(shown.value).toContain('[mislukt] Onderdelen van een blad - Grafiek');
  writeText.mockImplementation(() => Promise.resolve());
  await press('Kopieer verslag');
  expect(await screen.findByText('Het verslag is gekopieerd.')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(writeText).toHaveBeenLastCalledWith(shown.value);
});
