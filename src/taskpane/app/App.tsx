import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { languageOf, type Language } from '../../text/instance';
import { AssociationProvider } from '../association/state/AssociationProvider';
import { SessionProvider } from '../session/SessionProvider';
import { neverThrowing } from '../session/slip';
import { Crash } from '../shell/Crash';
import { LookAndLanguageProvider } from '../shell/lookAndLanguage';
import { looks, useDark, type Look } from '../theme/useDark';
import { Coloured } from './Coloured';
import { Pane } from './Pane';
import type { Requests } from './requests';
import { ServicesProvider, type PaneServices } from './services';
import { WordsProvider, wordsIn } from './words';

const useStyles = makeStyles({
  root: { height: '100%', minWidth: '270px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

const storedLanguage = (stored: string | undefined, display: string | null): Language =>
  stored === 'nl' || stored === 'en' ? stored : languageOf(display);

const storedLook = (stored: string | undefined): Look => looks.find((look) => look === stored) ?? 'auto';

interface Props {
  readonly services: PaneServices;
  readonly requests: Requests;
}

/** The pane: services, theme, words and session around its screens. */
export const App = ({ services, requests }: Props) => {
  const { preferences, displayLanguage, contentLanguage } = services;
  const [look, setLook] = useState(() => storedLook(preferences.read()['look']));
  const [language, setLanguage] = useState(() => storedLanguage(preferences.read()['language'], displayLanguage));
  const dark = useDark(look, services.dark);
  const guarded = useMemo(() => ({ ...services, workbook: neverThrowing(services.workbook) }), [services]);
  const styles = useStyles();
  const words = useMemo(() => wordsIn(language, languageOf(contentLanguage)), [language, contentLanguage]);
  const choices = useMemo(
    () => ({
      look,
      setLook: (chosen: Look) => {
        preferences.write('look', chosen);
        setLook(chosen);
      },
      language,
      setLanguage: (chosen: Language) => {
        preferences.write('language', chosen);
        setLanguage(chosen);
      },
    }),
    [look, language, preferences],
  );
  return (
    <ServicesProvider value={guarded}>
      <FluentProvider lang={language} theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
        <WordsProvider value={words}>
          <LookAndLanguageProvider value={choices}>
            <Crash>
              <SessionProvider>
                <AssociationProvider>
                  <Coloured dark={dark}>
                    <Pane requests={requests} />
                  </Coloured>
                </AssociationProvider>
              </SessionProvider>
            </Crash>
          </LookAndLanguageProvider>
        </WordsProvider>
      </FluentProvider>
    </ServicesProvider>
  );
};
