import { formatTime } from '../../text/format';
import { counted, type Words } from '../app/words';
import type { SaldoSheet } from '../../workbook/port/workbook';
import type { AssociationState } from '../association/state/associationState';
import type { SessionValue } from '../session/useSession';
import type { StatusKind } from '../shell/Status';

export interface StepStatus {
  readonly kind: StatusKind;
  readonly text: string;
}

const isIncomplete = (value: number | null): boolean => value === null;

/** How the data stand. */
export const dataStatus = ({ session, panel, readiness }: SessionValue, words: Words): StepStatus => {
  const { t } = words;
  if (session.chosen === null || panel === null || readiness === 'noRows')
    return { kind: 'waiting', text: t('pane.steps.status.noData') };
  if (readiness === 'columns' || readiness === 'year' || readiness === 'municipality')
    return { kind: 'attention', text: t('pane.steps.status.columns') };
  if (session.stale !== null) return { kind: 'attention', text: t('pane.steps.status.stale', { cell: session.stale }) };
  if (panel.problems.length > 0)
    return { kind: 'wrong', text: t('pane.steps.status.problems', counted(panel.problems.length, words)) };
  const incomplete = panel.lines.filter(({ row }) =>
    [row.budget, row.spending, row.predictedVolume, row.actualVolume].some(isIncomplete),
  ).length;
  return incomplete > 0
    ? { kind: 'attention', text: t('pane.steps.status.blanks', counted(incomplete, words)) }
    : { kind: 'fine', text: t('pane.steps.status.checked') };
};

/** How step 1 stands. */
export const volumePriceStatus = ({ session, readiness }: SessionValue, words: Words): StepStatus => {
  const { t, notation } = words;
  const { output, stale, sheets } = session;
  const written = sheets.find(({ kind }) => kind === 'volumePrice');
  if (stale !== null && written !== undefined)
    return { kind: 'attention', text: t('pane.steps.status.stale', { cell: stale }) };
  if (output.kind === 'written')
    return { kind: 'fine', text: t('pane.steps.status.updated', { time: formatTime(output.at, notation) }) };
  if (written !== undefined) return { kind: 'fine', text: t('pane.steps.status.earlier', { sheet: written.name }) };
  return readiness === 'ready'
    ? { kind: 'waiting', text: t('pane.steps.status.ready') }
    : { kind: 'waiting', text: t('pane.steps.status.none') };
};

/** How step 3 stands. */
export const conditionsStatus = (sheets: readonly SaldoSheet[], { t }: Words): StepStatus => {
  const has = (wanted: SaldoSheet['kind']): boolean => sheets.some(({ kind }) => kind === wanted);
  if (has('comparison')) return { kind: 'fine', text: t('door.conditions.compared') };
  return has('ratings')
    ? { kind: 'waiting', text: t('door.conditions.ready') }
    : { kind: 'waiting', text: t('pane.steps.status.none') };
};

/** How step 2 stands. */
export const associationStatus = (
  { sources, stale, output }: AssociationState,
  sheets: readonly SaldoSheet[],
  { t, notation }: Words,
): StepStatus => {
  const written = sheets.some(({ kind }) => kind === 'explanation');
  if (stale !== null && written) return { kind: 'attention', text: t('pane.steps.status.stale', { cell: stale }) };
  if (output.kind === 'written')
    return { kind: 'fine', text: t('pane.steps.status.updated', { time: formatTime(output.at, notation) }) };
  if (written) return { kind: 'fine', text: t('door.status.earlier') };
  return { kind: 'waiting', text: t(sources.length > 0 ? 'door.status.ready' : 'pane.steps.status.none') };
};
