import { useServices } from '../app/services';
import { useDark } from '../theme/useDark';
import { useLookAndLanguage } from './lookAndLanguage';

/** Whether the pane is dark at this moment. */
export const useIsDark = (): boolean => useDark(useLookAndLanguage().look, useServices().dark);
