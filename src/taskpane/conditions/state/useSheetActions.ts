import { useMemo } from 'react';
import { inColours } from '../../../sheets/colours/inColours';
import type { Casework } from '../../../sheets/conditions/casework';
import type { WorkingContext } from '../../../sheets/conditions/working/context';
import { workingSheets } from '../../../sheets/conditions/working/workingSheets';
import type { SheetDescription, WorkingKind } from '../../../sheets/description';
import { formatMoment } from '../../../text/format';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { useRefreshSheets } from '../../session/useSheets';
import { houseSheets, logEntry } from './houseSheets';
import type { CaseworkActions, Preparation } from './useCasework';
import type { CaseworkStore, StoreProblem } from './useSheetsOfCasework';

type SheetActions = Pick<CaseworkActions, 'prepare' | 'addSecondRater'> & {
  /** Sheets of the casework that are gone, empty but for what the others say. */
  readonly restoreSheets: () => Promise<boolean>;
};

/** What can be made anew from the others without inventing anything. */
const restorable: readonly WorkingKind[] = ['relations', 'ratings', 'reasoning', 'reduction'];

/** Working sheets that come into the workbook. Only kinds that are not there are written: nothing rated is ever written over. */
export const useSheetActions = (
  { inTurn, refresh }: CaseworkStore,
  casework: Casework | null,
  isSample: boolean,
): SheetActions => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const session = useSession();
  const refreshSheets = useRefreshSheets();
  return useMemo((): SheetActions => {
    const { language, notation, t } = words;
    const coloured = (sheets: readonly SheetDescription[]) => inColours(sheets, session.session.palette);
    const write = async (
      make: (context: Pick<WorkingContext, 'language' | 'time'>) => readonly SheetDescription[],
      basis: Casework,
      sample: boolean,
      what: string,
    ): Promise<boolean> => {
      const isWritten = await inTurn(async (): Promise<StoreProblem | null> => {
        const run = { moment: clock(), version, words };
        const present = await workbook.saldoSheets();
        if (!present.ok) return present.problems[0]!;
        const sheets = make({ language, time: formatMoment(run.moment, notation) }).filter(
          ({ kind }) => !present.value.some((sheet) => sheet.kind === kind),
        );
        if (sheets.length === 0) return null;
        const { title, source } = basis.framework;
        const about = [title, source].filter((part) => part !== '').join('. ');
        const house = houseSheets(session, present.value, sheets, { framework: about, isSample: sample }, run);
        const entries = [logEntry(about, what, run)];
        const answer = await workbook.write({
          sheets: coloured([...sheets, ...house]),
          ownEdits: 'ask',
          log: entries,
        });
        if (!answer.ok) return answer.problems[0]!;
        if (answer.value.kind === 'written') return null;
        // Only the readme can hold work of a person here: it stays as it is, and does not stand in the way of the sheets.
        const log = house.filter(({ kind }) => kind === 'log');
        const without = await workbook.write({ sheets: coloured([...sheets, ...log]), ownEdits: 'ask', log: entries });
        return without.ok ? null : without.problems[0]!;
      });
      await refresh();
      await refreshSheets();
      return isWritten;
    };
    return {
      prepare: ({ casework: basis, sample, statements, origins, what }: Preparation) =>
        write(
          (context) =>
            workingSheets(basis, {
              ...context,
              sample,
              statements,
              ...(origins === undefined ? {} : { origins }),
            }),
          basis,
          sample,
          what,
        ),
      addSecondRater: () => {
        if (casework === null) return Promise.resolve(false);
        const basis = { ...casework, secondRatings: casework.secondRatings ?? new Map() };
        return write(
          (context) =>
            workingSheets(basis, { ...context, sample: isSample, statements: [] }).filter(
              ({ kind }) => kind === 'secondRatings',
            ),
          basis,
          isSample,
          t('conditionsFrame.log.secondRater'),
        );
      },
      restoreSheets: () => {
        if (casework === null) return Promise.resolve(false);
        return write(
          (context) =>
            workingSheets(casework, { ...context, sample: isSample, statements: [] }).filter(({ kind }) =>
              restorable.some((one) => one === kind),
            ),
          casework,
          isSample,
          t('conditionsFrame.log.restored'),
        );
      },
    };
  }, [inTurn, refresh, refreshSheets, workbook, clock, version, words, session, casework, isSample]);
};
