import { sheetName } from '../../../../sheets/names';
import type { Comparison } from '../../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { useSession } from '../../../session/useSession';
import { WriteFooter } from '../../parts/WriteFooter';
import type { CompareSheet } from '../useCompareSheet';

interface Props {
  readonly sheet: CompareSheet;
  readonly comparison: Comparison | null;
  /** Something has to be done first. */
  readonly blocked: boolean;
}

const useLine = ({ sheet, comparison, blocked }: Props): string => {
  const { t, language, notation } = useWords();
  const { session } = useSession();
  if (blocked) return t('conditionsCompare.write.first');
  if (comparison === null) return t('conditionsCompare.write.wait');
  if (sheet.write === null) return t('conditionsCompare.write.noPlaces');
  const there = session.sheets.find(({ kind }) => kind === 'comparison');
  if (there !== undefined) return t('conditionsCompare.write.again', { sheet: there.name });
  return t('conditionsCompare.write.line', {
    sheet: sheetName('comparison', language),
    rows: formatNumber(comparison.rows.length, notation),
    municipalities: formatNumber(comparison.cases.length, notation),
  });
};

/** The one button that writes, with what it will write or what has to be done first. */
export const CompareFooter = (props: Props) => {
  const { sheet, blocked } = props;
  return <WriteFooter result={sheet.result} write={blocked ? null : sheet.write} line={useLine(props)} />;
};
