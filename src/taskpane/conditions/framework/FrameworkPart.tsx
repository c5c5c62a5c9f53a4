import { useCasework } from '../state/useCasework';
import { FrameworkScreen } from './FrameworkScreen';
import { PrepareScreen } from './PrepareScreen';

/**
 * The framework: choosing one as long as there is none in this workbook, after that working on it. Sheets with a framework that came
 * from another workbook need municipalities first.
 */
export const FrameworkPart = () => {
  const { status, framework, sheets } = useCasework();
  const hasCases = sheets.some(({ kind }) => kind === 'cases');
  if (status !== 'ready') return <PrepareScreen found={null} />;
  return framework !== null && !hasCases ? <PrepareScreen found={framework} /> : <FrameworkScreen />;
};
