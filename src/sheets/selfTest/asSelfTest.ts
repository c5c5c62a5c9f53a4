import type { Language } from '../../text/instance';
import { textIn } from '../../text/instance';
import { quotedSheet } from '../address';
import type { CellBlock, CellContent, SheetDescription } from '../description';

const longest = 31;

/** `Zelftest 2 Verklaring` for `Saldo 2 Verklaring`, `Zelftest Budget` for `Budget`. */
export const selfTestName = (name: string, language: Language): string =>
  `${textIn(language)('selfTest.sheets.prefix')} ${name.replace(/^Saldo /, '')}`.slice(0, longest).trim();

const renamed = (content: CellContent, names: ReadonlyMap<string, string>): CellContent => {
  if (typeof content !== 'object' || content === null || !('formula' in content)) return content;
  let { formula } = content;
  for (const [from, to] of names) formula = formula.replaceAll(`${from}!`, `${to}!`);
  return { formula };
};

const renamedBlock = (block: CellBlock, names: ReadonlyMap<string, string>): CellBlock => ({
  ...block,
  rows: block.rows.map((row) => row.map((content) => renamed(content, names))),
});

/**
 * Sheets of Saldo's as sheets of the self-test: by kind and by name they are told apart from those of the person, so that neither
 * is ever taken for the other. Formulas that name one of them follow.
 */
export const asSelfTest = (sheets: readonly SheetDescription[], language: Language): readonly SheetDescription[] => {
  const names = new Map(
    sheets.map(({ name }) => [quotedSheet(name), quotedSheet(selfTestName(name, language))] as const),
  );
  return sheets.map((sheet) => ({
    ...sheet,
    kind: 'selfTest',
    name: selfTestName(sheet.name, language),
    // Samples are taken away together with a button elsewhere; these go with the self-test.
    sample: false,
    blocks: sheet.blocks.map((block) => renamedBlock(block, names)),
  }));
};
