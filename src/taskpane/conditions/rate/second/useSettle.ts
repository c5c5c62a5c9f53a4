import type { Disagreement } from '../../../../analysis/conditions/compareRaters';
import type { Rating } from '../../../../analysis/conditions/rating';
import type { Casework } from '../../../../sheets/conditions/casework';
import { formatDay } from '../../../../text/format';
import { useServices } from '../../../app/services';
import { useWords } from '../../../app/words';
import { useCasework } from '../../state/useCasework';
import { withSettled } from './settled';

/** Puts what two raters agreed on in the first sheet, and what each had chosen in the reasoning and the log. */
export const useSettle = (casework: Casework): ((disagreement: Disagreement, agreed: Rating) => Promise<boolean>) => {
  const { clock } = useServices();
  const words = useWords();
  const { rateAll } = useCasework();
  const { t, notation } = words;
  return ({ condition, municipality, first, second }, agreed) => {
    if (first === null || second === null) return Promise.resolve(false);
    const letter = (rating: Rating): string => t(`conditionsRate.letters.${rating}`);
    const earlier = casework.reasonings.find(
      (line) => line.condition === condition && line.municipality === municipality,
    );
    const why = t('conditionsRate.second.why', {
      condition,
      municipality,
      agreed: letter(agreed),
      first: letter(first),
      second: letter(second),
    });
    return rateAll([{ condition, municipality, rating: agreed }], why, 'first', [
      {
        condition,
        municipality,
        rating: agreed,
        text: withSettled(earlier?.text ?? '', { agreed, first, second }, words),
        source: earlier?.source ?? '',
        date: formatDay(clock(), notation),
        by: earlier?.by ?? '',
      },
    ]);
  };
};
