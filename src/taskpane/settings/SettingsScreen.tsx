import { Button } from '@fluentui/react-components';
import { Color20Regular } from '@fluentui/react-icons/svg/color';
import { useState } from 'react';
import { sheetName } from '../../sheets/names';
import { formatList } from '../../text/format';
import type { SaldoSheet } from '../../workbook/port/workbook';
import { useWords, type Words } from '../app/words';
import { UnknownColoursBar } from '../session/UnknownColoursBar';
import { useSession } from '../session/useSession';
import { FailureBar } from '../shell/FailureBar';
import { Notice } from '../shell/Notice';
import { Screen } from '../shell/Screen';
import { useBack } from '../shell/useBack';
import { repaintedSheets } from './coloursEdits';
import { PaletteChoice } from './PaletteChoice';
import { useColoursOutput, type ColoursOutput } from './useColoursOutput';

const namesOf = (sheets: readonly SaldoSheet[], { language }: Words): string =>
  formatList(
    sheets.map(({ name }) => `‘${name}’`),
    language,
  );

const settingsOf = (sheets: readonly SaldoSheet[]): SaldoSheet | undefined =>
  sheets.find(({ kind }) => kind === 'settings');

const settingsName = (sheets: readonly SaldoSheet[], { language }: Words): string =>
  settingsOf(sheets)?.name ?? sheetName('settings', language);

/** What the button is going to do. */
const lineOf = (sheets: readonly SaldoSheet[], words: Words): string => {
  const { t } = words;
  const settings = settingsName(sheets, words);
  if (sheets.length === 0) return t('settings.write.paneOnly', { settings });
  const repainted = repaintedSheets(sheets);
  return [
    t(`settings.write.${settingsOf(sheets) === undefined ? 'newSheet' : 'line'}`, { settings }),
    ...(repainted.length === 0 ? [] : [t('settings.write.repaint', { sheets: namesOf(repainted, words) })]),
  ].join(' ');
};

const doneInWords = (
  { isKept, repainted, later }: Extract<ColoursOutput, { readonly kind: 'done' }>,
  settings: string,
  words: Words,
): string =>
  [
    words.t(`settings.done.${isKept ? 'kept' : 'paneOnly'}`, { settings }),
    ...(repainted.length === 0 ? [] : [words.t('settings.done.repainted', { sheets: namesOf(repainted, words) })]),
    ...(later.length === 0 ? [] : [words.t('settings.done.later', { sheets: namesOf(later, words) })]),
  ].join(' ');

const OutputBar = ({ output }: { readonly output: ColoursOutput }) => {
  const words = useWords();
  const { t } = words;
  const settings = settingsName(useSession().session.sheets, words);
  if (output.kind === 'noTable')
    return (
      <Notice intent="error" focusOn={output}>
        {t('settings.noTable', { settings })}
      </Notice>
    );
  if (output.kind !== 'done') return null;
  const colours = t(`settings.colours.palettes.${output.palette}.name`);
  return (
    <Notice intent="success" focusOn={output} title={t('settings.done.title', { colours })}>
      {doneInWords(output, settings, words)}
    </Notice>
  );
};

/** What holds for the whole workbook. */
export const SettingsScreen = () => {
  const words = useWords();
  const { t } = words;
  const { session } = useSession();
  const [chosen, choose] = useState(session.palette);
  const { output, apply } = useColoursOutput();
  const writing = output.kind === 'writing';
  return (
    <Screen
      title={t('pane.menu.settings')}
      back={useBack()}
      footer={
        <>
          <Button
            appearance="primary"
            size="large"
            icon={<Color20Regular />}
            disabledFocusable={writing}
            onClick={() => void apply(chosen)}
          >
            {t(writing ? 'settings.write.writing' : 'settings.write.button')}
          </Button>
          <span role="status">{lineOf(session.sheets, words)}</span>
        </>
      }
    >
      <FailureBar />
      <OutputBar output={output} />
      <UnknownColoursBar />
      <PaletteChoice chosen={chosen} choose={choose} />
    </Screen>
  );
};
