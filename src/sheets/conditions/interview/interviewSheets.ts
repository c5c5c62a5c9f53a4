import type { InterviewGuide } from '../../../reference/interview/interviewGuide';
import { textIn } from '../../../text/instance';
import { text, type CellContent, type SheetDescription, type StyleDescription } from '../../description';
import { lines, sheetOf, type Part } from '../../part';
import { tablePart } from '../../table';
import type { Framework } from '../casework';
import type { WorkingContext } from '../working/context';
import { entriesFor, undividedEntries, type InterviewEntry } from './entries';
import { linkedLines, rolesAbout } from './linked';

const header = 5;
const columns = ['theme', 'question', 'codes', 'names', 'answer', 'source'] as const;
const widths = [30, 56, 14, 56, 60, 22];

interface Plan {
  readonly guide: InterviewGuide;
  readonly framework: Framework;
  readonly context: WorkingContext;
  /** Number in the name of the table: a workbook has each name once. */
  readonly position: number;
  /** Whom the questions are for. */
  readonly name: string;
  /** The same for the tab of the sheet. */
  readonly tab: string;
  readonly method: string;
  readonly entries: readonly InterviewEntry[];
}

/** A subject, or for a question without one the part of the interview it belongs to. */
const subjectOf = ({ theme, question }: InterviewEntry, { language }: WorkingContext): string =>
  theme?.name[language] ?? question?.section[language] ?? '';

const questionOf = ({ question }: InterviewEntry, { language }: WorkingContext): string => {
  const t = textIn(language);
  if (question === null) return t('conditionSheets.interview.noQuestion');
  const { isInstruction, text: words } = question;
  return isInstruction ? t('conditionSheets.interview.instruction', { text: words[language] }) : words[language];
};

/** Names of the conditions, with how many roles they come up with. */
const namesOf = ({ guide, framework, context }: Plan, { lines: linked }: InterviewEntry): string =>
  linked
    .map(({ code, name }) =>
      textIn(context.language)('conditionSheets.interview.about', {
        name,
        count: rolesAbout(guide, framework, code),
      }),
    )
    .join('\n');

const rowOf = (plan: Plan, entry: InterviewEntry): readonly CellContent[] => {
  const { context } = plan;
  const words = (content: string): CellContent => (content === '' ? null : text(content));
  return [
    text(subjectOf(entry, context)),
    text(questionOf(entry, context)),
    words(entry.lines.map(({ code }) => code).join('\n')),
    words(namesOf(plan, entry)),
    null,
    null,
  ];
};

const tableOf = (plan: Plan): Part => {
  const { entries, context, position } = plan;
  const t = textIn(context.language);
  const body = { row: header + 1, rows: entries.length };
  const styles: readonly StyleDescription[] = [
    { area: { ...body, column: 0, columns: columns.length }, wrap: true },
    { area: { ...body, column: columns.indexOf('answer'), columns: 2 }, role: 'input' },
  ];
  const table = tablePart({
    name: `tblSaldo_Interview_${position}`,
    at: { row: header, column: 0 },
    columns: columns.map((key) => ({ header: t(`conditionSheets.interview.columns.${key}`), format: null })),
    rows: entries.map((entry) => rowOf(plan, entry)),
    mode: 'live',
    filterButtons: false,
  });
  return { ...table, styles: [...table.styles, ...styles] };
};

const sheetFor = (plan: Plan): SheetDescription => {
  const { guide, framework, context, name, tab, method } = plan;
  const { language, time, sample, statements } = context;
  const t = textIn(language);
  const made = [t('conditionSheets.made', { time }), ...(sample ? statements : [])].join(' ');
  const source = `${framework.title}. ${t('conditionSheets.interview.source', { source: guide.source.shortTitle })}`;
  const frame = {
    kind: 'interview',
    name: `${t('sheets.names.interview')} ${tab}`,
    columnWidths: widths,
    freezeRows: header + 1,
    sample,
  } as const;
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('conditionSheets.interview.title', { name })], { role: 'title' }),
    lines({ row: 1, column: 0 }, [`${source} ${made}`], { role: 'subtitle' }),
    lines({ row: 2, column: 0 }, [method], { role: 'method' }),
    lines({ row: 3, column: 0 }, [t('conditionSheets.interview.caveat')], { role: 'caveat' }),
    tableOf(plan),
  ]);
};

/**
 * The interview guide as sheets: one per role with its subjects and questions, and one for the questions of which it is not known
 * whom they are for. Only what informs a condition in use is asked, and what is asked of everybody.
 * @returns no sheets for a framework that the guide does not know
 */
export const interviewSheets = (
  guide: InterviewGuide,
  framework: Framework,
  context: WorkingContext,
): readonly SheetDescription[] => {
  const t = textIn(context.language);
  const known = guide.questions.some(({ conditions }) => linkedLines(framework, conditions).length > 0);
  if (!known) return [];
  const rule = guide.rule[context.language];
  const perRole = guide.roles.map((role, position) =>
    sheetFor({
      ...{ guide, framework, context },
      position: position + 1,
      name: role.name[context.language],
      tab: role.shortName[context.language],
      method: `${rule} ${t('conditionSheets.interview.length', { minutes: guide.minutes })}`,
      entries: entriesFor(guide, framework, role.id),
    }),
  );
  const undivided = undividedEntries(guide, framework);
  if (undivided.length === 0) return perRole;
  const rest = sheetFor({
    ...{ guide, framework, context },
    position: guide.roles.length + 1,
    name: t('conditionSheets.interview.undivided'),
    tab: t('conditionSheets.interview.undivided'),
    method: `${t('conditionSheets.interview.undividedText')} ${rule}`,
    entries: undivided,
  });
  return [...perRole, rest];
};
