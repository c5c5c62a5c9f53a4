import type { SaldoSheet } from '../../workbook/port/workbook';

/** These sheets with those that go along with results, when after that no result is left for them to be about. */
export const withCompanions = (all: readonly SaldoSheet[], leaving: readonly SaldoSheet[]): readonly SaldoSheet[] => {
  const left = all.filter(({ id }) => !leaving.some((sheet) => sheet.id === id));
  if (left.some(({ kind }) => kind === 'volumePrice')) return leaving;
  return [...leaving, ...left.filter(({ kind }) => kind === 'settings' || kind === 'readme' || kind === 'log')];
};
