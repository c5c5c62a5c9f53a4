import type { InterviewGuide, InterviewQuestion, InterviewTheme } from '../../../reference/interview/interviewGuide';
import type { ConditionLine, Framework } from '../casework';
import { linkedLines } from './linked';

/** A line of an interview sheet: a question under its subject, or a subject to talk about without a question. */
export interface InterviewEntry {
  readonly theme: InterviewTheme | null;
  readonly question: InterviewQuestion | null;
  /** Lines of the framework that it informs, in use only. */
  readonly lines: readonly ConditionLine[];
}

/** A question whose conditions nobody rates asks for time that is needed elsewhere. */
const isAsked = (framework: Framework, conditions: readonly string[]): boolean =>
  conditions.length === 0 || linkedLines(framework, conditions).length > 0;

const entryOf = (
  framework: Framework,
  theme: InterviewTheme | null,
  question: InterviewQuestion | null,
): InterviewEntry => ({
  theme,
  question,
  lines: linkedLines(framework, question?.conditions ?? theme?.conditions ?? []),
});

/** The first subject of this role that is about a condition of the question. */
const themeOf = (themes: readonly InterviewTheme[], { conditions }: InterviewQuestion): InterviewTheme | null =>
  themes.find((theme) => theme.conditions.some((code) => conditions.includes(code))) ?? null;

/** What to talk about with one role: its subjects in order, each with the questions under it; then the questions that fit none. */
export const entriesFor = (guide: InterviewGuide, framework: Framework, role: string): readonly InterviewEntry[] => {
  const themes = guide.themes.filter(({ roles, conditions }) => roles.includes(role) && isAsked(framework, conditions));
  const questions = guide.questions.filter(
    ({ roles, conditions, isInstruction }) =>
      (isInstruction || (roles?.includes(role) ?? false)) && isAsked(framework, conditions),
  );
  const open = questions.filter(({ conditions }) => conditions.length === 0);
  const placed = questions
    .filter((question) => !open.includes(question))
    .map((question) => ({ question, theme: themeOf(themes, question) }));
  const loose = placed.filter(({ theme }) => theme === null);
  return [
    ...open.map((question) => entryOf(framework, null, question)),
    ...themes.flatMap((theme) => {
      const own = placed.filter((entry) => entry.theme === theme);
      if (own.length === 0) return [entryOf(framework, theme, null)];
      return own.map(({ question }) => entryOf(framework, theme, question));
    }),
    ...loose.map(({ question }) => entryOf(framework, null, question)),
  ];
};

/** Questions of which it is not known whom they were put to: for a person to divide among the roles. */
export const undividedEntries = (guide: InterviewGuide, framework: Framework): readonly InterviewEntry[] =>
  guide.questions
    .filter(({ roles, conditions }) => roles === null && isAsked(framework, conditions))
    .map((question) => entryOf(framework, null, question));
