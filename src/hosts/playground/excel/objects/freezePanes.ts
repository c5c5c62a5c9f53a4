import { assertWritable, sheetFacade, sheetOf } from '../grid/grid';
import type { Host } from '../host';
import type { SheetTarget } from '../kinds';
import { act, childOrNull } from '../request/members';
import type { Kind } from '../request/kind';
import { rangeArgument } from './rangeTargets';

/** Freezes the first rows and columns; 0 and 0 lets go. */
const freeze = ({ grid }: Host, sheetId: string, rows: number, columns: number): void => {
  assertWritable(grid, sheetId);
  const none = rows === 0 && columns === 0;
  sheetFacade(grid, sheetId).setFreeze({
    startRow: none || rows === 0 ? -1 : rows,
    startColumn: none || columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
};

export const freezePanesKind: Kind<Excel.WorksheetFreezePanes, SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows:
      (self) =>
      (count = 1) =>
        act(self, 'freezeRows', count, ({ sheetId }) => freeze(self.host, sheetId, count, 0)),
    freezeColumns:
      (self) =>
      (count = 1) =>
        act(self, 'freezeColumns', count, ({ sheetId }) => freeze(self.host, sheetId, 0, count)),
    freezeAt: (self) => (range) =>
      act(self, 'freezeAt', null, ({ sheetId }) => {
        const { area } = rangeArgument(self.host.grid, sheetId, range);
        freeze(self.host, sheetId, area.row + area.rows, area.column + area.columns);
      }),
    unfreeze: (self) => () => act(self, 'unfreeze', null, ({ sheetId }) => freeze(self.host, sheetId, 0, 0)),
    getLocationOrNullObject: (self) => () =>
      childOrNull(self, 'getLocationOrNullObject', null, self.host.kinds.range, ({ sheetId }) => {
        const { xSplit, ySplit } = sheetOf(self.host.grid, sheetId).getFreeze();
        if (xSplit <= 0 && ySplit <= 0) return null;
        const rows = ySplit > 0 ? ySplit : 1_048_576;
        const columns = xSplit > 0 ? xSplit : 16_384;
        return { sheetId, area: { row: 0, column: 0, rows, columns } };
      }),
  },
};
