import { parseAddress } from '../../sheets/address';
import { ownSheets, surveyWorksheets } from '../identity/ownSheets';
import type { Source } from '../port/workbook';

interface Candidate {
  readonly kind: Source['kind'];
  readonly name: string;
  readonly range: Excel.Range;
}

/**
 * Tables and defined names of visible sheets that a person can pick. Saldo's own result sheets are left out, its data
 * sheets are not: they hold the figures of the template or the sample.
 */
export const listSources = async (context: Excel.RequestContext): Promise<readonly Source[]> => {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name,items/type,items/visible');
  const worksheets = await surveyWorksheets(context);
  const results = new Set(
    ownSheets(worksheets)
      .filter(({ mark }) => mark.kind !== 'data')
      .map(({ name }) => name),
  );
  const open = new Set(worksheets.filter(({ name, visible }) => visible && !results.has(name)).map(({ name }) => name));
  const candidates = [
    ...tables.items.map((table): Candidate => ({ kind: 'table', name: table.name, range: table.getRange() })),
    ...names.items
      .filter(({ type, visible }) => type === 'Range' && visible)
      .map((item): Candidate => ({ kind: 'name', name: item.name, range: item.getRangeOrNullObject() })),
  ];
  candidates.forEach(({ range }) => range.load('address,rowCount'));
  await context.sync();
  return candidates.flatMap(({ kind, name, range }) => {
    if (range.isNullObject) return [];
    const area = parseAddress(range.address);
    if (area?.sheet === undefined || area.sheet === null || !open.has(area.sheet)) return [];
    return [{ kind, name, address: range.address, rows: kind === 'table' ? range.rowCount - 1 : range.rowCount }];
  });
};
