import type { SheetDescription } from '../../../src/sheets/description';
import { budget } from '../support/descriptions';
import { caseSheet, drawing } from '../support/drawings';
import { openWorkbook, type Opened } from '../support/openWorkbook';

const name = 'Saldo 3 G10';

const write = async ({ workbook }: Opened, ...sheets: readonly SheetDescription[]): Promise<readonly string[]> => {
  const answer = await workbook.write({ sheets, ownEdits: 'ask', log: [] });
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
  return answer.value.sheets.map(({ id }) => id);
};

const shapesOf = ({ person }: Opened, sheet = name) =>
  person(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(sheet);
    shapes.load(
      'items/name,items/type,items/left,items/top,items/altTextTitle,items/altTextDescription,items/placement',
    );
    await context.sync();
    return shapes.items.map(({ name: called, type, left, top, altTextTitle, altTextDescription, placement }) => ({
      name: called,
      type,
      left,
      top,
      altTextTitle,
      altTextDescription,
      placement,
    }));
  });

/** Shapes of the group, with what a line hangs on. */
const partsOf = ({ person }: Opened) =>
  person(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(name).shapes.getItem('Saldo_Diagram').group;
    shapes.load('items/name,items/type,items/geometricShapeType');
    await context.sync();
    const lines = shapes.items.filter(({ type }) => type === 'Line');
    lines.forEach(({ line, lineFormat }) => {
      line.load('isBeginConnected,isEndConnected,endArrowheadStyle,beginConnectedSite,endConnectedSite,connectorType');
      lineFormat.load('dashStyle');
    });
    await context.sync();
    return {
      boxes: shapes.items.filter(({ type }) => type !== 'Line').map((one) => [one.name, one.geometricShapeType]),
      lines: lines.map(({ name: called, line, lineFormat }) => [
        called,
        line.isBeginConnected && line.isEndConnected,
        line.beginConnectedSite,
        line.endConnectedSite,
        line.endArrowheadStyle,
        line.connectorType,
        lineFormat.dashStyle,
      ]),
    };
  });

const drawOwn = ({ person }: Opened): Promise<void> =>
  person(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(name);
    shapes.addGeometricShape('Ellipse').name = 'van mij';
    await context.sync();
  });

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' || key === 'shapeId' ? undefined : inner)));

describe('a drawing', () => {
  it('is one group at its cell, and says what it shows', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet());
    const corner = await workbook.person(async (context) => {
      const cell = context.workbook.worksheets.getItem(name).getRange('B5').load('left,top');
      await context.sync();
      return { left: cell.left, top: cell.top };
    });
    expect(await shapesOf(workbook)).toEqual([
      {
        name: 'Saldo_Diagram',
        type: 'Group',
        ...corner,
        altTextTitle: 'Saldo_Diagram',
        altTextDescription: 'Drie condities, twee verbanden',
        placement: 'OneCell',
      },
    ]);
  });

  it('has lines that are stuck to boxes and lie below them', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet());
    expect(await partsOf(workbook)).toEqual({
      boxes: [
        ['Saldo_Band', 'Rectangle'],
        ['Saldo_a', 'RoundRectangle'],
        ['Saldo_b', 'RoundRectangle'],
        ['Saldo_c', 'RoundRectangle'],
      ],
      lines: [
        ['Saldo_lijn_b', true, 3, 1, 'Triangle', 'Straight', 'Solid'],
        ['Saldo_lijn_c', true, 3, 1, 'Triangle', 'Straight', 'Dash'],
      ],
    });
    const [group] = workbook.host.control.snapshot([name]).sheets[0].shapes as { children: { type: string }[] }[];
    expect(group.children.map(({ type }) => type).join(' ')).toBe(
      'GeometricShape Line Line GeometricShape GeometricShape GeometricShape',
    );
  });

  it('takes the place of the one before, and leaves what a person drew', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet());
    await drawOwn(workbook);
    await write(workbook, caseSheet([drawing(['a', 'b'])]));
    expect((await shapesOf(workbook)).map((shape) => shape.name)).toEqual(['van mij', 'Saldo_Diagram']);
    expect((await partsOf(workbook)).lines).toHaveLength(1);
    await write(workbook, caseSheet([]));
    expect((await shapesOf(workbook)).map((shape) => shape.name)).toEqual(['van mij']);
  });

  it('takes the place of its parts when a person took the group apart', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet());
    await workbook.person(async (context) => {
      context.workbook.worksheets.getItem(name).shapes.getItem('Saldo_Diagram').group.ungroup();
      await context.sync();
    });
    expect(await shapesOf(workbook)).toHaveLength(6);
    await write(workbook, caseSheet());
    expect((await shapesOf(workbook)).map((shape) => shape.name)).toEqual(['Saldo_Diagram']);
  });

  it('goes with its sheet; a person who drew there is asked', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    const ids = await write(workbook, caseSheet());
    await drawOwn(workbook);
    expect(await workbook.workbook.remove(ids, 'ask')).toEqual({
      ok: true,
      value: { kind: 'ownEdits', edits: [{ sheet: name, rows: 1 }] },
    });
    await write(workbook, caseSheet([], 'G11'));
    expect(await workbook.workbook.remove(ids, 'delete')).toEqual({ ok: true, value: { kind: 'removed' } });
    expect(await workbook.sheetNames()).toEqual(['Budget', 'Saldo 3 G11']);
  });

  it('is on the sheet of its own municipality', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet(), caseSheet([drawing(['x', 'y'])], 'G11'));
    await write(workbook, caseSheet([drawing(['x', 'y', 'z'])], 'G11'));
    expect(await workbook.sheetNames()).toEqual(['Budget', name, 'Saldo 3 G11']);
    expect((await partsOf(workbook)).boxes).toHaveLength(4);
  });

  it('takes as many requests for many shapes as for a few', async () => {
    const count = async (boxes: number): Promise<number> => {
      const workbook = await openWorkbook({ Budget: budget });
      const before = workbook.host.counters.syncs;
      await write(workbook, caseSheet([drawing(Array.from({ length: boxes }, (_, index) => `k${index}`))]));
      return workbook.host.counters.syncs - before;
    };
    expect(await count(60)).toBe(await count(2));
  });
});

describe('a write with drawings that fails half-way', () => {
  const operations = [0, 1, 2, 3, 4, 5, 6, 9, 14, 22, 35, 50, 70, 90, 110];

  it.each([4, 5, 6, 7, 8])('leaves the sheet as it was: request %i', async (sync) => {
    const workbook = await openWorkbook({ Budget: budget });
    await write(workbook, caseSheet());
    await drawOwn(workbook);
    const before = workbook.host.control.snapshot();
    for (const operation of operations) {
      if (operation === 0) workbook.host.fault('sync', sync);
      else workbook.host.fault('operation', operation, sync);
      const answer = await workbook.workbook.write({
        sheets: [caseSheet([drawing(['p', 'q', 'r', 's'])])],
        ownEdits: 'overwrite',
        log: [],
      });
      expect(answer.ok).toBe(false);
      expect(withoutIds(workbook.host.control.snapshot())).toEqual(withoutIds(before));
    }
  });

  it('takes a new sheet away with what was drawn on it', async () => {
    const workbook = await openWorkbook({ Budget: budget });
    const before = workbook.host.control.snapshot();
    for (const operation of [1, 5, 20, 60, 90]) {
      workbook.host.fault('operation', operation, 7);
      const answer = await workbook.workbook.write({ sheets: [caseSheet()], ownEdits: 'ask', log: [] });
      expect(answer.ok).toBe(false);
      expect(workbook.host.control.snapshot()).toEqual(before);
    }
  });
});
