import { assertWritable } from '../grid/grid';
import type { SheetTarget } from '../kinds';
import { act, childOrNull } from '../request/members';
import type { Host } from '../host';
import type { Kind } from '../request/kind';
import { sheetState, type PageLayoutState } from '../state';
import { rangeArgument } from './rangeTargets';

const layout = ({ sheetId }: SheetTarget, host: Host): PageLayoutState => sheetState(host.state, sheetId).pageLayout;

const change = (target: SheetTarget, host: Host, values: Partial<PageLayoutState>): void => {
  assertWritable(host.grid, target.sheetId);
  Object.assign(layout(target, host), values);
};

export const pageLayoutKind: Kind<Excel.PageLayout, SheetTarget> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (target, host) => layout(target, host).orientation,
      set: (target, orientation, host) => change(target, host, { orientation }),
    },
    zoom: {
      get: (target, host) => layout(target, host).zoom,
      set: (target, zoom, host) => change(target, host, { zoom }),
    },
  },
  methods: {
    setPrintTitleRows: (self) => (rows) =>
      act(self, 'setPrintTitleRows', typeof rows === 'string' ? rows : null, (target) =>
        change(target, self.host, { printTitleRows: rangeArgument(self.host.grid, target.sheetId, rows).area }),
      ),
    getPrintTitleRowsOrNullObject: (self) => () =>
      childOrNull(self, 'getPrintTitleRowsOrNullObject', null, self.host.kinds.range, (target) => {
        const area = layout(target, self.host).printTitleRows;
        return area === null ? null : { sheetId: target.sheetId, area };
      }),
  },
};
