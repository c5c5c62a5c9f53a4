import { act, screen, waitFor, within } from '@testing-library/react';
import { failure } from '../../../src/analysis/result';
import { cellOf, openRating, sampleOf, valuesOn } from '../../support/rating';
import type { FakeWorkbook } from '../../support/fakeWorkbook';

const goTo = async (workbook: FakeWorkbook, condition: string, municipality: string): Promise<void> => {
  const cell = await cellOf(workbook, condition, municipality);
  act(() => workbook.moveTo(cell));
};

const ratingOn = async (workbook: FakeWorkbook, condition: string, municipality: string) => {
  const cells = await valuesOn(workbook, 'ratings');
  const column = cells.find((line) => line.includes(municipality))!.indexOf(municipality);
  return cells.find((line) => line.includes(condition))![column];
};

const group = () => screen.getByRole('radiogroup', { name: /^Oordeel over/ });
const radio = (name: string) => within(group()).getByRole('radio', { name });
const title = () => screen.getByRole('heading', { level: 2, name: /^\d\./ });

describe('the inspector', () => {
  test('waits for a rating cell, and follows the active cell from there', async () => {
    const { workbook } = await openRating(await sampleOf('nl'));
    expect(screen.getByText(/Klik in een cel van ‘Saldo 3 Beoordelingen’/)).toBeVisible();
    await goTo(workbook, '3.a', 'G10');
    expect(await screen.findByRole('heading', { level: 2, name: /^3\.a / })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: /^G10/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Wat is het' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Waar let u op' })).toBeVisible();
    expect(screen.getByText(/van 35 condities/)).toBeVisible();
  });

  test('texts of the framework say their language when the pane speaks another', async () => {
    const { workbook } = await openRating(await sampleOf('nl'), 'nl', undefined, 'en');
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    expect(title()).toHaveAttribute('lang', 'nl');
    const heading = screen.getByRole('heading', { name: 'What to look at' });
    expect(heading.closest('[lang]')).not.toHaveAttribute('lang', 'nl');
    expect(heading.nextElementSibling).toHaveAttribute('lang', 'nl');
  });

  test('letters rate while the group has the focus, and nowhere else', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    const before = await ratingOn(workbook, '3.a', 'G10');
    await user.click(screen.getByRole('textbox', { name: 'Onderbouwing' }));
    await user.keyboard('l');
    expect(await ratingOn(workbook, '3.a', 'G10')).toBe(before);
    expect(screen.getByText(/^Staat in 'Saldo 3 Beoordelingen'!/)).toBeVisible();
    act(() => radio('hoog').focus());
    await user.keyboard('l');
    await waitFor(async () => expect(await ratingOn(workbook, '3.a', 'G10')).toBe('L'));
    expect(radio('laag')).toBeChecked();
    expect(radio('laag')).toHaveFocus();
    expect(await screen.findByText(/^Opgeslagen in 'Saldo 3 Beoordelingen'!/)).toBeVisible();
    await user.keyboard('m');
    await waitFor(async () => expect(await ratingOn(workbook, '3.a', 'G10')).toBe('G'));
    await user.keyboard('?');
    await waitFor(async () => expect(await ratingOn(workbook, '3.a', 'G10')).toBe('?'));
    expect(radio('onbekend')).toBeChecked();
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await ratingOn(workbook, '3.a', 'G10')).toBeNull());
    expect(screen.getByText(/^Komt in 'Saldo 3 Beoordelingen'!/)).toBeVisible();
  });

  test('goes on down the conditions, takes the active cell along, and to the next municipality with Alt and an arrow', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '2.e', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('2.e'));
    const lines = (await valuesOn(workbook, 'ratings')).map((line) => line[0]);
    const after = String(lines[lines.indexOf('2.e') + 1]);
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(title()).toHaveTextContent(after);
    expect(workbook.selected).toEqual([await cellOf(workbook, after, 'G10')]);
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    expect(title()).toHaveTextContent('2.e');
    act(() => radio('hoog').focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByRole('heading', { level: 2, name: /^G5/ })).toBeVisible();
    expect(title()).toHaveTextContent('2.e');
  });

  test('leaves the active cell alone when the person is on another sheet, until they ask', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '2.e', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('2.e'));
    act(() => workbook.moveTo(null));
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(workbook.selected).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Toon in werkblad' }));
    expect(workbook.visited).toHaveLength(1);
  });

  test('works from two lists alone, and finds the next without a rating', async () => {
    const casework = await sampleOf('nl');
    const without = new Map([...(casework.ratings.get('4.a') ?? [])].filter(([code]) => code !== 'G8'));
    const { workbook, user } = await openRating({
      ...casework,
      ratings: new Map([...casework.ratings, ['4.a', without]]),
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Conditie' }), '3.a');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G3');
    expect(title()).toHaveTextContent('3.a');
    expect(screen.getByText('Alle gemeenten: 524 van 525 oordelen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Volgende zonder oordeel' }));
    expect(title()).toHaveTextContent('4.a');
    expect(screen.getByRole('heading', { level: 2, name: /^G8 / })).toBeVisible();
    await user.click(radio('laag'));
    await waitFor(async () => expect(await ratingOn(workbook, '4.a', 'G8')).toBe('L'));
    expect(screen.queryByRole('button', { name: 'Volgende zonder oordeel' })).toBeNull();
    expect(workbook.selected).toEqual([]);
  });

  test('a line that is part of another says so and leads there', async () => {
    const casework = await sampleOf('nl');
    const part = casework.framework.conditions.find(
      ({ partOf }) =>
        partOf !== null && casework.framework.conditions.some(({ code, use }) => code === partOf && use === 'yes'),
    )!;
    const { workbook } = await openRating(casework);
    const line = casework.framework.conditions.findIndex(({ code }) => code === part.partOf);
    expect(line).toBeGreaterThan(-1);
    await goTo(workbook, part.partOf!, 'G10');
    expect(await screen.findByText(/^samen: /)).toBeVisible();
  });
});

describe('the assumed relations', () => {
  test('change with the rating', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    const part = screen.getByRole('region', { name: 'Veronderstelde verbanden' });
    const states = () =>
      within(part)
        .getAllByText(/^(in lijn|mogelijk|niet in lijn|nog open)$/)
        .map(({ textContent }) => textContent);
    const high = states();
    await user.click(radio('laag'));
    await waitFor(() => expect(states()).not.toEqual(high));
  });
});

describe('the reasoning', () => {
  const text = () => screen.getByRole('textbox', { name: 'Onderbouwing' });

  test('is kept when the person leaves the field, with source, rating and date', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    await user.type(text(), 'Maandrapportage');
    await user.type(screen.getByRole('textbox', { name: 'Bron' }), 'gesprek');
    await user.tab();
    await waitFor(async () =>
      expect((await valuesOn(workbook, 'reasoning')).find((line) => line.includes('Maandrapportage'))).toEqual(
        expect.arrayContaining(['3.a', 'G10', 'Maandrapportage', 'gesprek', '14 mei 2025']),
      ),
    );
  });

  test('is not lost when the active cell moves on while the person types', async () => {
    const { workbook, user } = await openRating(await sampleOf('nl'));
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    await user.type(text(), 'half af');
    await goTo(workbook, '2.e', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('2.e'));
    expect(text()).toHaveValue('');
    await waitFor(async () =>
      expect((await valuesOn(workbook, 'reasoning')).filter((line) => line.includes('half af'))).toHaveLength(1),
    );
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(text()).toHaveValue('half af'));
  });

  test('stays with the person when it cannot be stored, and goes there when they say so', async () => {
    let isProtected = true;
    const { workbook, user } = await openRating(await sampleOf('nl'), 'nl', (fake) => {
      const { edit } = fake;
      fake.edit = (request) =>
        isProtected ? Promise.resolve(failure('sheetProtected', { sheet: 'Saldo 3 Onderbouwing' })) : edit(request);
    });
    await goTo(workbook, '3.a', 'G10');
    await waitFor(() => expect(title()).toHaveTextContent('3.a'));
    await user.type(text(), 'blijft');
    await user.tab();
    expect(await screen.findByText(/nog niet bewaard/)).toBeVisible();
    expect(text()).toHaveValue('blijft');
    isProtected = false;
    await user.click(screen.getByRole('button', { name: 'Bewaar opnieuw' }));
    await waitFor(async () =>
      expect((await valuesOn(workbook, 'reasoning')).filter((line) => line.includes('blijft'))).toHaveLength(1),
    );
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
  });
});

test('without the sheet with ratings the screen says so and makes it again', async () => {
  const { workbook, user } = await openRating(await sampleOf('nl'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Conditie' }), '3.a');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'G3');
  const sheet = workbook.sheets.find(({ kind }) => kind === 'ratings')!;
  await workbook.remove([sheet.id], 'delete');
  await user.click(radio('laag'));
  await user.click(await screen.findByRole('button', { name: 'Vul aan wat ontbreekt' }));
  await waitFor(() => expect(workbook.sheets.some(({ kind }) => kind === 'ratings')).toBe(true));
});
