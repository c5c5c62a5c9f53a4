import { paneOf, sheetNamed, snapshotOf } from '../support/journey';
import { openAlbum } from '../support/pictures';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

let open: OpenPlayground;
afterEach(() => open.close());

/** The self-test as a person runs it, in the production bundle with its custom functions. */
test('finds nothing wrong, leaves one sheet with the outcome, and that one goes too', async () => {
  open = await openPlayground('?sample=panel&lang=nl&blanks=null', { width: 1500, height: 1000 });
  const { page, complaints } = open;
  const pane = paneOf(page);
  await pane.locator('h1').first().waitFor();
  const before = await snapshotOf(page);
  const album = openAlbum(page);

  await pane.getByRole('button', { name: 'Menu', exact: true }).click();
  await pane.getByRole('button', { name: 'Over Saldo' }).click();
  await pane.getByRole('button', { name: 'Naar de zelftest' }).click();
  const start = pane.getByRole('button', { name: 'Start de zelftest' });
  await start.waitFor();
  await album.lookAll('zelftest', ['nl-dark', 'nl-light']);
  await start.click();
  await pane.getByText(/^Deel \d van 9/).waitFor();
  await pane.getByRole('button', { name: 'Kopieer verslag' }).waitFor({ timeout: 200_000 });
  await expect(pane.getByRole('status').first().textContent()).resolves.toMatch(
    /^Alles werkt zoals het hoort\. \d{2} goed, 0 met opmerking, 0 mislukt, 0 niet bekeken\./,
  );
  await pane.getByRole('button', { name: /^Goed/ }).click();
  await album.look('zelftest uitkomst');

  // Its own sheets are gone but for the outcome; those of the person are as they were.
  const after = await snapshotOf(page);
  expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), 'Saldo Zelftest']);
  expect({ ...after, sheets: after.sheets.slice(0, -1) }).toEqual(before);
  const { cells } = await sheetNamed(page, 'Saldo Zelftest');
  const texts = Object.entries(cells).map(([address, { value }]) => [address, String(value)] as const);
  const inColumn = (letter: string) => texts.filter(([address]) => new RegExp(`^${letter}\\d+$`).test(address));
  expect(inColumn('A').filter(([, text]) => text === 'goed').length).toBeGreaterThanOrEqual(60);
  for (const sheet of ['1 Volume-prijs', '2 Verklaring', '2 Vinkjes', '3 Vergelijking', '3 Archetypen'])
    expect(inColumn('C').some(([, text]) => text === `Formules van ‘Zelftest ${sheet}’`)).toBe(true);
  expect(texts.some(([, text]) => text.includes('ExcelApi 1.20'))).toBe(true);

  await pane.getByRole('button', { name: 'Ga naar blad' }).click();
  await pane.getByRole('button', { name: 'Verwijder' }).click();
  await pane.getByText('Er staan geen bladen van de zelftest meer in deze werkmap.').waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(album.findings).toEqual([]);
  expect(complaints).toEqual([]);
}, 400_000);
