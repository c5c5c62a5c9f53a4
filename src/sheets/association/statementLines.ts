import { inLines } from '../inLines';
import type { Model } from './model';

/** What belongs to the sources and must stand with every result, and that nothing follows when values were chosen. */
export const statementLines = ({ input, t }: Model): readonly string[] =>
  [...input.statements, ...(input.settings.formulas === 'values' ? [t('sheets.association.fixedValues')] : [])].flatMap(
    inLines,
  );
