import type { FrameworkId, InTwoLanguages } from './template';

export interface FrameworkEntry {
  readonly id: FrameworkId;
  readonly title: InTwoLanguages;
  readonly source: string;
  readonly conditions: number;
  /** Rows that remain after what the publication dropped or took together. */
  readonly rows: number;
}

/** What a person chooses from, without fetching the frameworks themselves; `loadFramework` has the rest. */
export const frameworkList: readonly FrameworkEntry[] = [
  {
    id: 'aef-2023',
    title: { nl: 'Analytisch kader bijstandsbudget', en: 'Analytical framework for the benefit budget' },
    source: 'AEF & De Beleidsonderzoekers (2023)',
    conditions: 57,
    rows: 35,
  },
  {
    id: 'wrr-2024',
    title: { nl: 'Deskundigheid van Rijk en gemeente', en: 'Expertise of central government and municipality' },
    source: 'WRR Working Paper 60 (2024)',
    conditions: 24,
    rows: 24,
  },
  {
    id: 'evaluation-2020',
    title: { nl: 'Kwaliteit van bewijs en beleid', en: 'Quality of evidence and policy' },
    source: 'Kamerstuk 30 982, nr. 60 (2020)',
    conditions: 20,
    rows: 20,
  },
];
