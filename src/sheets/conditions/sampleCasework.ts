import type { Explainability } from '../../analysis/conditions/explainability';
import type { Rating } from '../../analysis/conditions/rating';
import type { FrameworkTemplate } from '../../reference/frameworks/template';
import type { Language } from '../../text/instance';
import type { Casework, GivenRating } from './casework';
import { frameworkFrom } from './frameworkFrom';

type InTwoLanguages = Readonly<Record<Language, string>>;

/** Ratings of a sample as plain data; `src/samples` has these, and sheets may not know where they come from. */
export interface SampleOfRatings {
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly balance: number;
    readonly volume: number;
    readonly price: number;
    readonly counts: boolean;
    readonly countsReason: InTwoLanguages | null;
    readonly explainability: { readonly settled: Explainability; readonly reason: InTwoLanguages };
  }[];
  readonly rows: readonly {
    readonly condition: string;
    readonly origin: InTwoLanguages;
    /** In the order of the municipalities; `null` is unknown. */
    readonly ratings: readonly (Rating | null)[];
  }[];
}

/** A sample as casework: a framework, municipalities in the order given, and every rating of the sample. */
export const sampleCasework = (sample: SampleOfRatings, template: FrameworkTemplate, language: Language): Casework => ({
  framework: frameworkFrom(template, language),
  municipalities: sample.municipalities.map(({ countsReason, explainability, ...own }) => ({
    ...own,
    countsReason: countsReason?.[language] ?? '',
    explainability: { settled: explainability.settled, reason: explainability.reason[language] },
    place: null,
  })),
  ratings: new Map(
    sample.rows.map(({ condition, ratings }) => [
      condition,
      new Map(
        sample.municipalities.map(({ code }, index): [string, GivenRating] => [code, ratings[index] ?? 'unknown']),
      ),
    ]),
  ),
  secondRatings: null,
  reasonings: [],
  reduction: [],
});

/** Per condition where its ratings come from, for the sheet with ratings. */
export const sampleOrigins = ({ rows }: SampleOfRatings, language: Language): ReadonlyMap<string, string> =>
  new Map(rows.map(({ condition, origin }) => [condition, origin[language]]));
