import { repaint } from '../grid/paintConditionalFormat';
import type { Host } from '../host';
import type { ConditionalFormatTarget } from '../kinds';
import { part } from '../request/members';
import type { Kind, Property } from '../request/kind';
import { conditionalFormat } from './conditionalFormats';
import type { ConditionalLook } from './conditionalFormatState';

type Target = ConditionalFormatTarget;

/** Changes a format and shows it. */
const change = (target: Target, host: Host, run: (format: ReturnType<typeof conditionalFormat>) => void): void => {
  const format = conditionalFormat(target, host);
  run(format);
  repaint(host.grid, target.sheetId, format);
};

export const cellValueFormatKind: Kind<Excel.CellValueConditionalFormat, Target> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (target, host) => conditionalFormat(target, host).rule!,
      set: (target, rule, host) => change(target, host, (format) => void (format.rule = rule)),
    },
  },
  links: { format: (self) => part(self, self.host.kinds.conditionalRangeFormat, (target) => target) },
};

export const customFormatKind: Kind<Excel.CustomConditionalFormat, Target> = {
  name: 'CustomConditionalFormat',
  links: {
    rule: (self) => part(self, self.host.kinds.conditionalRule, (target) => target),
    format: (self) => part(self, self.host.kinds.conditionalRangeFormat, (target) => target),
  },
};

export const conditionalRuleKind: Kind<Excel.ConditionalFormatRule, Target> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (target, host) => conditionalFormat(target, host).formula ?? '',
      set: (target, formula, host) =>
        change(target, host, (format) => void (format.formula = formula.startsWith('=') ? formula : `=${formula}`)),
    },
  },
};

const look = <K extends keyof ConditionalLook>(key: K): Property<NonNullable<ConditionalLook[K]>, Target> => ({
  get: (target, host) => conditionalFormat(target, host).look[key] as NonNullable<ConditionalLook[K]>,
  set: (target, value, host) => change(target, host, (format) => void (format.look[key] = value)),
});

export const conditionalRangeFormatKind: Kind<Excel.ConditionalRangeFormat, Target> = {
  name: 'ConditionalRangeFormat',
  properties: { numberFormat: look('numberFormat') },
  links: {
    font: (self) => part(self, self.host.kinds.conditionalRangeFont, (target) => target),
    fill: (self) => part(self, self.host.kinds.conditionalRangeFill, (target) => target),
  },
};

export const conditionalRangeFontKind: Kind<Excel.ConditionalRangeFont, Target> = {
  name: 'ConditionalRangeFont',
  properties: { color: look('fontColor'), bold: look('bold'), italic: look('italic') },
};

export const conditionalRangeFillKind: Kind<Excel.ConditionalRangeFill, Target> = {
  name: 'ConditionalRangeFill',
  properties: { color: look('fillColor') },
};
