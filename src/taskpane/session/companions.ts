import type { SheetKind } from '../../sheets/description';
import type { SaldoSheet } from '../../workbook/port/workbook';

/** Sheets of step 2, in their order. */
export const associationKinds = [
  'explanation',
  'sensitivity',
  'ticks',
  'changes',
] as const satisfies readonly SheetKind[];

export type ResultKind = 'volumePrice' | (typeof associationKinds)[number];

const resultKinds: readonly SheetKind[] = ['volumePrice', ...associationKinds];

/** These sheets with those that go along with results, when after that no result is left for them to be about. */
export const withCompanions = (all: readonly SaldoSheet[], leaving: readonly SaldoSheet[]): readonly SaldoSheet[] => {
  const left = all.filter(({ id }) => !leaving.some((sheet) => sheet.id === id));
  if (left.some(({ kind }) => resultKinds.includes(kind))) return leaving;
  return [...leaving, ...left.filter(({ kind }) => kind === 'settings' || kind === 'readme' || kind === 'log')];
};

/** Kinds of results in the workbook: these and those that are about to be written, in the order of the steps. */
export const resultsWith = (all: readonly SaldoSheet[], written: readonly SheetKind[]): readonly ResultKind[] =>
  (['volumePrice', ...associationKinds] as const).filter(
    (known) => written.includes(known) || all.some(({ kind }) => kind === known),
  );
