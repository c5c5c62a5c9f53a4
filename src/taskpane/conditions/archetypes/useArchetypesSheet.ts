import { archetypesSheet } from '../../../sheets/conditions/archetypes/archetypesSheet';
import type { Axis } from '../../../sheets/conditions/archetypes/input';
import type { Casework } from '../../../sheets/conditions/casework';
import { formatMoment } from '../../../text/format';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { workingPlaces } from '../compare/data/workingPlaces';
import { useCasework } from '../state/useCasework';
import { useResultSheets, type ResultRequest, type ResultSheets } from '../state/useResultSheets';
import type { ArchetypesView } from './data/archetypesView';

export interface ArchetypesSheet {
  readonly result: ResultSheets;
  /** `null` as long as there is nothing to write, or the working sheets cannot be referred to. */
  readonly write: (() => void) | null;
}

/** Writing `Saldo 3 Archetypen`, with what the axes are made of for the log. */
export const useArchetypesSheet = (casework: Casework, view: ArchetypesView | null): ArchetypesSheet => {
  const { clock } = useServices();
  const { t, language, notation } = useWords();
  const { session } = useSession();
  const { places, isSample } = useCasework();
  const result = useResultSheets();
  const found = workingPlaces(places);
  if (found === null || view === null) return { result, write: null };
  const codes = ({ rows }: Axis): string => rows.map(({ id }) => id).join(', ');
  const make = (): ResultRequest => ({
    sheets: [
      archetypesSheet({
        municipalities: casework.municipalities,
        resultOrientation: view.result,
        control: view.control,
        hasOwnAxes: view.hasOwnAxes,
        framework: casework.framework.title,
        places: found,
        formulas: session.settings.formulas,
        time: formatMoment(clock(), notation),
        sample: isSample,
        language,
        notation,
      }),
    ],
    settings: t('conditionsArchetypes.write.log', {
      result: view.result.name,
      resultConditions: codes(view.result),
      control: view.control.name,
      controlConditions: codes(view.control),
    }),
  });
  return { result, write: () => void result.write(make) };
};
