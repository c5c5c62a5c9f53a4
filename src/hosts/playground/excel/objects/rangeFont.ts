import { BooleanNumber } from '@univerjs/core';
import type { SheetRange } from '../grid/areas';
import { fitRows } from '../grid/sizes';
import { colour, common, dress } from '../grid/styles';
import { act } from '../request/members';
import type { Kind } from '../request/kind';
import { notImplemented } from '../request/officeError';

export const rangeFontKind: Kind<Excel.RangeFont, SheetRange> = {
  name: 'RangeFont',
  properties: {
    bold: {
      get: (target, { grid }) => common(grid, target, ({ bl }) => bl === BooleanNumber.TRUE) as boolean,
      set: (target, bold, { grid }) => dress(grid, target, { bl: bold ? BooleanNumber.TRUE : null }),
    },
    italic: {
      get: (target, { grid }) => common(grid, target, ({ it }) => it === BooleanNumber.TRUE) as boolean,
      set: (target, italic, { grid }) => dress(grid, target, { it: italic ? BooleanNumber.TRUE : null }),
    },
    strikethrough: {
      get: (target, { grid }) => common(grid, target, ({ st }) => st?.s === BooleanNumber.TRUE) as boolean,
      set: (target, strike, { grid }) => dress(grid, target, { st: strike ? { s: BooleanNumber.TRUE } : null }),
    },
    underline: {
      get: (target, { grid }) =>
        common(grid, target, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None')) as 'None',
      set: (target, line, { grid }) => {
        if (line !== 'None' && line !== 'Single') throw notImplemented(`RangeFont.underline = ${line}`);
        dress(grid, target, { ul: line === 'Single' ? { s: BooleanNumber.TRUE } : null });
      },
    },
    color: {
      get: (target, { grid }) => common(grid, target, ({ cl }) => colour(cl?.rgb, '#000000')) as string,
      set: (target, rgb, { grid }) => dress(grid, target, { cl: { rgb } }),
    },
    size: {
      get: (target, { grid }) => common(grid, target, ({ fs }) => fs ?? 11) as number,
      set: (target, fs, { grid }) => {
        dress(grid, target, { fs });
        fitRows(grid, target);
      },
    },
    name: {
      get: (target, { grid }) => common(grid, target, ({ ff }) => ff ?? 'Calibri') as string,
      set: (target, ff, { grid }) => dress(grid, target, { ff }),
    },
  },
};

export const rangeFillKind: Kind<Excel.RangeFill, SheetRange> = {
  name: 'RangeFill',
  properties: {
    color: {
      // No fill reads as white, as in Excel.
      get: (target, { grid }) => common(grid, target, ({ bg }) => colour(bg?.rgb, '#FFFFFF')) as string,
      set: (target, rgb, { grid }) => dress(grid, target, { bg: { rgb } }),
    },
  },
  methods: {
    clear: (self) => () => act(self, 'clear', null, (target) => dress(self.host.grid, target, { bg: null })),
  },
};
