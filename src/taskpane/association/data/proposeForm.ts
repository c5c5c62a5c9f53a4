import { percentHints, type ReferenceMeasure } from '../../../reference/measures';
import type { Form } from './choices';
import type { RawFigure } from './readOutcomes';

export interface FormProposal {
  readonly form: Form;
  /** The figures could be something else: the pane asks to look. */
  readonly doubtful: boolean;
}

/** A share is rarely above 150%; an index of the caseload is, but never above 500%. */
const largestFraction = { share: 1.5, index: 5 } as const;

const median = (values: readonly number[]): number =>
  values.length === 0 ? 0 : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

export const sizeOf = (figures: readonly RawFigure[]): number =>
  median(figures.flatMap(({ value }) => (value === null || value === 0 ? [] : [Math.abs(value)])));

const saysPercent = (name: string): boolean => {
  const words = name.toLowerCase();
  return percentHints.some((hint) => words.includes(hint));
};

const sure = (form: Form): FormProposal => ({ form, doubtful: false });

const formOfShare = (figures: readonly RawFigure[], name: string, limit: number): FormProposal => {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const size = sizeOf(figures);
  if (size <= limit) return sure('fraction');
  if (saysPercent(name) || limit === largestFraction.index) return sure('percent');
  if (values.some((value) => value > 100)) return sure('count');
  // 12 and 40 may be people as well as percentages.
  return { form: 'percent', doubtful: values.every(Number.isInteger) };
};

/** How the figures of a measure are written down, by what it is, its name and the figures themselves. */
export const proposeForm = (
  figures: readonly RawFigure[],
  name: string,
  reference: ReferenceMeasure | null,
): FormProposal => {
  const marked = figures.filter(({ percent, value }) => percent && value !== null).length;
  const filled = figures.filter(({ value }) => value !== null).length;
  if (marked > filled / 2) return sure('fraction');
  if (reference === null) return saysPercent(name) ? formOfShare(figures, name, largestFraction.share) : sure('number');
  if (reference.unit !== 'share') return sure('number');
  return formOfShare(figures, name, largestFraction[reference.id === 'caseloadIndex' ? 'index' : 'share']);
};
