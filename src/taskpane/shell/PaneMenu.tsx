import { Button, Field, Select, makeStyles } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../app/words';
import { looks } from '../theme/useDark';
import { Disclosure } from './Disclosure';
import { useLookAndLanguage } from './lookAndLanguage';
import { useNavigation } from './navigation';

const languages = [
  ['nl', 'dutch'],
  ['en', 'english'],
] as const;

const useStyles = makeStyles({ item: { justifyContent: 'flex-start' } });

/** Language, appearance, settings, help and about: what is not part of the work itself. */
export const PaneMenu = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { go } = useNavigation();
  const { look, setLook, language, setLanguage } = useLookAndLanguage();
  return (
    <Disclosure
      button={{ appearance: 'subtle', icon: <MoreHorizontal20Regular />, 'aria-label': t('pane.menu.label') }}
    >
      {() => (
        <>
          <Field label={t('pane.menu.language')}>
            <Select
              value={language}
              onChange={(_event, { value }) => setLanguage(languages.find(([code]) => code === value)?.[0] ?? language)}
            >
              {languages.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {t(`pane.menu.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('pane.menu.look')}>
            <Select
              value={look}
              onChange={(_event, { value }) => setLook(looks.find((known) => known === value) ?? look)}
            >
              {looks.map((value) => (
                <option key={value} value={value}>
                  {t(`pane.menu.${value}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Button appearance="subtle" className={styles.item} onClick={() => go('settings')}>
            {t('pane.menu.settings')}
          </Button>
          <Button appearance="subtle" className={styles.item} onClick={() => go('explain')}>
            {t('pane.menu.method')}
          </Button>
          <Button appearance="subtle" className={styles.item} onClick={() => go('about')}>
            {t('pane.menu.about')}
          </Button>
        </>
      )}
    </Disclosure>
  );
};
