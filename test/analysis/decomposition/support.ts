import { fc } from '../../support/chance';
import { decomposeYear } from '../../../src/analysis/decomposition/decomposeYear';
import type {
  Components,
  DecomposedRow,
  Decomposition,
  Method,
  MunicipalityYear,
  PanelRow,
  ShareAndEuro,
} from '../../../src/analysis/decomposition/types';
import { panelWorkbook } from '../../../src/samples/panel/panelWorkbook';

export const methods: readonly Method[] = ['report', 'midpoint', 'interaction', 'lmdi'];

/** Budget, spending, predicted and actual volume. */
export const year = (
  budget: number | null,
  spending: number | null,
  predictedVolume: number | null,
  actualVolume: number | null,
): MunicipalityYear => ({ budget, spending, predictedVolume, actualVolume });

export const decomposed = (row: MunicipalityYear, method: Method): Decomposition => {
  const result = decomposeYear(row, method);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

export const components = (row: MunicipalityYear, method: Method): ShareAndEuro<Components> => {
  const result = decomposed(row, method).components;
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

export const sumOf = ({ volume, price, interaction }: Components): number => volume + price + interaction;

/** Money to the cent and whole households, as large as the largest city and as odd as a typing error leaves them. */
const money = fc.integer({ min: 1, max: 100_000_000_000 }).map((cents) => cents / 100);
const households = fc.integer({ min: 1, max: 100_000 });
export const completeYear: fc.Arbitrary<MunicipalityYear> = fc.record({
  budget: money,
  spending: money,
  predictedVolume: households,
  actualVolume: households,
});

export const completePanel: fc.Arbitrary<readonly PanelRow[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('Aa', 'Bb', 'Cc', 'Dd'), fc.integer({ min: 2016, max: 2021 })), {
    minLength: 1,
    maxLength: 24,
    selector: ([municipality, when]) => `${municipality} ${when}`,
  })
  .chain((keys) =>
    fc.tuple(...keys.map(([municipality, when]) => completeYear.map((row) => ({ municipality, year: when, ...row })))),
  );

/** The sample panel: invented, calibrated to the published order, signs and group means. */
export const samplePanel: readonly PanelRow[] = panelWorkbook.sheets[0].rows.map((row) => ({
  municipality: String(row[0]),
  year: Number(row[2]),
  ...year(Number(row[3]), Number(row[4]), Number(row[5]), Number(row[6])),
}));

/** Largest difference that rounding may leave between figures of this size. */
export const rounding = (...figures: readonly number[]): number => 1e-12 * Math.max(1, ...figures.map(Math.abs));

/** The same for a total or mean of rows: what cancels out in it left its rounding behind. */
export const roundingOf = (rows: readonly DecomposedRow[]): Record<'share' | 'euro', number> => {
  const sizes = (unit: 'share' | 'euro') =>
    rows.flatMap(({ decomposition }) => {
      if (!decomposition.ok || !decomposition.value.components.ok) return [];
      const { volume, price, interaction } = decomposition.value.components.value[unit];
      return [volume, price, interaction];
    });
  return { share: rounding(...sizes('share')), euro: rounding(...sizes('euro')) };
};
