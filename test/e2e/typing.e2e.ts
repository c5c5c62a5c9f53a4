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

  const columnB = () =>
    open.page.evaluate(async () => {
      await window.saldoPlayground.settle();
      const cells = window.saldoPlayground.snapshot().sheets[0]?.cells ?? {};
      return Object.entries(cells).flatMap(([address, cell]) => (address.startsWith('B') ? [cell.value] : []));
    });

  test('understands Dutch numbers and separators', async () => {
    open = await openPlayground('?sample=leeg');
    await clickCell(0, 1);
    await typeDown(['1,5', '1.234,5', '12,5%', '-0,25', '=SUM(B1;B2;1,5)']);
    await expect(columnB()).resolves.toEqual([1.5, 1234.5, 0.125, -0.25, 1237.5]);
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
    await expect(columnB()).resolves.toEqual([0.426, 0.427]);
  });

  test('keeps English notation on the English page', async () => {
    open = await openPlayground('?sample=leeg&lang=en');
    await clickCell(0, 1);
    await typeDown(['1.5', '1,234.5', '=SUM(B1,B2)']);
    await expect(columnB()).resolves.toEqual([1.5, 1234.5, 1236]);
  });
});
