import { Button } from '@fluentui/react-components';
import { counted, useWords, type Words } from '../../app/words';
import { Notice } from '../../shell/Notice';
import type { MergerGroup } from '../data/mergerGroups';
import { useAssociation } from '../state/useAssociation';
import { useLines } from '../../shell/lines';

const mostShown = 5;

/** `2019: GM0738 Aalburg, GM0870 Werkendam → GM1959 Altena`. */
export const mergerInWords = ({ from, old, code, name, split }: MergerGroup, { t }: Words): string =>
  t(split ? 'clues.mergers.splitLine' : 'clues.mergers.line', {
    from,
    old: old.map(({ oldCode, oldName }) => `${oldCode} ${oldName}`).join(', '),
    next: `${code} ${name}`,
  });

/** Mergers that break the series, with old and new codes; adding up is the person's choice. */
export const MergersBar = ({
  mergers,
  canSum,
}: {
  readonly mergers: readonly MergerGroup[];
  readonly canSum: boolean;
}) => {
  const styles = useLines();
  const words = useWords();
  const { t } = words;
  const { state, dispatch } = useAssociation();
  const { sumMergers } = state.choices;
  if (mergers.length === 0) return null;
  const more = mergers.length - mostShown;
  return (
    <Notice
      intent="warning"
      title={t('clues.mergers.title', counted(mergers.length, words))}
      buttons={
        canSum && (
          <Button size="small" onClick={() => dispatch({ type: 'chose', choices: { sumMergers: !sumMergers } })}>
            {t(sumMergers ? 'clues.mergers.undo' : 'clues.mergers.sum')}
          </Button>
        )
      }
    >
      {t(sumMergers ? 'clues.mergers.summed' : 'clues.mergers.text')}
      <ul className={styles.list}>
        {mergers.slice(0, mostShown).map((merger) => (
          <li key={`${merger.from} ${merger.code}`}>{mergerInWords(merger, words)}</li>
        ))}
        {more > 0 && <li>{t('clues.mergers.more', counted(more, words))}</li>}
      </ul>
    </Notice>
  );
};
