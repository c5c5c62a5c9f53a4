import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useId, useState } from 'react';
import { formatPercent } from '../../../text/format';
import { useWords, type Words } from '../../app/words';
import { RSquaredBar } from '../charts/RSquaredBar';
import type { Detail } from '../analysis/detail';
import { directionOf } from '../analysis/direction';
import type { Components } from '../data/components';
import { municipalityName } from './names';
import { useLines } from '../../shell/lines';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

const percent = (share: number, { notation }: Words): string => formatPercent(share, notation, { digits: 0 });

/** A sentence with its R² in bold. */
const Sentence = ({ detail, grey }: { readonly detail: Detail; readonly grey: boolean }) => {
  const words = useWords();
  const lines = useLines();
  const { t } = words;
  if (!detail.association.ok) return null;
  const { rSquared, withoutOne, n } = detail.association.value;
  const shown = percent(rSquared, words);
  const [before, after] = t(grey ? 'clues.rSquared.impression' : 'clues.rSquared.sentence', { r: '\u0000', n }).split(
    '\u0000',
  );
  const name = (left: readonly number[]): string => municipalityName(detail.points[left[0]!]!.municipality);
  return (
    <p className={mergeClasses(lines.plain, grey && lines.quiet)}>
      {before}
      <strong>{shown}</strong>
      {after}{' '}
      {withoutOne !== null &&
        t('clues.rSquared.without', {
          high: name(withoutOne.highest.left),
          highest: percent(withoutOne.highest.rSquared, words),
          low: name(withoutOne.lowest.left),
          lowest: percent(withoutOne.lowest.rSquared, words),
        })}
    </p>
  );
};

/** Which way the line runs, and whether the hypothesis says so. */
const DirectionLine = ({ detail, kind }: { readonly detail: Detail; readonly kind: Components['kind'] }) => {
  const { t } = useWords();
  const lines = useLines();
  const direction = directionOf(detail);
  if (direction === null || !detail.association.ok) return null;
  const { measure } = detail;
  const component = t(`clues.componentName.${kind}.${measure.choice.component}`);
  if (direction === 'flat') return <p className={lines.plain}>{t('clues.direction.flat')}</p>;
  const way = detail.association.value.sign > 0 ? 'up' : 'down';
  return (
    <p className={mergeClasses(lines.plain, direction === 'against' && lines.against)}>
      {`${t(`clues.direction.${way}`, { measure: measure.name, component })} ${t(`clues.direction.${direction}`)}`}
    </p>
  );
};

const WithRSquared = ({ detail, kind }: { readonly detail: Detail; readonly kind: Components['kind'] }) => {
  const words = useWords();
  if (!detail.association.ok || detail.chance === null) return null;
  const { rSquared, withoutOne, chanceLimit, n } = detail.association.value;
  const grey = detail.chance.carrying === 'impression';
  const range =
    withoutOne === null ? null : { lowest: withoutOne.lowest.rSquared, highest: withoutOne.highest.rSquared };
  return (
    <>
      <RSquaredBar
        rSquared={rSquared}
        range={range}
        limit={chanceLimit}
        grey={grey}
        description={words.t('clues.rSquared.description', {
          r: percent(rSquared, words),
          n,
          lowest: percent(range?.lowest ?? rSquared, words),
          highest: percent(range?.highest ?? rSquared, words),
          limit: percent(chanceLimit, words),
        })}
      />
      <Sentence detail={detail} grey={grey} />
      <DirectionLine detail={detail} kind={kind} />
    </>
  );
};

/** R² of what the person looks at, or why there is none. */
export const RSquaredPart = ({ detail, kind }: { readonly detail: Detail; readonly kind: Components['kind'] }) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const n = detail.points.length;
  const { association } = detail;
  const code = association.ok ? null : association.problems[0]!.code;
  return (
    <section className={styles.section} aria-label={t('clues.rSquared.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('clues.rSquared.title')}</h2>
        <Button
          size="small"
          appearance="transparent"
          icon={<Info16Regular />}
          aria-label={t('clues.rSquared.info')}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <p id={id} className={lines.small}>
          {t('clues.rSquared.explain')}
        </p>
      )}
      {n < 5 ? (
        <p className={lines.plain}>{t('clues.rSquared.tooFew', { n })}</p>
      ) : code !== null ? (
        <p className={lines.plain}>
          {t(code === 'noVariance' ? 'clues.rSquared.noVariance' : 'clues.rSquared.outOfRange')}
        </p>
      ) : (
        <WithRSquared detail={detail} kind={kind} />
      )}
    </section>
  );
};
