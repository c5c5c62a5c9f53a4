import { useMemo, type ReactNode } from 'react';
import { success } from '../../../analysis/result';
import { cellAddress, onSheet } from '../../../sheets/address';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useAttempt } from '../../session/useAttempt';
import { useSession } from '../../session/useSession';
import type { CaseworkProblem } from '../data/caseworkProblem';
import { comparedFramework, effectiveFramework, type EffectiveFramework } from '../data/effective';
import { lineKey, type Places } from '../data/places';
import { useActions } from './useActions';
import { CaseworkContext, type CaseworkValue } from './useCasework';
import { useSheetActions } from './useSheetActions';
import { useSheetsOfCasework } from './useSheetsOfCasework';

const nowhere: Places = {
  conditions: null,
  relations: null,
  cases: null,
  ratings: null,
  secondRatings: null,
  reasoning: null,
  reduction: null,
};

const noFramework: EffectiveFramework = { rows: [], edges: [], conflicts: [] };

/** Relations that say the opposite of each other, at their own lines. */
const conflictProblems = (
  { conflicts }: EffectiveFramework,
  { relations: place }: Places,
): readonly CaseworkProblem[] =>
  conflicts.flatMap(({ from, to }): readonly CaseworkProblem[] => {
    const row = place?.rows.get(lineKey(from, to));
    const column = place?.columns.get('sign') ?? place?.columns.get('from');
    if (place === null || row === undefined || column === undefined) return [];
    return [
      {
        code: 'relationsConflict',
        slots: { from, to },
        kind: 'relations',
        cell: onSheet(place.sheet.name, cellAddress({ row, column })),
        at: { sheet: place.sheet.id, row, column },
      },
    ];
  });

/** Holds step 3 as it stands in the workbook, keeps up with what people change there, and does what the person asks. */
export const CaseworkProvider = ({ children }: { readonly children: ReactNode }) => {
  const { language } = useWords();
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const attempt = useAttempt();
  const store = useSheetsOfCasework(language, session.palette);
  const { known, busy, failure, setFailure, refresh } = store;
  const { actions, casework } = useActions(store);
  const sheets = useMemo(() => Object.values(known?.sheets ?? {}).map(({ sheet }) => sheet), [known]);
  const isSample = sheets.some(({ sample }) => sample);
  const sheetActions = useSheetActions(store, casework, isSample);
  const effective = useMemo(() => (casework === null ? noFramework : effectiveFramework(casework)), [casework]);
  const compared = useMemo(
    () => (casework === null ? success(noFramework) : comparedFramework(effective, casework.reduction)),
    [casework, effective],
  );
  const places = known?.reading.places ?? nowhere;
  const problems = useMemo(
    () => [...(sheets.length === 0 ? [] : (known?.reading.problems ?? [])), ...conflictProblems(effective, places)],
    [sheets, known, effective, places],
  );
  const value = useMemo((): CaseworkValue => {
    const { completeMatrices, ...cellActions } = actions;
    const { restoreSheets, ...others } = sheetActions;
    return {
      status: known === null ? 'reading' : sheets.length === 0 ? 'none' : 'ready',
      casework,
      framework: known?.reading.framework ?? null,
      problems,
      rows: effective.rows,
      edges: effective.edges,
      compared,
      places,
      sheets,
      isSample,
      saving: busy,
      failure,
      refresh,
      ...cellActions,
      ...others,
      complete: async () => (await restoreSheets()) && (await completeMatrices()),
      goTo: (cell) =>
        attempt(async () => {
          const answer = await workbook.goTo(cell);
          if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
        }),
      forgetFailure: () => setFailure(null),
    };
  }, [
    actions,
    sheetActions,
    known,
    sheets,
    casework,
    problems,
    effective,
    compared,
    places,
    isSample,
    busy,
    failure,
    refresh,
    attempt,
    workbook,
    dispatch,
    setFailure,
  ]);
  return <CaseworkContext value={value}>{children}</CaseworkContext>;
};
