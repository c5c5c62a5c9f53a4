import { Button, Field, Select } from '@fluentui/react-components';
import { counted, useWords } from '../../../app/words';
import { workbookProblemInWords } from '../../../data/problemWords';
import { Notice } from '../../../shell/Notice';
import { useLooks } from '../parts/looks';
import type { Figures } from './figures';
import { namesInWords } from './figureWords';
import type { FiguresValue, SelectionState } from './useFigures';

const SelectionBar = ({ selection }: { readonly selection: SelectionState }) => {
  const looks = useLooks();
  const words = useWords();
  const { t } = words;
  switch (selection.kind) {
    case 'failed':
      return <Notice intent="error">{workbookProblemInWords(selection.problem, words)}</Notice>;
    case 'problem':
      return (
        <Notice intent="warning">
          {t(`conditionsRate.numbers.${selection.code}`, { address: selection.address })}
        </Notice>
      );
    case 'read': {
      const { unread, strangers } = selection.found;
      return (
        <>
          {unread.length > 0 && (
            <p className={looks.small}>
              {t('conditionsRate.numbers.unread', {
                ...counted(unread.length, words),
                places: namesInWords(unread, words),
              })}
            </p>
          )}
          {strangers.length > 0 && (
            <p className={looks.small}>
              {t('conditionsRate.numbers.strangers', { names: namesInWords(strangers, words) })}
            </p>
          )}
        </>
      );
    }
    default:
      return null;
  }
};

/** What tells figures of step 2 from those of the sheet. */
export const keyOf = (source: 'measure' | 'selection', { key }: Figures): string => `${source}:${key}`;

interface Props {
  readonly value: FiguresValue;
  readonly chosen: string;
  readonly choose: (key: string, figures: Figures | null) => void;
}

/** Which figures the ratings follow from. */
export const FiguresPicker = ({ value, chosen, choose }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  const { measures, selection } = value;
  const columns = selection.kind === 'read' ? selection.found.columns : [];
  const offered = [
    ...measures.map((figures) => [keyOf('measure', figures), figures] as const),
    ...columns.map((figures) => [keyOf('selection', figures), figures] as const),
  ];
  const read = async (): Promise<void> => {
    const first = await value.readSelection();
    if (first !== null) choose(keyOf('selection', first), first);
  };
  return (
    <div className={looks.column}>
      {value.searching && (
        <span role="status" className={looks.small}>
          {t('conditionsRate.numbers.searching')}
        </span>
      )}
      {offered.length > 0 && (
        <Field label={t('conditionsRate.numbers.source')}>
          <Select
            select={{ className: looks.select }}
            value={chosen}
            onChange={(_event, data) => choose(data.value, offered.find(([key]) => key === data.value)?.[1] ?? null)}
          >
            <option value="">{t('conditionsRate.numbers.choose')}</option>
            {measures.length > 0 && (
              <optgroup label={t('conditionsRate.numbers.fromStep')}>
                {measures.map((figures) => (
                  <option key={figures.key} value={keyOf('measure', figures)}>
                    {figures.name}
                  </option>
                ))}
              </optgroup>
            )}
            {columns.length > 0 && (
              <optgroup label={t('conditionsRate.numbers.fromSheet')}>
                {columns.map((figures) => (
                  <option key={figures.key} value={keyOf('selection', figures)}>
                    {figures.name}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        </Field>
      )}
      <div className={looks.row}>
        <Button size="small" onClick={() => void read()}>
          {t('conditionsRate.numbers.selection')}
        </Button>
      </div>
      <p className={looks.small}>{t('conditionsRate.numbers.selectionInfo')}</p>
      <SelectionBar selection={selection} />
    </div>
  );
};
