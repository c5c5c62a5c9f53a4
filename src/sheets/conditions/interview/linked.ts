import type { InterviewGuide } from '../../../reference/interview/interviewGuide';
import { textIn } from '../../../text/instance';
import type { ConditionLine, Framework } from '../casework';

/** Drawn up from nothing: a code there that the guide happens to know as well is about something else. */
const isOwn = ({ source }: Framework): boolean =>
  (['nl', 'en'] as const).some((language) => textIn(language)('conditionSheets.own.source') === source.trim());

/** Codes by which the guide knows a line: its own, and those of its parts. */
export const codesOf = (framework: Framework, code: string): readonly string[] =>
  isOwn(framework)
    ? []
    : [code, ...framework.conditions.filter(({ partOf }) => partOf === code).map((part) => part.code)];

/** The line in use that a condition of the guide is rated on; `null` when nobody rates it. */
export const ratedOn = (framework: Framework, code: string): ConditionLine | null => {
  if (isOwn(framework)) return null;
  const { conditions } = framework;
  const own = conditions.find((line) => line.code === code);
  const line = own?.use === 'together' ? conditions.find((other) => other.code === own.partOf) : own;
  return line?.use === 'yes' ? line : null;
};

/** The lines in use that these conditions are rated on, each once. */
export const linkedLines = (framework: Framework, codes: readonly string[]): readonly ConditionLine[] => [
  ...new Set(codes.map((code) => ratedOn(framework, code)).filter((line) => line !== null)),
];

/** With how many roles a line certainly comes up, in a question or as a subject. */
export const rolesAbout = ({ questions, themes }: InterviewGuide, framework: Framework, code: string): number => {
  const codes = codesOf(framework, code);
  const about = [...questions, ...themes].filter(({ conditions }) => conditions.some((own) => codes.includes(own)));
  return new Set(about.flatMap(({ roles }) => roles ?? [])).size;
};
