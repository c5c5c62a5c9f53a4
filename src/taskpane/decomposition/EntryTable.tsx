import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../text/format';
import { useWords } from '../app/words';
import type { Entry } from '../session/preview';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, minWidth: '84px' },
  head: { fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly entries: readonly Entry[];
  readonly first: string;
  readonly caption: string;
}

/** The figures of the chart, all of them, for who reads rather than looks. */
export const EntryTable = ({ entries, first, caption }: Props) => {
  const styles = useStyles();
  const { t, notation } = useWords();
  const withInteraction = entries.some(({ components }) => components.interaction !== 0);
  const percent = (share: number): string => formatPercent(share, notation, { signed: true });
  const parts = withInteraction ? (['volume', 'price', 'interaction'] as const) : (['volume', 'price'] as const);
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              <span className={styles.head}>{first}</span>
            </th>
            {(['balance', ...parts] as const).map((part) => (
              <th key={part} scope="col" className={styles.figure}>
                {t(`pane.chart.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, code, name, balance, components }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {[code, name].filter(Boolean).join(' ')}
              </th>
              <td className={styles.figure}>{percent(balance)}</td>
              {parts.map((part) => (
                <td key={part} className={styles.figure}>
                  {percent(components[part])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
