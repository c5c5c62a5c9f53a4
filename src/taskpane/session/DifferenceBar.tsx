import type { Difference } from '../../workbook/port/workbook';
import { useWords } from '../app/words';
import { Notice } from '../shell/Notice';

interface Props {
  readonly difference: Difference;
  /** The focus comes here when this changes. */
  readonly focusOn: number | object;
}

/** A cell that was written does not show what the core computed: nothing may be built on it. */
export const DifferenceBar = ({ difference: { sheet, cell, found, expected }, focusOn }: Props) => {
  const { t } = useWords();
  return (
    <Notice intent="error" focusOn={focusOn} title={t('pane.volumePrice.differs.title')}>
      {t('pane.volumePrice.differs.text', { cell: `${sheet}!${cell}`, found, expected })}
    </Notice>
  );
};
