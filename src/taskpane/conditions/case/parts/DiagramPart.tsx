import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { caseDiagram, hiddenCount } from '../../../../sheets/conditions/case/caseDiagram';
import { findingOf, pictureInWords, restInWords } from '../../../../sheets/conditions/case/caseWords';
import { paneMetrics } from '../../../../sheets/conditions/diagram/metrics';
import { counted, useWords } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import { useWidth } from '../../../charts/useWidth';
import type { CaseValue } from '../useCase';
import { DiagramLegend } from './DiagramLegend';
import { DiagramSvg } from './DiagramSvg';

/** Of a pane as Excel opens it, less its margins; the drawing follows the real width. */
const widthBefore = 296;
const narrowest = 220;

const useStyles = makeStyles({
  finding: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  frame: { minWidth: 0, overflowX: 'auto' },
});

/** Why there is no line, or no picture at all; none when there are lines. */
const remarkKey = ({ model }: CaseValue, isEmpty: boolean) => {
  if (isEmpty) return 'nothing' as const;
  if (model.view.edges.length === 0) return 'frameworkWithout' as const;
  return model.counts.inLine + model.counts.possible === 0 ? ('nothingToDraw' as const) : null;
};

/** The diagram with its finding, its legend and how to look at it. */
export const DiagramPart = ({ value }: { readonly value: CaseValue }) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t, language, notation } = words;
  const { model, choice, change } = value;
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(narrowest, useWidth(frame, widthBefore));
  const { showAll } = choice;
  const metrics = useMemo(() => paneMetrics(width), [width]);
  const laidOut = useMemo(
    () => caseDiagram({ model, showAll }, metrics, { language, notation }),
    [model, showAll, metrics, language, notation],
  );
  const remark = remarkKey(value, laidOut === null);
  const hidden = hiddenCount(model, words);
  const hasLevelOne = model.view.rows.some(({ level }) => level === 1);
  return (
    <section className={lines.column} aria-label={findingOf(model, words)}>
      <h2 className={styles.finding} aria-live="polite">
        {findingOf(model, words)}
      </h2>
      {hasLevelOne && (
        <Switch
          checked={choice.skipOutcomes}
          label={t('conditionsCase.pane.skip')}
          onChange={(_event, { checked }) => change({ skipOutcomes: checked })}
        />
      )}
      {hasLevelOne && choice.skipOutcomes && <p className={lines.small}>{t('conditionsCase.pane.skipHint')}</p>}
      {model.view.edges.length > 0 && (
        <>
          <DiagramLegend counts={model.counts} />
          <p className={lines.small}>{t('conditionsCase.pane.arrows')}</p>
        </>
      )}
      {remark !== null && <p className={lines.small}>{t(`conditionsCase.pane.${remark}`)}</p>}
      <div ref={frame} className={styles.frame}>
        {laidOut !== null && (
          <DiagramSvg
            diagram={laidOut.diagram}
            metrics={metrics}
            label={pictureInWords(
              model,
              laidOut.levels.map(({ name }) => name),
              words,
            )}
          />
        )}
      </div>
      {model.view.edges.length > 0 && <p className={lines.small}>{restInWords(model, words)}</p>}
      {(hidden > 0 || showAll) && (
        <>
          <Switch
            checked={showAll}
            label={t('conditionsCase.pane.showAll')}
            onChange={(_event, { checked }) => change({ showAll: checked })}
          />
          {!showAll && <p className={lines.small}>{t('conditionsCase.pane.showAllHint', counted(hidden, words))}</p>}
        </>
      )}
    </section>
  );
};
