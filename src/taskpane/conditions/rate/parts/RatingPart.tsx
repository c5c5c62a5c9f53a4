import { Button } from '@fluentui/react-components';
import { useWords } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';
import { RatingStrip } from '../../parts/RatingStrip';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import type { OpenRating } from '../useRating';
import { useLooks } from './looks';
import { RatingGroup } from './RatingGroup';
import type { GivenRating } from '../../../../sheets/conditions/casework';

interface Props {
  readonly open: OpenRating;
  /** The strip runs from deficit to surplus. */
  readonly isOrdered: boolean;
  /** What the other rater chose; `undefined` when that is not to be seen. */
  readonly other: GivenRating | null | undefined;
  readonly rate: (rating: GivenRating | null) => void;
  readonly toNumbers: () => void;
}

/** The rating of one municipality on one condition, beside those of the others. */
export const RatingPart = ({ open, isOrdered, other, rate, toNumbers }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  const { line, municipality, rating, cells } = open;
  const name = municipalityInWords(municipality);
  const words = t(`conditionsRate.words.${rating ?? 'none'}`);
  return (
    <section className={looks.column} aria-label={name}>
      <div className={looks.apart}>
        <h2 className={looks.heading}>{name}</h2>
        {rating !== null && (
          <Button size="small" appearance="subtle" onClick={() => rate(null)}>
            {t('conditionsRate.group.clear')}
          </Button>
        )}
      </div>
      <p className={looks.small}>{t('conditionsRate.group.question')}</p>
      <RatingGroup
        label={t('conditionsRate.group.label', { condition: `${line.code} ${line.name}`, municipality: name })}
        rating={rating}
        rate={rate}
      />
      <span role="status" className={looks.hidden}>
        {t('conditionsRate.group.now', { condition: `${line.code} ${line.name}`, municipality: name, rating: words })}
      </span>
      {other !== undefined && (
        <p className={looks.row}>
          <span className={looks.small}>{t('conditionsRate.rater.other')}</span>
          <RatingChip rating={other} />
        </p>
      )}
      <RatingStrip cells={cells} active={municipality.code} ends={isOrdered} />
      <div>
        <Button size="small" appearance={line.level === 1 ? 'secondary' : 'subtle'} onClick={toNumbers}>
          {t('conditionsRate.numbers.open')}
        </Button>
      </div>
    </section>
  );
};
