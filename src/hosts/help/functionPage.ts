import { fillSlots } from '../../text/fillSlots';
import { functions as english } from '../../text/en/functions';
import { furniture } from '../../text/help/furniture';
import type { Example, FunctionHelp, Mistake } from '../../text/help/types';
import type { Language } from '../../text/language';
import { functions as dutch } from '../../text/nl/functions';
import { formula, heading, linkLine, links, text, type Block } from './document';
import { formulaText } from './formulaText';
import type { Described } from './metadata';
import { sheetRows } from './sheetRows';

const sentences = { nl: dutch, en: english };
const other = { nl: 'en', en: 'nl' } as const;

/** The sentence that goes with an error, as the function says it. */
export const sentenceOf = ({ problem, slots = {}, place }: Mistake, language: Language): string => {
  const { cell, problems } = sentences[language];
  const sentence = fillSlots(problems[problem], slots);
  return place === undefined ? sentence : fillSlots(cell, { ...place, sentence });
};

const signatureOf = ({ id, parameters }: Described, language: Language): string => {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=SALDO.${id}(${names.join(language === 'nl' ? '; ' : ', ')})`;
};

const argumentTable = ({ parameters }: Described, language: Language): Block => ({
  kind: 'table',
  head: [furniture.argument[language], furniture.mayBeOmitted[language], furniture.meaning[language]],
  rows: parameters.map(({ name, description, optional }) => [
    `\`${name}\``,
    optional === true ? furniture.yes[language] : '',
    description,
  ]),
});

const exampleBlocks = (id: string, example: Example, language: Language): readonly Block[] => {
  const { title, source, given, at, reading } = example;
  const origin =
    source === null ? furniture.invented[language] : `${furniture.published[language]} ${source[language]}.`;
  return [
    heading(3, `${furniture.example[language]}: ${title[language]}`),
    text(`${origin} ${furniture.put[language]} \`${at}\`:`),
    formula(formulaText(id, given, language)),
    text(`${furniture.otherNotation[language]} \`${formulaText(id, given, other[language])}\``),
    text(furniture.shown[language]),
    { kind: 'sheet', rows: sheetRows(example, language) },
    text(reading[language]),
  ];
};

const mistakeTable = (id: string, mistakes: readonly Mistake[], language: Language): Block => ({
  kind: 'table',
  head: [furniture.formula[language], furniture.cellShows[language], furniture.sentence[language]],
  rows: mistakes.map((mistake) => [
    `\`${formulaText(id, mistake.given, language)}\``,
    `\`${furniture.errors[mistake.shows][language]}\``,
    sentenceOf(mistake, language),
  ]),
});

const mistakesIntro = (mistakes: readonly Mistake[], language: Language): string => {
  const intro = furniture.mistakesIntro[language];
  return mistakes.some(({ shows }) => shows === 'divisionByZero')
    ? `${intro} ${furniture.noSentence[language]}`
    : intro;
};

/** The page of one function in one language, under its heading. */
export const functionPage = (described: Described, help: FunctionHelp, language: Language): readonly Block[] => {
  const { id, description } = described;
  const { calculation, gives, missing, reads, remarks, examples, mistakes, method, sources, related } = help;
  const cellRules = [missing[language], ...reads.map((kind) => furniture[kind][language])];
  return [
    text(description),
    formula(signatureOf(described, language)),
    heading(2, furniture.arguments[language]),
    argumentTable(described, language),
    heading(2, furniture.gives[language]),
    text(gives[language]),
    heading(2, furniture.calculation[language]),
    text(calculation[language]),
    ...examples.flatMap((example) => exampleBlocks(id, example, language)),
    heading(2, furniture.remarks[language]),
    { kind: 'list', items: remarks.map((remark) => remark[language]) },
    heading(2, furniture.missing[language]),
    text(furniture.missingWords[language]),
    ...cellRules.map(text),
    heading(2, furniture.mistakes[language]),
    text(mistakesIntro(mistakes, language)),
    mistakeTable(id, mistakes, language),
    heading(2, furniture.sources[language]),
    { kind: 'list', items: sources.map((source) => source[language]) },
    linkLine({ label: `${furniture.method[language]} docs/${method}`, target: { to: 'method', file: method } }),
    heading(2, furniture.related[language]),
    links(...related.map((name) => ({ label: `SALDO.${name}`, target: { to: 'function', id: name } as const }))),
  ];
};
