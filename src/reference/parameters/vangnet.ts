import type { VangnetRule } from '../../analysis/calculators/vangnet';
import type { CumulativeDemand, RepeatedDemand } from '../../analysis/calculators/vangnetDemands';
import data from './vangnet.json';

interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** What is known of the vangnet of one year. `rule` is null when the publications leave too much open to compute with. */
export interface VangnetYear {
  readonly year: number;
  readonly rule: VangnetRule | null;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly cumulative: CumulativeDemand | null;
  readonly extended: { readonly lower: number; readonly demand: RepeatedDemand } | null;
  readonly note: Bilingual;
  readonly sources: readonly VangnetSource[];
}

export interface VangnetSource {
  readonly title: string;
  readonly place: string;
  readonly date: string | null;
}

/** A demand on the process, which no calculation can test; shown as a list with the outcome. */
export interface ProcessCondition {
  readonly id: string;
  readonly from: number;
  readonly until: number | null;
  readonly text: Bilingual;
}

/** A row as it stands in the data. */
interface Row {
  readonly year: number;
  readonly usable: boolean;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly shareBetween: number | null;
  readonly shareAbove: number | null;
  readonly confidence: string;
  readonly cumulative?: CumulativeDemand;
  readonly extended?: { readonly lower: number; readonly demand: RepeatedDemand };
  readonly note: Bilingual;
  readonly sources: readonly string[];
}

const rows: readonly Row[] = data.rules;
const sources: Readonly<Record<string, VangnetSource>> = data.sources;

/** Every year of which something is known, oldest first. Nothing is extrapolated beyond the last year. */
export const vangnetYears: readonly VangnetYear[] = rows.map((row) => ({
  year: row.year,
  rule: ruleIn(row),
  confidence: row.confidence as VangnetYear['confidence'],
  cumulative: row.cumulative ?? null,
  extended: row.extended ?? null,
  note: row.note,
  sources: row.sources.map((id) => sources[id]!),
}));

/** The demands on the process that hold for a year. */
export const processConditionsOf = (year: number): readonly ProcessCondition[] =>
  data.processConditions
    .map(({ id, from, until, text }) => ({ id, from, until: until ?? null, text }))
    .filter(({ from, until }) => year >= from && (until === null || year <= until));

/** Years with a rule to compute with. */
export const usableVangnetYears: readonly number[] = data.usableYears;

export const vangnetOf = (year: number): VangnetYear | undefined => vangnetYears.find((known) => known.year === year);

function ruleIn({ usable, lower, upper, shareBetween, shareAbove }: Row): VangnetRule | null {
  if (!usable || lower === null || upper === null || shareBetween === null || shareAbove === null) return null;
  return { lower, upper, shareBetween, shareAbove };
}
