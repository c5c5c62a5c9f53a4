import { use } from 'react';
import { loadInterviewGuide } from '../../../../reference/interview/loadInterviewGuide';
import { questionsFor, type InterviewGuide } from '../../../../reference/interview/interviewGuide';
import { useWords } from '../../../app/words';
import { useLooks } from './looks';

/** Fetched once for the pane. */
let guide: Promise<InterviewGuide> | null = null;

interface Props {
  /** Codes of the condition and of what is rated together on its line. */
  readonly conditions: readonly string[];
}

/** Questions of the interview guide that help to rate these conditions, with whom they are put to. */
export const Questions = ({ conditions }: Props) => {
  const looks = useLooks();
  const { t, language } = useWords();
  guide ??= loadInterviewGuide().catch((error: unknown) => {
    // Opened again it is fetched again.
    guide = null;
    throw error;
  });
  const known = use(guide);
  const questions = questionsFor(known, conditions);
  if (questions.length === 0) return <p className={looks.small}>{t('conditionsRate.questions.none')}</p>;
  const names = new Map(known.roles.map(({ id, name }) => [id, name[language]] as const));
  return (
    <>
      <ul className={looks.list}>
        {questions.map(({ id, text, roles }) => (
          <li key={id}>
            {text[language]}
            {roles !== null && roles.length > 0 && (
              <span className={looks.small}>
                {` ${t('conditionsRate.questions.roles', {
                  roles: roles.map((role) => (names.get(role) ?? role).toLowerCase()).join(', '),
                })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={looks.small}>{known.rule[language]}</p>
    </>
  );
};
