import type { InTwoLanguages, TemplateSource } from '../frameworks/template';

/** A function in the municipality whom one talks to. */
export interface InterviewRole {
  readonly id: string;
  readonly name: InTwoLanguages;
  /** For the tab of a sheet. */
  readonly shortName: InTwoLanguages;
}

/** A subject for some of the roles. */
export interface InterviewTheme {
  readonly id: string;
  readonly name: InTwoLanguages;
  readonly roles: readonly string[];
  /** Conditions it informs; the link is Saldo's. */
  readonly conditions: readonly string[];
}

export interface InterviewQuestion {
  readonly id: string;
  readonly section: InTwoLanguages;
  readonly text: InTwoLanguages;
  /** Conditions it informs; none for an open question. The link is Saldo's. */
  readonly conditions: readonly string[];
  /** Whom it is put to; `null` when that has not survived, or was never said. */
  readonly roles: readonly string[] | null;
  /** To the interviewer, not to be read out. */
  readonly isInstruction: boolean;
  /** Not in the source. */
  readonly isOwn: boolean;
}

export interface InterviewGuide {
  readonly source: TemplateSource;
  readonly note: InTwoLanguages;
  /** To test every condition with at least two roles. */
  readonly rule: InTwoLanguages;
  readonly minutes: number;
  readonly roles: readonly InterviewRole[];
  readonly themes: readonly InterviewTheme[];
  readonly questions: readonly InterviewQuestion[];
}

/**
 * Questions that help to rate these conditions; instructions are not among them.
 * @param codes codes of a condition and of its parts
 */
export const questionsFor = ({ questions }: InterviewGuide, codes: readonly string[]): readonly InterviewQuestion[] =>
  questions.filter(
    ({ conditions, isInstruction }) => !isInstruction && conditions.some((condition) => codes.includes(condition)),
  );
