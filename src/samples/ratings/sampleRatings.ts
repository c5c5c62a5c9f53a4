import type { Explainability } from '../../analysis/conditions/explainability';
import { ratingFromText, type Rating } from '../../analysis/conditions/rating';
import { decomposePanel } from '../../analysis/decomposition/decomposePanel';
import { decomposePeriods } from '../../analysis/decomposition/decomposePeriods';
import budget from '../panel/budget.json';
import type { InTwoLanguages } from '../sampleWorkbook';
import { originOf } from './origin';
import data from './ratings.json';

export interface SampleMunicipality {
  readonly code: string;
  readonly name: string;
  /** Shares of the budget, mean of the years; + = surplus. */
  readonly balance: number;
  readonly volume: number;
  readonly price: number;
  readonly counts: boolean;
  /** Why it is left out of comparisons; `null` when it counts. */
  readonly countsReason: InTwoLanguages | null;
  readonly explainability: { readonly settled: Explainability; readonly reason: InTwoLanguages };
}

export interface SampleRow {
  /** Code of the condition, or of the group of conditions. */
  readonly condition: string;
  /** What is invented about it and what was published. */
  readonly origin: InTwoLanguages;
  /** In the order of the municipalities; `null` where the letter says unknown. */
  readonly ratings: readonly (Rating | null)[];
}

/** Ratings of the sample region, for the framework `aef-2023`: what stands in the sheets must be told apart from findings. */
export interface SampleRatings {
  /** From deficit to surplus. */
  readonly municipalities: readonly SampleMunicipality[];
  readonly rows: readonly SampleRow[];
  readonly statement: InTwoLanguages;
}

const statement: InTwoLanguages = {
  nl: 'De gemeenten bestaan niet. Drie rijen oordelen en de klassen van verklaarbaarheid zijn gepubliceerd; al het andere is verzonnen.',
  en: 'The municipalities do not exist. Three rows of ratings and the classes of explainability were published; everything else is invented.',
};

const turnAround: InTwoLanguages = {
  nl: 'Omslaggemeente: van overschot naar tekort en terug naar een klein overschot.',
  en: 'Turn-around municipality: from surplus to deficit and back to a small surplus.',
};

const classOfStudy: InTwoLanguages = {
  nl: 'Klasse uit het onderzoek: AEF & De Beleidsonderzoekers (2023), 3.3.1.',
  en: 'Class of the study: AEF & De Beleidsonderzoekers (2023), 3.3.1.',
};

type BudgetRow = readonly [
  code: string,
  name: string,
  year: number,
  budget: number,
  spending: number,
  predicted: number,
  actual: number,
];
const budgetRows = budget.rows as unknown as readonly BudgetRow[];

/** Balance, volume and price per municipality: mean of the yearly shares, by the method of the study. */
const periods = () =>
  decomposePeriods(
    decomposePanel(
      budgetRows.map(([municipality, , year, budget, spending, predictedVolume, actualVolume]) => ({
        ...{ municipality, year, budget, spending, predictedVolume, actualVolume },
      })),
      'report',
    ),
    'mean',
  );

const classes: Readonly<Record<string, string>> = data.explainability;

const municipalities = (): readonly SampleMunicipality[] => {
  const means = periods();
  return data.municipalities.map((code) => {
    const { balance, components } = means.find(({ municipality }) => municipality === code)!;
    return {
      code,
      name: budgetRows.find(([own]) => own === code)![1],
      balance: balance.share,
      volume: components.share.volume,
      price: components.share.price,
      counts: code !== 'G1',
      countsReason: code === 'G1' ? turnAround : null,
      explainability: { settled: classes[code] as Explainability, reason: classOfStudy },
    };
  });
};

const ratingOf = (letter: string): Rating | null => {
  const rating = ratingFromText(letter);
  return rating.ok ? rating.value : null;
};

const rows = data.rows as unknown as readonly (readonly [condition: string, basis: string, letters: string])[];

/** The sample of step 3 as plain data, with per row what is invented about it. */
export const sampleRatings = (): SampleRatings => ({
  municipalities: municipalities(),
  rows: rows.map(([condition, basis, letters]) => ({
    condition,
    origin: originOf(basis),
    ratings: Array.from(letters, ratingOf),
  })),
  statement,
});
