import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../app/words';
import { UnknownColoursBar } from '../session/UnknownColoursBar';
import { useSession } from '../session/useSession';
import { CardButton } from '../shell/CardButton';
import { FailureBar } from '../shell/FailureBar';
import { useNavigation } from '../shell/navigation';
import { PrivacyLine } from '../shell/PrivacyLine';
import { Screen } from '../shell/Screen';
import { Status } from '../shell/Status';
import { municipalitiesInWords, periodInWords, sizeOf } from '../source/panelWords';
import { SampleBar } from './SampleBar';
import { useAssociation } from '../association/state/useAssociation';
import { associationStatus, conditionsStatus, dataStatus, volumePriceStatus } from './stepStatus';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '26px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  done: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

const StepNumber = ({ number, done }: { readonly number: number; readonly done: boolean }) => {
  const styles = useStyles();
  return <span className={mergeClasses(styles.number, done && styles.done)}>{number}</span>;
};

/** The steps that there are and how each stands. */
export const StepsScreen = () => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const value = useSession();
  const { go } = useNavigation();
  const size = sizeOf(value.panel?.lines ?? []);
  const { state } = useAssociation();
  const [data, volumePrice] = [dataStatus(value, words), volumePriceStatus(value, words)];
  const conditions = conditionsStatus(value.session.sheets, words);
  const clues = associationStatus(state, value.session.sheets, words);
  return (
    <Screen
      title={t('pane.steps.title')}
      subtitle={size.years.length === 0 ? undefined : `${municipalitiesInWords(size, words)} · ${periodInWords(size)}`}
      back={{ to: 'welcome', name: t('pane.welcome.title') }}
      footer={<PrivacyLine />}
    >
      <FailureBar />
      <UnknownColoursBar />
      <SampleBar />
      <div className={styles.cards}>
        <CardButton
          icon={<StepNumber number={0} done={data.kind === 'fine' || data.kind === 'attention'} />}
          title={t('pane.steps.data.title')}
          text={t('pane.steps.data.text')}
          onClick={() => go('data')}
        >
          <Status kind={data.kind} text={data.text} />
        </CardButton>
        <CardButton
          icon={<StepNumber number={1} done={volumePrice.kind === 'fine'} />}
          title={t('pane.steps.volumePrice.title')}
          text={t('pane.steps.volumePrice.text')}
          onClick={() => go('volumePrice')}
        >
          <Status kind={volumePrice.kind} text={volumePrice.text} />
        </CardButton>
        <CardButton
          icon={<StepNumber number={2} done={clues.kind === 'fine'} />}
          title={t('door.card.title')}
          text={t('door.card.text')}
          onClick={() => go('association')}
        >
          <Status kind={clues.kind} text={clues.text} />
        </CardButton>
        <CardButton
          icon={<StepNumber number={3} done={conditions.kind === 'fine'} />}
          title={t('door.conditions.title')}
          text={t('door.conditions.text')}
          onClick={() => go('conditions')}
        >
          <Status kind={conditions.kind} text={conditions.text} />
        </CardButton>
      </div>
    </Screen>
  );
};
