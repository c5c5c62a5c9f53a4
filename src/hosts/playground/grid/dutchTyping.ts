const wholeDutchNumber = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(%?)$/;

/** What a person types in Dutch notation (`1,5`, `1.234,5`, `12,5%`) in the grid's own: `1.5`, `1234.5`, `12.5%`. Other text is returned as it is. */
export const numberForGrid = (typed: string): string => {
  const parts = wholeDutchNumber.exec(typed.trim());
  if (parts === null) return typed;
  const [, sign = '', whole = '', decimals = '', percent = ''] = parts;
  return `${sign}${whole.replaceAll('.', '')}${decimals.replace(',', '.')}${percent}`;
};

/** Text between quotes and constants between braces stay as they are. */
const untouched = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * `=IF(A1>0,5;A1;0)` as Excel with Dutch settings takes it, with the separators of the grid: `=IF(A1>0.5,A1,0)`.
 * A formula without `;` but with arguments is taken as English already.
 */
export const formulaForGrid = (formula: string): string => {
  if (!formula.includes(';') && formula.includes('(')) return formula;
  return formula
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')))
    .join('');
};

/** A number as the cell editor shows it in Dutch: no thousands, a decimal comma. */
export const numberForPerson = (shown: string): string => shown.replace('.', ',');
