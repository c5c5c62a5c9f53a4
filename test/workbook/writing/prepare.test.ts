import { prepare } from '../../../src/workbook/writing/prepare';
import type { PlannedSheet } from '../../../src/workbook/writing/plan';
import type { ExistingTable } from '../../../src/workbook/writing/survey';
import { splitSheet } from '../support/descriptions';

const own = splitSheet().tables[0];

/** A sheet with one table of ours that is written again, and whatever else stands on it. */
const planned = (tables: readonly ExistingTable[]): PlannedSheet => {
  const description = splitSheet();
  const mark = {
    kind: description.kind,
    role: description.name,
    name: description.name,
    sheet: 'a',
    run: 'r1',
    sample: false,
    rowParts: 1,
    areas: [],
    tables: [{ name: own.name, area: own.area }],
    names: [],
    charts: [],
  };
  return {
    description,
    name: description.name,
    existing: {
      sheet: { id: 'a', name: description.name, visible: true, property: null, mark },
      looks: { styles: [], signColours: [] },
      hashes: [],
      cells: [],
      formats: [],
      values: [],
      rowsBeyond: new Set(),
      tables,
      charts: [],
      shapes: [],
      names: new Map(),
    },
    room: { insertRows: null, insertColumns: null, blockedRows: new Set() },
    tables: [{ description: own, name: tables[0].name, now: tables[0], extraColumns: 0 }],
    names: [],
    copyAs: null,
  };
};

/** Tables whose filters are cleared before a sheet is written again; only the step that does so is run. */
const cleared = (tables: readonly ExistingTable[]): readonly string[] => {
  const names: string[] = [];
  const context = {
    workbook: { tables: { getItem: (name: string) => ({ clearFilters: () => void names.push(name) }) } },
  };
  const sheet = (): Excel.Worksheet => {
    throw new Error('Clearing filters takes no sheet.');
  };
  prepare(sheet, planned(tables), true)[0].run(context as unknown as Excel.RequestContext);
  return names;
};

const table = (name: string, row: number, filterButtons: boolean): ExistingTable => ({
  name,
  area: { ...own.area, row },
  filterButtons,
});

describe('prepare', () => {
  it('clears the filter of our table, also when the person renamed it, and not that of theirs', () => {
    const theirs = table('tblVanMij', 40, true);
    expect(cleared([table(own.name, own.area.row, true), theirs])).toEqual([own.name]);
    expect(cleared([table('tblAnders', own.area.row, true), theirs])).toEqual(['tblAnders']);
  });

  it('leaves a table without filter buttons: there Excel refuses', () => {
    expect(cleared([table(own.name, own.area.row, false)])).toEqual([]);
  });
});
