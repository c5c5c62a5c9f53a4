import type { Problem } from '../../analysis/result';
import type { Notation } from '../../text/format';
import type { Language, Translate } from '../../text/instance';
import type { selfTest } from '../../text/nl/selfTest';
import type { ShownCell } from '../cellAgrees';

/** `note`: works otherwise than in the newest Excel, and Saldo can live with it. `skipped`: something before it failed. */
export type CheckStatus = 'ok' | 'note' | 'failed' | 'skipped';
export type CheckGroup = keyof typeof selfTest.groups;
export type CheckId = keyof typeof selfTest.checks;

/** One thing that the self-test looks at. */
export interface Check {
  readonly group: CheckGroup;
  readonly id: CheckId;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** What came of it, in the language of the person. Holds figures of the self-test only, never a person's. */
export interface CheckRow {
  readonly group: CheckGroup;
  readonly check: string;
  readonly expected: string;
  readonly found: string;
  readonly status: CheckStatus;
}

/** Words and notation of a report. */
export interface Teller {
  readonly t: Translate;
  readonly language: Language;
  readonly notation: Notation;
}

export const checkRow = (
  { t }: Pick<Teller, 't'>,
  { group, id, slots = {} }: Check,
  status: CheckStatus,
  found: string,
): CheckRow => ({
  group,
  check: t(`selfTest.checks.${id}.name`, { ...slots }),
  expected: t(`selfTest.checks.${id}.expected`, { ...slots }),
  found,
  status,
});

/** The problem by its codes alone: what else it tells could be of a person's. */
export const codeOf = ({ code, slots }: Problem): string =>
  [code, slots['detail'] ?? slots['need'] ?? ''].join(' ').trim();

/** It was done, which is all that was expected. */
export const doneRow = (teller: Pick<Teller, 't'>, check: Check): CheckRow => {
  const row = checkRow(teller, check, 'ok', '');
  return { ...row, found: row.expected };
};

/** Excel refused. */
export const failedRow = (teller: Pick<Teller, 't'>, check: Check, problem: Problem | undefined): CheckRow =>
  checkRow(
    teller,
    check,
    'failed',
    teller.t('selfTest.found.code', { code: problem === undefined ? '' : codeOf(problem) }),
  );

export const skippedRow = (teller: Pick<Teller, 't'>, check: Check): CheckRow =>
  checkRow(teller, check, 'skipped', teller.t('selfTest.found.notLooked'));

/** A value of a cell as a person reads it. */
export const valueInWords = (value: ShownCell | null | undefined, { t, notation }: Teller): string => {
  if (value === undefined) return t('selfTest.found.missing');
  if (value === null || value === '') return t('selfTest.found.blank');
  if (typeof value === 'boolean') return t(value ? 'selfTest.found.yes' : 'selfTest.found.no');
  return typeof value === 'number' && notation === 'nl' ? String(value).replace('.', ',') : String(value);
};
