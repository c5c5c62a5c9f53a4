import { useCasework } from '../state/useCasework';
import { FrameworkScreen } from './FrameworkScreen';
import { PrepareScreen } from './PrepareScreen';

/** The framework: choosing one as long as there is none in this workbook, after that working on it. */
export const FrameworkPart = () => {
  const { status } = useCasework();
  return status === 'ready' ? <FrameworkScreen /> : <PrepareScreen />;
};
