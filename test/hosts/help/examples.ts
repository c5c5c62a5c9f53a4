import { cornersOf } from '../../../src/hosts/help/address';
import { sentenceOf } from '../../../src/hosts/help/functionPage';
import { sheetRows } from '../../../src/hosts/help/sheetRows';
import { shown } from '../../../src/hosts/help/shown';
import { helpOf } from '../../../src/text/help/helpByStep';
import type { Cell, Example } from '../../../src/text/help/types';
import type { Language } from '../../../src/text/language';
import { CellError } from '../../support/customFunctions';
import { evaluate, kindOf, type Excel } from './evaluate';

export const examples = [...helpOf].flatMap(([id, { examples: own }]) => own.map((example) => ({ id, example })));
const mistakes = [...helpOf].flatMap(([id, { mistakes: own }]) => own.map((mistake) => ({ id, mistake })));

/** A value of an answer as a cell of the page, in the format of the cell that is printed in its place. */
const cellOf = (value: unknown, printed: Cell | undefined): Cell => {
  if (value instanceof CellError) return { error: kindOf(value) };
  const hasOwnFormat = typeof printed === 'object' && printed !== null && 'as' in printed;
  return typeof value === 'number' && hasOwnFormat ? { number: value, as: printed.as } : (value as Cell);
};

const asShown = (answer: unknown, { answer: printed, formats }: Example, language: Language): string[][] =>
  (Array.isArray(answer) ? (answer as unknown[][]) : [[answer]]).map((cells, row) =>
    cells.map((value, column) => shown(cellOf(value, printed[row]?.[column]), formats[column], language)),
  );

/** Every formula on the pages, evaluated. */
export const describeExamples = (excelIn: (language: Language) => Excel): void => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    it.each(examples)('$id, $example.title.nl: the answer is the one that is printed', ({ id, example }) => {
      const answer = evaluate(excelIn(language), id, example.given, example.columns);
      expect(asShown(answer, example, language)).toEqual(asShown(example.answer, example, language));
    });

    it.each(examples)('$id, $example.title.nl: the formula asks for cells that the sheet holds', ({ example }) => {
      const rows = sheetRows(example, language);
      for (const given of example.given) {
        if (given === null || !('cells' in given)) continue;
        const [from, to] = cornersOf(given.cells);
        const asked = rows.slice(from.row, to.row + 1).map((cells) => cells.slice(from.column, to.column + 1));
        expect(asked).toHaveLength(to.row - from.row + 1);
        expect(asked.flat().map(({ role }) => role)).not.toContain('answer');
        expect(from.column < example.columns.length && to.column < example.columns.length).toBe(true);
      }
    });

    it.each(mistakes)('$id, $mistake.problem: fails as the page says', ({ id, mistake }) => {
      const answer = evaluate(excelIn(language), id, mistake.given);
      expect(answer).toBeInstanceOf(CellError);
      const { message } = answer as CellError;
      expect([kindOf(answer as CellError), message]).toEqual([mistake.shows, sentenceOf(mistake, language)]);
      expect(message).not.toMatch(/\{\{|undefined/);
    });
  });
};
