import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useFrameworkStyles } from './useStyles';

interface Props {
  readonly label: string;
  /** Answers whether it was stored; what was typed stays when it was not. */
  readonly onConfirm: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Asks for a reason before something is left out. */
export const ReasonForm = ({ label, onConfirm, onCancel }: Props) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = asked && reason.trim() === '';
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() !== '' && (await onConfirm(reason.trim()))) onCancel();
  };
  return (
    <div className={styles.stack}>
      <Field
        label={label}
        required
        {...(isMissing ? { validationMessage: t('conditionsFramework.use.reasonNeeded') } : {})}
      >
        <Textarea
          value={reason}
          rows={2}
          resize="vertical"
          // The form opens on a press of a button, for this field.
          autoFocus
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void confirm()}>
          {t('conditionsFramework.use.confirm')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('conditionsFramework.use.cancel')}
        </Button>
      </div>
    </div>
  );
};
