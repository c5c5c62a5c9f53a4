import type { InTwoLanguages, TemplateSource } from '../frameworks/template';
import type { InterviewGuide, InterviewQuestion, InterviewRole, InterviewTheme } from './interviewGuide';

/** The guide as it stands in its file. */
interface GuideFile {
  readonly source: TemplateSource;
  readonly note: InTwoLanguages;
  readonly facts: { readonly rule: InTwoLanguages; readonly minutes: number };
  readonly roles: readonly InterviewRole[];
  readonly themes: readonly InterviewTheme[];
  readonly sections: Readonly<Record<string, InTwoLanguages>>;
  readonly questions: readonly {
    readonly id: string;
    readonly section: string;
    readonly text: InTwoLanguages;
    readonly conditions: readonly string[];
    readonly roles: readonly string[] | null;
    readonly kind?: string;
    readonly origin: string;
  }[];
}

const questionsIn = ({ questions, sections }: GuideFile): readonly InterviewQuestion[] =>
  questions.map(({ id, section, text, conditions, roles, kind, origin }) => ({
    ...{ id, text, conditions, roles },
    section: sections[section]!,
    isInstruction: kind === 'instruction',
    isOwn: origin === 'saldo',
  }));

/** The interview guide, fetched when asked for. */
export const loadInterviewGuide = async (): Promise<InterviewGuide> => {
  const { default: data } = await import('./interview-guide.json');
  const file: GuideFile = data;
  const { source, note, facts, roles, themes } = file;
  return { source, note, rule: facts.rule, minutes: facts.minutes, roles, themes, questions: questionsIn(file) };
};
