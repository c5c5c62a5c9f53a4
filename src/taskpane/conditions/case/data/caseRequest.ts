import { caseModel, type CaseView } from '../../../../sheets/conditions/case/caseModel';
import { caseNames, type CaseNames } from '../../../../sheets/conditions/case/caseNames';
import { caseSheet } from '../../../../sheets/conditions/case/caseSheet';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import type { CaseSheetInput } from '../../../../sheets/conditions/case/input';
import type { Casework } from '../../../../sheets/conditions/casework';
import { formatList } from '../../../../text/format';
import type { Words } from '../../../app/words';
import type { ResultRequest } from '../../state/useResultSheets';

/** Names of the sheet of every municipality: told apart among all of them, so that they stay the same. */
export const namesOf = ({ municipalities }: Casework, { language }: Words): ReadonlyMap<string, CaseNames> =>
  caseNames(
    municipalities.map(({ code }) => code),
    language,
  );

/** What sheets of municipalities have in common. */
export type Common = Omit<CaseSheetInput, 'view' | 'language' | 'notation'>;

/** A sheet per municipality, and what was chosen in words for the log. */
export const caseRequest = (views: readonly CaseView[], common: Common, words: Words): ResultRequest => {
  const { t, language, notation } = words;
  const sheets = views.map((view) => {
    const { code } = caseModel(view).municipality;
    return caseSheet({ ...common, view, language, notation }, namesOf(view.casework, words).get(code)!);
  });
  const municipalities = views.map(({ casework, index }) => municipalityInWords(casework.municipalities[index]!));
  const settings = [
    t('conditionsCase.pane.write.settings', { municipalities: formatList(municipalities, language) }),
    ...(views.some(({ skipOutcomes }) => skipOutcomes) ? [t('conditionsCase.pane.write.settingsSkipped')] : []),
    ...(common.showAll ? [t('conditionsCase.pane.write.settingsAll')] : []),
  ];
  return { sheets, settings: settings.join('; ') };
};
