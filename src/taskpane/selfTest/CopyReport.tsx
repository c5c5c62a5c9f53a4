import { Button, Field, Textarea } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWords } from '../app/words';

/** Some hosts let no page write to the clipboard, or have none. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Puts the report on the clipboard; where that is not allowed the text is shown, to copy by hand. */
export const CopyReport = ({ text }: { readonly text: string }) => {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button appearance="primary" icon={<Copy20Regular />} onClick={() => void copy(text).then(setCopied)}>
        {t('selfTest.result.copy')}
      </Button>
      {copied !== null && (
        <span role="status">{t(copied ? 'selfTest.result.copied' : 'selfTest.result.notCopied')}</span>
      )}
      {copied === false && (
        <Field label={t('selfTest.result.text')}>
          <Textarea readOnly rows={6} value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
};
