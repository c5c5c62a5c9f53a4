import type { InterviewGuide } from '../../../reference/interview/interviewGuide';
import type { ConditionLine, Framework } from '../casework';

/** Codes that stand for a line: its own, and those of its parts. */
export const codesOf = ({ conditions }: Framework, code: string): readonly string[] => [
  code,
  ...conditions.filter(({ partOf }) => partOf === code).map((part) => part.code),
];

/** The line in use that a condition is rated on; `null` when nobody rates it. */
export const ratedOn = ({ conditions }: Framework, code: string): ConditionLine | null => {
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
