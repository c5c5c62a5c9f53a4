import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import type { Source } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { counted, useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { Disclosure } from '../shell/Disclosure';

const useStyles = makeStyles({
  item: { justifyContent: 'flex-start', textAlign: 'left' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** Tables and names of the workbook, asked for when the list opens: they change while the pane is open. */
export const TablePicker = () => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const { takeAddress } = useSource();
  const [sources, setSources] = useState<readonly Source[] | null>(null);
  const list = async (): Promise<void> => {
    const answer = await workbook.listSources();
    if (answer.ok) setSources(answer.value);
    else dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Disclosure
      button={{ icon: <ChevronDown16Regular />, iconPosition: 'after', children: t('pane.source.pick') }}
      onOpen={() => void list()}
    >
      {(close) => (
        <>
          {sources?.length === 0 && <span>{t('pane.source.noTables')}</span>}
          {sources?.map(({ name, address, rows }) => (
            <Button
              key={name}
              appearance="subtle"
              className={styles.item}
              onClick={() => {
                close();
                void takeAddress(name);
              }}
            >
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.place}>{`${address} · ${t('pane.counts.rows', counted(rows, words))}`}</span>
              </span>
            </Button>
          ))}
        </>
      )}
    </Disclosure>
  );
};
