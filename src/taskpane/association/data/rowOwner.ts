import type { Grid } from '../../../workbook/port/grid';
import type { PanelLine } from '../../data/panel';
import type { OutcomeSource, RawRow, RowOwner } from './readOutcomes';

const ownerOf = ({ row, code }: PanelLine): RawRow => ({ municipality: row.municipality, code, year: row.year });

/**
 * Whose a row of bare figures is: that of the budget table on the same row of the same sheet, or, for as many rows elsewhere, the one
 * in the same order.
 */
export const rowOwnerIn = (lines: readonly PanelLine[], budget: Grid | null): ((source: OutcomeSource) => RowOwner) => {
  const bySheetRow = new Map(lines.map((line) => [(budget?.row ?? 0) + line.gridRow, line]));
  return ({ table }) => {
    const { grid, dataRows } = table;
    const overlaps = grid.sheet === budget?.sheet && dataRows.some((row) => bySheetRow.has(grid.row + row));
    if (overlaps)
      return (row) => {
        const line = bySheetRow.get(grid.row + row);
        return line === undefined ? null : ownerOf(line);
      };
    if (dataRows.length !== lines.length) return () => null;
    return (row) => ownerOf(lines[dataRows.indexOf(row)]!);
  };
};
