import type { Translate } from '../../text/instance';
import type { TableColumn } from '../table';
import type { PartName } from './columns';

export const shareFormat = '0.0%';
/** With the minus in front of the euro sign; never in red alone. */
export const euroFormat = '€ #,##0;-€ #,##0';
/** Counts and years: no thousands separator. */
const wholeFormat = '0';

const partLabel = (t: Translate, part: PartName): string => t(`sheets.columns.${part}`);

export const shareColumns = (t: Translate, parts: readonly PartName[]): readonly TableColumn[] =>
  parts.map((part) => ({ header: t('sheets.columns.share', { part: partLabel(t, part) }), format: shareFormat }));

export const euroColumns = (t: Translate, parts: readonly PartName[]): readonly TableColumn[] =>
  parts.map((part) => ({ header: t('sheets.columns.euro', { part: partLabel(t, part) }), format: euroFormat }));

export const weightedColumns = (t: Translate, parts: readonly PartName[]): readonly TableColumn[] =>
  parts.map((part) => ({
    header: t('sheets.columns.weightedShare', { part: partLabel(t, part) }),
    format: shareFormat,
  }));

export const textColumn = (header: string): TableColumn => ({ header, format: null });
export const countColumn = (header: string): TableColumn => ({ header, format: wholeFormat });
