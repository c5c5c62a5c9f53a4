import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { bottom, right, type SheetRange } from '../grid/areas';
import type { Grid } from '../grid/grid';
import { common } from '../grid/styles';
import { setStyle } from '../grid/writeCells';
import type { BorderTarget } from '../kinds';
import { child } from '../request/members';
import type { Kind } from '../request/kind';
import { notImplemented } from '../request/officeError';

type Side = 't' | 'b' | 'l' | 'r';

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  InsideHorizontal: 'b',
  InsideVertical: 'r',
};

const styles: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** The cells of a range that carry the side of a border, with the side each of them carries. */
const carrying = ({ area, index }: BorderTarget): SheetRange['area'] => {
  if (index === 'EdgeTop') return { ...area, rows: 1 };
  if (index === 'EdgeBottom') return { ...area, row: bottom(area), rows: 1 };
  if (index === 'EdgeLeft') return { ...area, columns: 1 };
  if (index === 'EdgeRight') return { ...area, column: right(area), columns: 1 };
  return index === 'InsideHorizontal' ? { ...area, rows: area.rows - 1 } : { ...area, columns: area.columns - 1 };
};

const present = (grid: Grid, target: BorderTarget): IBorderStyleData | null => {
  const side = sides[target.index]!;
  const range = { sheetId: target.sheetId, area: carrying(target) };
  const style = common(grid, range, ({ bd }) => bd?.[side]?.s ?? BorderStyleTypes.NONE);
  const rgb = common(grid, range, ({ bd }) => bd?.[side]?.cl.rgb ?? '#000000');
  return style === null ? null : { s: style, cl: { rgb: rgb ?? '#000000' } };
};

const change = (grid: Grid, target: BorderTarget, values: Partial<{ s: BorderStyleTypes; rgb: string }>): void => {
  const area = carrying(target);
  if (area.rows === 0 || area.columns === 0) return;
  const before = present(grid, target);
  const s = values.s ?? (before === null || before.s === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : before.s);
  const line: Nullable<IBorderStyleData> =
    s === BorderStyleTypes.NONE ? null : { s, cl: { rgb: values.rgb ?? before?.cl.rgb ?? '#000000' } };
  setStyle(grid, { sheetId: target.sheetId, area }, () => ({ bd: { [sides[target.index]!]: line } }));
};

const nameOf = (
  names: Readonly<Record<string, BorderStyleTypes>>,
  value: BorderStyleTypes | undefined,
): string | undefined => Object.entries(names).find(([, candidate]) => candidate === value)?.[0];

const pick = (names: Readonly<Record<string, BorderStyleTypes>>, name: string, member: string): BorderStyleTypes => {
  const value = Object.hasOwn(names, name) ? names[name] : undefined;
  if (value === undefined) throw notImplemented(`RangeBorder.${member} = ${name}`);
  return value;
};

export const rangeBordersKind: Kind<Excel.RangeBorderCollection, SheetRange> = {
  name: 'RangeBorderCollection',
  methods: {
    getItem: (self) => (index: string) =>
      child(self, 'getItem', index, self.host.kinds.rangeBorder, ({ sheetId, area }) => {
        if (!Object.hasOwn(sides, index)) throw notImplemented(`RangeBorderCollection.getItem(${index})`);
        return { sheetId, area, index };
      }),
  },
};

export const rangeBorderKind: Kind<Excel.RangeBorder, BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ index }) => index as 'EdgeTop' },
    style: {
      get: (target, { grid }) => {
        const line = present(grid, target);
        return (line === null ? null : (nameOf(styles, line.s) ?? 'Continuous')) as 'None';
      },
      set: (target, style, { grid }) => change(grid, target, { s: pick(styles, style, 'style') }),
    },
    weight: {
      get: (target, { grid }) => (nameOf(weights, present(grid, target)?.s) ?? 'Thin') as 'Thin',
      set: (target, weight, { grid }) => change(grid, target, { s: pick(weights, weight, 'weight') }),
    },
    color: {
      get: (target, { grid }) => present(grid, target)?.cl.rgb ?? '#000000',
      set: (target, rgb, { grid }) => change(grid, target, { rgb }),
    },
  },
};
