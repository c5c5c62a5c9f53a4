import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of sentences in the pane. */
export const useLines = makeStyles({
  plain: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  against: { fontStyle: 'italic' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(118px, 1fr))',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  /** Beside another in a narrow pane: every pixel for the words. */
  narrow: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: '26px' },
});
