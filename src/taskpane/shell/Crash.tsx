import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../app/words';
import { Notice } from './Notice';

const useStyles = makeStyles({ room: { padding: tokens.spacingHorizontalM } });

const Crashed = ({ again }: { readonly again: () => void }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.room}>
      <Notice
        intent="error"
        focusOn={1}
        buttons={
          <Button size="small" onClick={again}>
            {t('pane.crash.again')}
          </Button>
        }
      >
        {t('pane.crash.text')}
      </Notice>
    </div>
  );
};

interface Props {
  readonly children: ReactNode;
}

/**
 * Catches what goes wrong while drawing: a sentence and a button to start again, in place of an empty pane. React has this for
 * classes only.
 */
export class Crash extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return <Crashed again={() => this.setState({ crashed: false })} />;
  }
}
