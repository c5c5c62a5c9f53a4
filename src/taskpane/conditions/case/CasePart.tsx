import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Casework } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';
import { SupportFold } from '../compare/parts/SupportFold';
import { ConditionsFrame } from '../ConditionsFrame';
import { useRatingColours } from '../ratingColours';
import { usePart, type PartName } from '../state/part';
import { ResultBars } from '../state/ResultBars';
import { useCasework } from '../state/useCasework';
import { CaseFooter } from './parts/CaseFooter';
import { Counts } from './parts/Counts';
import { DiagramPart } from './parts/DiagramPart';
import { ExplainPart } from './parts/ExplainPart';
import { MunicipalityPicker } from './parts/MunicipalityPicker';
import { RelationsFold } from './parts/RelationsFold';
import { ratedMunicipalities } from './data/view';
import { useCase } from './useCase';
import { useCaseOutput } from './useCaseOutput';

const useStyles = makeStyles({
  // The frame lays out what stands in it; this only carries colours.
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

const Case = ({ casework }: { readonly casework: Casework }) => {
  const styles = useStyles();
  const colours = useRatingColours();
  const { rows, edges } = useCasework();
  const value = useCase(casework);
  const output = useCaseOutput(value);
  const { model } = value;
  const hasRelations = edges.length > 0;
  return (
    <ConditionsFrame {...(output === null ? {} : { footer: <CaseFooter value={value} output={output} /> })}>
      <div className={`${colours} ${styles.all}`}>
        {output !== null && <ResultBars result={output.result} />}
        <MunicipalityPicker value={value} />
        {hasRelations && <Counts counts={model.counts} />}
        <DiagramPart value={value} />
        <RelationsFold value={value} />
        {hasRelations && <ExplainPart explained={model.explained} municipality={model.municipality} />}
        <SupportFold framework={{ rows, edges }} municipalities={casework.municipalities} />
      </div>
    </ConditionsFrame>
  );
};

/** Why there is nothing to draw yet, and the way there. */
const Nothing = ({ text, to }: { readonly text: string; readonly to: PartName }) => {
  const { t } = useWords();
  const { open } = usePart();
  return (
    <ConditionsFrame>
      <Notice
        intent="info"
        buttons={
          <Button size="small" onClick={() => open(to)}>
            {t(`conditionsFrame.part.${to}`)}
          </Button>
        }
      >
        {text}
      </Notice>
    </ConditionsFrame>
  );
};

/** S5c: the diagram of one municipality, and what it makes of its balance. */
export const CasePart = () => {
  const { t } = useWords();
  const { casework } = useCasework();
  if (casework === null) return <Nothing text={t('conditionsRate.none.text')} to="framework" />;
  if (casework.municipalities.length === 0)
    return <Nothing text={t('conditionsCase.pane.noMunicipalities')} to="framework" />;
  if (ratedMunicipalities(casework).length === 0) return <Nothing text={t('conditionsCase.pane.nothing')} to="rate" />;
  return <Case casework={casework} />;
};
