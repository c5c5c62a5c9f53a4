import { Button } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useWords } from '../../app/words';
import type { ResultSheets } from '../state/useResultSheets';

interface Props {
  readonly result: ResultSheets;
  /** `null` as long as something has to be done first. */
  readonly write: (() => void) | null;
  /** What will be written, or what has to be done first. */
  readonly line: string;
}

/** The one button that writes. */
export const WriteFooter = ({ result, write, line }: Props) => {
  const { t } = useWords();
  const writing = result.output.kind === 'writing';
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<TableAdd20Regular />}
        disabled={write === null}
        disabledFocusable={writing}
        onClick={() => {
          if (!writing) write?.();
        }}
      >
        {t(writing ? 'conditionsCompare.write.writing' : 'conditionsCompare.write.button')}
      </Button>
      <span role="status">{line}</span>
    </>
  );
};
