import type { Measure } from './input';

interface Formats {
  readonly value: string;
  readonly difference: string;
  readonly axis: string;
}

/** Whole percentages are enough along an axis. */
const axes = { share: '0%', months: '0', euro: '€ #,##0', count: '#,##0' } as const;
const plain = { share: '0.0%', months: '0.0', euro: '€ #,##0', count: '#,##0.0' } as const;

/** The half of the numbers that points the other way than expected carries a sign of its own, so that it does not hang on colour. */
export const formatsOf = ({ unit, polarity }: Measure): Formats => {
  const format = plain[unit];
  const [above, below] = polarity === 1 ? ['+', '"⇄ "-'] : ['"⇄ "+', '-'];
  return { value: format, axis: axes[unit], difference: `${above}${format};${below}${format};${format}` };
};

export const rSquaredFormat = '0.0%';
export const shareFormat = '0.0%';
export const countFormat = '0';
export const rankFormat = '0.0';
