import { Button, Checkbox } from '@fluentui/react-components';
import { Organization20Regular } from '@fluentui/react-icons/svg/organization';
import { pictureSize } from '../../../../sheets/conditions/case/caseDiagram';
import { formatNumber } from '../../../../text/format';
import { counted, useWords } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import { useSession } from '../../../session/useSession';
import { Notice } from '../../../shell/Notice';
import { namesOf } from '../data/caseRequest';
import type { CaseValue } from '../useCase';
import { mostAtOnce, type CaseOutput } from '../useCaseOutput';

interface Props {
  readonly value: CaseValue;
  readonly output: CaseOutput;
}

/** What the button will write. */
const useLine = ({ value, output: { targets, forAll } }: Props): string => {
  const words = useWords();
  const { t, notation } = words;
  const { session } = useSession();
  const { casework, model, choice } = value;
  const names = namesOf(casework, words);
  const sheetOf = (index: number): string => names.get(casework.municipalities[index]!.code)!.sheet;
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return t('conditionsCase.pane.write.nothing');
  if (forAll && targets.length > 1) {
    const n = formatNumber(targets.length, notation);
    return t('conditionsCase.pane.write.lineAll', { n, first: sheetOf(first), last: sheetOf(last) });
  }
  const sheet = sheetOf(first);
  const isThere = session.sheets.some((one) => one.kind === 'case' && one.role === sheet);
  const { boxes, arrows } = pictureSize({ model, showAll: choice.showAll }, words);
  return t(`conditionsCase.pane.write.${isThere ? 'lineAgain' : 'line'}`, {
    sheet,
    shapes: t('conditionsCase.pane.write.shapes', counted(boxes, words)),
    arrows: t('conditionsCase.pane.write.arrows', counted(arrows, words)),
  });
};

/** Many sheets at once: a question first. */
const Asking = ({ output }: { readonly output: CaseOutput }) => {
  const words = useWords();
  const { t, notation } = words;
  const all = output.targets.length;
  return (
    <Notice
      intent="warning"
      focusOn={1}
      buttons={
        <>
          <Button size="small" onClick={() => void output.drawFirst(mostAtOnce)}>
            {t('conditionsCase.pane.write.firstFifteen', { n: formatNumber(mostAtOnce, notation) })}
          </Button>
          <Button size="small" onClick={() => void output.drawFirst(all)}>
            {t('conditionsCase.pane.write.manyConfirm', counted(all, words))}
          </Button>
          <Button size="small" appearance="subtle" onClick={output.stopAsking}>
            {t('pane.cancel')}
          </Button>
        </>
      }
    >
      {t('conditionsCase.pane.write.many', { n: formatNumber(all, notation) })}
    </Notice>
  );
};

/** The one button that writes, for this municipality or for all that have a rating. */
export const CaseFooter = (props: Props) => {
  const lines = useLines();
  const words = useWords();
  const { t } = words;
  const line = useLine(props);
  const { value, output } = props;
  const writing = output.result.output.kind === 'writing';
  const several = value.casework.municipalities.length > 1;
  return (
    <>
      {output.asking && <Asking output={output} />}
      {several && (
        <Checkbox
          checked={output.forAll}
          label={t('conditionsCase.pane.write.forAll')}
          onChange={(_event, { checked }) => output.setForAll(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        size="large"
        icon={<Organization20Regular />}
        disabled={output.targets.length === 0}
        disabledFocusable={writing || output.asking}
        onClick={() => void output.draw()}
      >
        {writing
          ? t('conditionsFrame.output.writing')
          : output.forAll
            ? t('conditionsCase.pane.write.all', counted(output.targets.length, words))
            : t('conditionsCase.pane.write.one')}
      </Button>
      <span role="status" className={lines.small}>
        {line}
      </span>
    </>
  );
};
