import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { SheetRange } from '../grid/areas';
import { cellReader } from '../grid/readCells';
import { autofitColumns, columnWidth, fitRows, rowHeight, setColumnWidth, setRowHeight } from '../grid/sizes';
import { shownText } from '../grid/shownText';
import { common, dress } from '../grid/styles';
import { act, part } from '../request/members';
import type { Kind } from '../request/kind';
import { notImplemented } from '../request/officeError';

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const nameOf = <V>(names: Readonly<Record<string, V>>, value: V, otherwise: string): string =>
  Object.entries(names).find(([, candidate]) => candidate === value)?.[0] ?? otherwise;

const valueOf = <V>(names: Readonly<Record<string, V>>, name: string, member: string): V => {
  const value = Object.hasOwn(names, name) ? names[name] : undefined;
  if (value === undefined) throw notImplemented(`RangeFormat.${member} = ${name}`);
  return value;
};

export const rangeFormatKind: Kind<Excel.RangeFormat, SheetRange> = {
  name: 'RangeFormat',
  properties: {
    columnWidth: {
      get: (target, { grid }) => columnWidth(grid, target) as number,
      set: (target, points, { grid }) => setColumnWidth(grid, target, points),
    },
    rowHeight: {
      get: (target, { grid }) => rowHeight(grid, target) as number,
      set: (target, points, { grid }) => setRowHeight(grid, target, points),
    },
    horizontalAlignment: {
      get: (target, { grid }) =>
        common(grid, target, ({ ht }) => nameOf(horizontal, ht ?? HorizontalAlign.UNSPECIFIED, 'General')) as 'Left',
      set: (target, name, { grid }) => {
        const ht = valueOf<HorizontalAlign>(horizontal, name, 'horizontalAlignment');
        dress(grid, target, { ht: ht === HorizontalAlign.UNSPECIFIED ? null : ht });
      },
    },
    verticalAlignment: {
      get: (target, { grid }) =>
        common(grid, target, ({ vt }) => nameOf(vertical, vt ?? VerticalAlign.BOTTOM, 'Bottom')) as 'Top',
      set: (target, name, { grid }) =>
        dress(grid, target, { vt: valueOf<VerticalAlign>(vertical, name, 'verticalAlignment') }),
    },
    wrapText: {
      get: (target, { grid }) => common(grid, target, ({ tb }) => tb === WrapStrategy.WRAP) as boolean,
      set: (target, wrap, { grid }) => {
        dress(grid, target, { tb: wrap ? WrapStrategy.WRAP : null });
        fitRows(grid, target);
      },
    },
    indentLevel: {
      get: (target, { grid }) => common(grid, target, ({ pd }) => Math.round((pd?.l ?? 0) / indentPixels)) as number,
      set: (target, level, { grid }) => dress(grid, target, { pd: level === 0 ? null : { l: level * indentPixels } }),
    },
  },
  links: {
    font: (self) => part(self, self.host.kinds.rangeFont, (target) => target),
    fill: (self) => part(self, self.host.kinds.rangeFill, (target) => target),
    borders: (self) => part(self, self.host.kinds.rangeBorders, (target) => target),
  },
  methods: {
    autofitColumns: (self) => () =>
      act(self, 'autofitColumns', null, (target) => {
        const read = cellReader(self.host.grid, target.sheetId);
        autofitColumns(self.host.grid, target, (row, column) =>
          shownText(read(row, column), self.host.contentLanguage),
        );
      }),
  },
};

const indentPixels = 9;
