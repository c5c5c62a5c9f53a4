import type { Root } from '../kinds';
import { act } from '../request/members';
import type { Kind } from '../request/kind';

export const applicationKind: Kind<Excel.Application, Root> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (_, { calculation }) => calculation.mode(),
      set: (_, mode, { calculation }) => calculation.setMode(mode),
    },
    // Reading waits for the calculation, so that it is always over by then, except in manual mode.
    calculationState: { get: (_, { calculation }) => (calculation.isPending() ? 'Pending' : 'Done') },
    decimalSeparator: { get: (_, { contentLanguage }) => separator(contentLanguage, 'decimal') },
    thousandsSeparator: { get: (_, { contentLanguage }) => separator(contentLanguage, 'group') },
  },
  methods: {
    calculate: (self) => (type: string) => act(self, 'calculate', type, () => self.host.calculation.recalculate()),
    suspendApiCalculationUntilNextSync: (self) => () =>
      act(self, 'suspendApiCalculationUntilNextSync', null, () => void (self.host.state.calculationSuspended = true)),
    // Nothing is painted while a sync runs anyway.
    suspendScreenUpdatingUntilNextSync: (self) => () =>
      act(self, 'suspendScreenUpdatingUntilNextSync', null, () => undefined),
  },
};

const separator = (language: string, type: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(language).formatToParts(12345.6).find((found) => found.type === type)?.value ?? '.';

export const runtimeKind: Kind<Excel.Runtime, Root> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_, { state }) => state.eventsEnabled,
      set: (_, enabled, { state }) => void (state.eventsEnabled = enabled),
    },
  },
};
