import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { counted, useWords, type Words } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { RatingChip } from '../../parts/RatingChip';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { useLooks } from '../parts/looks';
import type { Figures } from './figures';
import { shownFigure } from './figureWords';
import type { Proposal } from './proposals';

const mostRows = 30;

const useStyles = makeStyles({
  cell: { display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-end', gap: '2px' },
  borderline: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** What each way of dividing makes of it. */
const methodsInWords = ({ byMethod }: Proposal, { t }: Words): string => {
  const word = (rating: Proposal['rating']): string => t(`conditionsRate.words.${rating ?? 'none'}`);
  return t('conditionsRate.numbers.otherMethods', {
    thirds: word(byMethod.thirds),
    breaks: word(byMethod.naturalBreaks),
    deviations: word(byMethod.standardDeviations),
  });
};

interface Props {
  readonly proposals: readonly Proposal[];
  readonly figures: Figures;
}

/** What follows from the figures, per municipality, beside what stands there now. */
export const ProposalTable = ({ proposals, figures }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  const known = proposals.filter(({ rating }) => rating !== null);
  const shown = all ? known : known.slice(0, mostRows);
  const more = known.length - shown.length;
  const borderline = known.filter(({ isBorderline }) => isBorderline).length;
  return (
    <div className={looks.column}>
      <FigureTable
        caption={t('conditionsRate.numbers.table')}
        headers={[
          t('conditionsRate.numbers.municipality'),
          t('conditionsRate.numbers.value'),
          t('conditionsRate.numbers.rating'),
          t('conditionsRate.numbers.now'),
        ]}
        rows={shown.map((proposal) => ({
          key: proposal.municipality.code,
          name: municipalityInWords(proposal.municipality),
          cells: [
            proposal.value === null ? '' : shownFigure(proposal.value, figures, words),
            <span key="rating" className={styles.cell}>
              <RatingChip rating={proposal.rating} />
              {proposal.isBorderline && (
                <span className={styles.borderline} title={methodsInWords(proposal, words)}>
                  {t('conditionsRate.numbers.borderline')}
                </span>
              )}
            </span>,
            <RatingChip key="now" rating={proposal.current} />,
          ],
        }))}
      />
      {more > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {t('conditionsRate.numbers.more', counted(more, words))}
          </Button>
        </div>
      )}
      {borderline > 0 && (
        <p className={looks.small}>{t('conditionsRate.numbers.borderlineInfo', counted(borderline, words))}</p>
      )}
    </div>
  );
};
