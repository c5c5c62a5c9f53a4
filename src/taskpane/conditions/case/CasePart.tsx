import { makeStyles, tokens } from '@fluentui/react-components';
import type { Casework } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { SupportFold } from '../compare/parts/SupportFold';
import { ConditionsFrame } from '../ConditionsFrame';
import { NothingYet } from '../parts/NothingYet';
import { useRatingColours } from '../ratingColours';
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

/** S5c: the diagram of one municipality, and what it makes of its balance. */
export const CasePart = () => {
  const { t } = useWords();
  const { casework } = useCasework();
  if (casework === null)
    return <NothingYet text={t('conditionsRate.none.text')} way={t('conditionsFrame.part.framework')} />;
  if (casework.municipalities.length === 0)
    return <NothingYet text={t('conditionsCase.pane.noMunicipalities')} way={t('conditionsFrame.part.framework')} />;
  if (ratedMunicipalities(casework).length === 0)
    return <NothingYet text={t('conditionsCase.pane.nothing')} to="rate" way={t('conditionsFrame.part.rate')} />;
  return <Case casework={casework} />;
};
