import type { Language } from '../../../text/instance';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';

/**
 * The language that the texts of the framework are in, for `lang`: they stand on sheets, which may be made in another language than
 * the pane speaks now. `undefined` when it is the same.
 */
export const useSheetLanguage = (): Language | undefined => {
  const { places } = useCasework();
  const { language } = useWords();
  const written = places.conditions?.language;
  return written === language ? undefined : written;
};
