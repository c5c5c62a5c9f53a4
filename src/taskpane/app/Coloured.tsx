import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../session/useSession';
import { useColours } from '../theme/colours';

const useStyles = makeStyles({ whole: { height: '100%' } });

/** Gives everything in the pane the colours of the workbook. */
export const Coloured = ({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) => {
  const styles = useStyles();
  const colours = useColours(dark, useSession().session.palette);
  return <div className={mergeClasses(styles.whole, colours)}>{children}</div>;
};
