import { spread, type SpreadMeasure } from '../../analysis/calculators/spread';
import { answerWith } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { chosen, type Option } from '../cells/option';
import { isWrong } from '../cells/reading';
import { vectorOf } from '../cells/vectors';

const measures: readonly [Option<SpreadMeasure>, ...Option<SpreadMeasure>[]] = [
  { value: 'range', words: ['bereik', 'range'] },
  { value: 'quartiles', words: ['kwartiel', 'quartile'] },
  { value: 'variation', words: ['variatie', 'variation'] },
  { value: 'minimum', words: ['min'] },
  { value: 'maximum', words: ['max'] },
  { value: 'median', words: ['mediaan', 'median'] },
  { value: 'gini', words: ['gini'] },
];

/**
 * Hoe ver waarden uit elkaar liggen. Lege cellen tellen niet mee.
 * @customfunction SPREIDING
 * @helpurl https://localhost:3000/help/SPREIDING.html
 * @param waarden De waarden: een bereik
 * @param [maat] "bereik" (standaard), "kwartiel", "variatie", "min", "max", "mediaan" of "gini"
 * @returns Eén getal
 */
export function spreiding(waarden: unknown[][], maat?: string): unknown[][] {
  const measure = chosen('maat', maat, measures);
  if (!measure.ok) return refuse(cellError(firstProblem(measure)));
  const vector = vectorOf(argument('waarden', waarden));
  const values: number[] = [];
  const positions: number[] = [];
  for (let position = 0; position < vector.length; position++) {
    const reading = vector.numberAt(position);
    if (isWrong(reading)) return refuse(reading);
    if (reading === null) continue;
    values.push(reading);
    positions.push(position);
  }
  const result = spread(values, measure.value);
  if (result.ok) return answerWith([[result.value]]);
  const { code, slots } = firstProblem(result);
  const position = typeof slots.row === 'number' ? positions[slots.row] : undefined;
  return refuse(cellError({ code, slots }, position === undefined ? null : vector.placeAt(position)));
}
