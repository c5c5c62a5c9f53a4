import { sheetName } from '../../../sheets/names';
import type { Words } from '../../app/words';
import type { CaseworkProblem } from '../data/caseworkProblem';

/** Sheets that can be made anew from the others. */
const isRestorable = ({ kind }: CaseworkProblem): boolean => kind !== 'conditions' && kind !== 'cases';

/** What Saldo can put right by itself, without inventing anything. */
export const canComplete = (problem: CaseworkProblem): boolean =>
  problem.code === 'rowMissing' ||
  problem.code === 'municipalityMissing' ||
  (problem.code === 'sheetMissing' && isRestorable(problem));

/** The cell, or the sheet when it is about all of it. */
export const placeInWords = ({ cell, kind }: CaseworkProblem, { language }: Words): string =>
  cell ?? sheetName(kind, language);

/** What is the matter and what was expected, to stand behind the name of the cell. */
export const problemInWords = (problem: CaseworkProblem, { t }: Words): string => {
  const { code, slots, kind } = problem;
  if (code === 'sheetMissing' && !isRestorable(problem)) return t('conditionsFramework.problems.code.sheetMissingHard');
  const sentence =
    code === 'notInList' && slots['found'] === ''
      ? t('conditionsFramework.problems.code.notInListBlank', slots)
      : t(`conditionsFramework.problems.code.${code}`, { ...slots });
  return code === 'notInList' && kind === 'cases' && slots['field'] === 'counts'
    ? `${sentence} ${t('conditionsFramework.problems.code.countsUnclear')}`
    : sentence;
};
