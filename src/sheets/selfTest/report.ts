import type { CheckRow, CheckStatus, Teller } from './checks';
import { requirementSets, type HostFacts } from './hostChecks';

/** What the self-test found. */
export interface SelfTestReport {
  readonly facts: HostFacts;
  /** In the order in which they were looked at. */
  readonly rows: readonly CheckRow[];
  /** Moment in words. */
  readonly time: string;
  readonly seconds: number;
  readonly version: string;
}

/** What needs attention first. */
export const statuses = ['failed', 'note', 'skipped', 'ok'] as const satisfies readonly CheckStatus[];

export const withStatus = (rows: readonly CheckRow[], status: CheckStatus): readonly CheckRow[] =>
  rows.filter((row) => row.status === status);

export const failedFirst = (rows: readonly CheckRow[]): readonly CheckRow[] =>
  statuses.flatMap((status) => withStatus(rows, status));

/** How many there are of each. */
export const countsOf = (rows: readonly CheckRow[]): Readonly<Record<CheckStatus, number>> => ({
  ok: withStatus(rows, 'ok').length,
  note: withStatus(rows, 'note').length,
  failed: withStatus(rows, 'failed').length,
  skipped: withStatus(rows, 'skipped').length,
});

/** The host as pairs of what and which, in words. */
export const factsInWords = (
  { facts, time, seconds, version }: SelfTestReport,
  { t }: Pick<Teller, 't'>,
): readonly (readonly [fact: string, value: string])[] => {
  const known = (value: string): string => (value === '' ? t('selfTest.facts.unknown') : value);
  const sets = requirementSets.flatMap((set) => {
    const version = facts.sets[set];
    return version === null ? [] : [`${set} ${version}`];
  });
  return [
    [t('selfTest.facts.host'), known(facts.host)],
    [t('selfTest.facts.platform'), known(facts.platform)],
    [t('selfTest.facts.version'), known(facts.version)],
    [t('selfTest.facts.saldo'), version],
    [t('selfTest.facts.language'), known(facts.displayLanguage)],
    [t('selfTest.facts.notation'), known(facts.contentLanguage)],
    [t('selfTest.facts.sets'), sets.length === 0 ? t('selfTest.facts.none') : sets.join(', ')],
    [t('selfTest.facts.when'), time],
    [t('selfTest.facts.duration'), t('selfTest.facts.seconds', { n: seconds })],
  ];
};

export const countsInWords = ({ rows, seconds }: SelfTestReport, { t }: Pick<Teller, 't'>): string =>
  t('selfTest.result.counts', { ...countsOf(rows), seconds });

/** The report as plain text for a helpdesk, what failed first. */
export const reportText = (report: SelfTestReport, teller: Pick<Teller, 't'>): string => {
  const { t } = teller;
  return [
    t('selfTest.sheets.reportTitle'),
    countsInWords(report, teller),
    '',
    ...factsInWords(report, teller).map(([fact, value]) => `${fact}: ${value}`),
    '',
    ...failedFirst(report.rows).map(({ group, check, expected, found, status }) =>
      [
        `[${t(`selfTest.status.${status}`)}] ${t(`selfTest.groups.${group}`)} - ${check}`,
        ...(status === 'ok'
          ? []
          : [`  ${t('selfTest.result.expected')}: ${expected}`, `  ${t('selfTest.result.found')}: ${found}`]),
      ].join('\n'),
    ),
    '',
  ].join('\n');
};
