import type { DenominatorId, ReferenceMeasure } from '../../../reference/measures';
import { bareHeader, normaliseHeader } from '../../data/header';
import type { MeasureChoice } from './choices';
import { matchMeasure } from './matchMeasure';
import { proposeForm } from './proposeForm';
import type { RawFigure } from './readOutcomes';

/** A measure as found, with what we propose for it. */
export interface FoundMeasure {
  readonly key: string;
  /** As the person calls it. */
  readonly name: string;
  readonly reference: ReferenceMeasure | null;
  readonly figures: readonly RawFigure[];
  readonly proposal: MeasureChoice;
  readonly doubtful: boolean;
}

export const keyOf = (name: string): string => normaliseHeader(name) || name.trim().toLowerCase();

/** What headers and the lines around a table say about what its percentages are part of, most telling first. */
const denominatorSigns: readonly (readonly [RegExp, DenominatorId])[] = [
  [/begin.*plus|start plus|at the start plus/i, 'startPlusStarted'],
  [/vertrekkers|leavers/i, 'leavers'],
  [/van (de |alle |het totaal aan )?uitstroom|of (all )?outflow/i, 'outflow'],
  [/inwoners|inhabitants/i, 'inhabitants'],
  [/bestand|caseload/i, 'caseload'],
  [/ontvangers|recipients/i, 'recipients'],
];

const signIn = (text: string): DenominatorId | null => denominatorSigns.find(([sign]) => sign.test(text))?.[1] ?? null;

/** What the header says in words of its own, else what the lines above the table say and fits the measure, else unknown. */
const denominatorOf = (
  name: string,
  reference: ReferenceMeasure | null,
  remarks: readonly string[],
): DenominatorId | 'unknown' => {
  const own = signIn(name.replace(bareHeader(name), ' '));
  if (own !== null && /[(%]/.test(name)) return own;
  const said = remarks.map(signIn).filter((sign) => sign !== null);
  const possible = reference?.denominators ?? [];
  const fitting = said.find((sign) => possible.includes(sign));
  if (fitting !== undefined) return fitting;
  return said.length > 0 && possible.length === 1 ? possible[0]! : 'unknown';
};

/** What we propose for a measure; a measure that the study does not know counts only when it says to be a percentage. */
export const proposeMeasure = (
  name: string,
  figures: readonly RawFigure[],
  remarks: readonly string[],
): FoundMeasure => {
  const reference = matchMeasure(name);
  const { form, doubtful } = proposeForm(figures, name, reference);
  return {
    key: keyOf(name),
    name,
    reference,
    figures,
    doubtful: doubtful || reference === null,
    proposal: {
      used: reference !== null || form !== 'number',
      component: reference?.component ?? 'volume',
      highIsFavourable: reference?.highIsFavourable ?? true,
      form,
      denominator: denominatorOf(name, reference, remarks),
    },
  };
};

const isShare = ({ proposal }: FoundMeasure): boolean => proposal.form === 'fraction' || proposal.form === 'percent';

/** Of the same measure as a count and as a percentage the percentage counts; the other is there to choose. */
export const withoutDoubles = (measures: readonly FoundMeasure[]): readonly FoundMeasure[] =>
  measures.map((measure) => {
    const better = measures.some(
      (other) => other.reference !== null && other.reference === measure.reference && isShare(other),
    );
    return better && measure.proposal.form === 'count'
      ? { ...measure, proposal: { ...measure.proposal, used: false } }
      : measure;
  });
