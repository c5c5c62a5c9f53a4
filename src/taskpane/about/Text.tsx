import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** A paragraph. */
export const Text = ({ children }: { readonly children: string }) => <p className={useStyles().text}>{children}</p>;
