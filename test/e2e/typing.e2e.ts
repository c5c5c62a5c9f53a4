import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

describe('typing in the grid', () => {
  let open: OpenPlayground;
  afterEach(() => open.close());

  /** Clicks a cell of the empty workbook, whose columns and rows all have the standard size. */
  const clickCell = async (row: number, column: number): Promise<void> => {
    const box = await open.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    if (box === null) throw new Error('The grid has no canvas.');
    const [rowHeader, columnHeader, width, height] = [46, 20, 72, 22];
    await open.page.mouse.click(
      box.x + rowHeader + (column + 0.5) * width,
      box.y + columnHeader + (row + 0.5) * height,
    );
  };

  const typeDown = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await open.page.keyboard.type(text);
      await open.page.keyboard.press('Enter');
    }
  };

  const column = (index: number): Promise<readonly unknown[]> =>
    open.page.evaluate((at) => {
      const book = window.saldoPlayground.snapshot();
      const rows: readonly (Readonly<Record<number, { readonly v?: unknown }>> | undefined)[] = Object.values(
        book?.sheets[book.sheetOrder[0] ?? '']?.cellData ?? {},
      );
      return rows.flatMap((row) => row?.[at]?.v ?? []);
    }, index);

  /** The grid calculates a moment after a key. */
  const becomes = async (index: number, wanted: readonly unknown[]): Promise<void> => {
    for (let wait = 0; wait < 40; wait++) {
      if (JSON.stringify(await column(index)) === JSON.stringify(wanted)) return;
      await open.page.waitForTimeout(50);
    }
    expect(await column(index)).toEqual(wanted);
  };

  test('understands Dutch numbers and separators', async () => {
    open = await openPlayground('?sample=leeg');
    await clickCell(0, 1);
    await typeDown(['1,5', '1.234,5', '12,5%', '-0,25', '=SUM(B1;B2;1,5)']);
    await becomes(1, [1.5, 1234.5, 0.125, -0.25, 1237.5]);
    expect(open.complaints).toEqual([]);
  });

  test('keeps a number that is opened and closed without a change, and takes one that is changed', async () => {
    open = await openPlayground('?sample=leeg');
    await clickCell(0, 1);
    await typeDown(['0,426', '0,426']);
    await clickCell(0, 1);
    await open.page.keyboard.press('F2');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.press('F2');
    await open.page.keyboard.press('Backspace');
    await open.page.keyboard.type('7');
    await open.page.keyboard.press('Enter');
    await becomes(1, [0.426, 0.427]);
  });

  test('keeps English notation on the English page', async () => {
    open = await openPlayground('?sample=leeg&lang=en');
    await clickCell(0, 1);
    await typeDown(['1.5', '1,234.5', '=SUM(B1,B2)']);
    await becomes(1, [1.5, 1234.5, 1236]);
  });
});
