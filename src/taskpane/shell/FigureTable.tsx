import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  name: {
    paddingLeft: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    minWidth: '64px',
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  wrap: { whiteSpace: 'normal' },
  whole: { overflowWrap: 'normal' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
  readonly strong?: boolean;
}

interface Props {
  readonly caption: string;
  /** The caption stands above the table already, as a heading. */
  readonly captionHidden?: boolean;
  /** Headers, the first that of the names. */
  readonly headers: readonly ReactNode[];
  readonly rows: readonly FigureRow[];
}

/** A small table of figures that scrolls by itself when it is too wide. */
export const FigureTable = ({ caption, captionHidden = true, headers, rows }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionHidden ? styles.hidden : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, i) => (
              <th
                key={i}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  ...(i === 0 ? [styles.name, styles.whole] : [styles.wrap]),
                )}
              >
                {i === 0 ? <span className={styles.strong}>{header}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells, strong = false }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, strong && styles.strong)}>
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={i} className={mergeClasses(styles.cell, strong && styles.strong)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
