import { comparisonSheet } from '../../../sheets/conditions/comparison/comparisonSheet';
import type { Casework } from '../../../sheets/conditions/casework';
import { leftOutNames, type Comparison } from '../../../sheets/conditions/comparison/model';
import { formatList, formatNumber, formatMoment } from '../../../text/format';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { useCasework } from '../state/useCasework';
import { useResultSheets, type ResultRequest, type ResultSheets } from '../state/useResultSheets';
import type { CompareSource } from './data/compareSource';
import { workingPlaces } from './data/workingPlaces';

export interface CompareSheet {
  readonly result: ResultSheets;
  /** `null` as long as the working sheets cannot be referred to. */
  readonly write: (() => void) | null;
}

/** Writing `Saldo 3 Vergelijking`, with what was chosen for the log. */
export const useCompareSheet = (
  casework: Casework,
  { source, steps }: CompareSource,
  comparison: Comparison | null,
): CompareSheet => {
  const { clock } = useServices();
  const words = useWords();
  const { session } = useSession();
  const { places, isSample } = useCasework();
  const result = useResultSheets();
  const found = workingPlaces(places);
  if (found === null || comparison === null) return { result, write: null };
  const { t, language, notation } = words;
  const make = (): ResultRequest => {
    const leftOut = leftOutNames(comparison.cases);
    const list = formatList(leftOut, language);
    return {
      sheets: [
        comparisonSheet({
          ...source,
          reduction: steps,
          framework: casework.framework.title,
          places: found,
          formulas: session.settings.formulas,
          time: formatMoment(clock(), notation),
          sample: isSample,
          language,
          notation,
        }),
      ],
      settings: t('conditionsCompare.write.log', {
        rows: formatNumber(comparison.rows.length, notation),
        municipalities: formatNumber(comparison.cases.length, notation),
        steps: formatNumber(steps.length, notation),
      }),
      ...(leftOut.length === 0 ? {} : { skipped: t('conditionsCompare.write.skipped', { list }) }),
    };
  };
  return { result, write: () => void result.write(make) };
};
