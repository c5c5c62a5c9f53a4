import { referenceMeasures } from '../../../../reference/measures';
import type { CaseMunicipality, ConditionLine } from '../../../../sheets/conditions/casework';
import { formatPeriod } from '../../../../text/format';
import { matchMeasure } from '../../../association/data/matchMeasure';
import type { OutcomeMeasure } from '../../../association/data/joinedMeasure';
import { municipalityFinder } from '../../../association/data/municipalityKeys';
import type { Outcomes } from '../../../association/data/outcomes';
import { unitOf } from '../../../association/analysis/units';
import type { Figures } from './figures';

interface Observed {
  readonly code: string | null;
  readonly year: number;
  readonly value: number;
}

/** Figures beside the components of step 1 where there are any; else as the table gives them. Bare counts say nothing of a municipality. */
const observedIn = (
  { figures, found, choice }: OutcomeMeasure,
  { components }: Outcomes,
  find: (name: string, code: string | null) => string | null,
): readonly Observed[] => {
  if (components !== null) {
    const names = new Map(components.municipalities.map((one) => [one.key, one]));
    return figures.flatMap(({ municipality, year, value }) => {
      const known = names.get(municipality);
      return value === null || known === undefined ? [] : [{ code: find(known.name, known.code), year, value }];
    });
  }
  if (choice.form === 'count') return [];
  return found.figures.flatMap(({ row, year, value }) =>
    value === null
      ? []
      : [{ code: find(row.municipality, row.code), year, value: choice.form === 'percent' ? value / 100 : value }],
  );
};

/** The measures of step 2 as one figure per municipality: the mean over its years. */
export const measureFigures = (
  outcomes: Outcomes,
  municipalities: readonly CaseMunicipality[],
  meanOver: (measure: string, period: string) => string,
): readonly Figures[] => {
  const finder = municipalityFinder(municipalities.map(({ code, name }) => ({ key: code, code, name })));
  const find = (name: string, code: string | null): string | null => finder(name, code)?.key ?? null;
  return outcomes.measures
    .filter(({ choice }) => choice.used)
    .flatMap((measure): Figures[] => {
      const observed = observedIn(measure, outcomes, find);
      const perCode = new Map<string, number[]>();
      for (const { code, value } of observed)
        if (code !== null) perCode.set(code, [...(perCode.get(code) ?? []), value]);
      if (perCode.size === 0) return [];
      const years = observed.flatMap(({ code, year }) => (code === null ? [] : [year]));
      return [
        {
          key: measure.key,
          name: measure.name,
          values: new Map(
            [...perCode].map(([code, values]) => [code, values.reduce((sum, one) => sum + one, 0) / values.length]),
          ),
          isShare: unitOf(measure) === 'share',
          from: meanOver(measure.name, formatPeriod(Math.min(...years), Math.max(...years))),
          highIsFavourable: measure.choice.highIsFavourable,
        },
      ];
    });
};

/** The figures that a condition is about, when its name says so (`Instroom bijstand` is inflow), or else its code in the study. */
export const figuresFor = (
  { name, code, level }: Pick<ConditionLine, 'name' | 'code' | 'level'>,
  offered: readonly Figures[],
): Figures | null => {
  const wanted =
    matchMeasure(name)?.id ?? referenceMeasures.find(({ condition }) => level === 1 && condition === code)?.id;
  if (wanted === undefined) return null;
  return offered.find((one) => matchMeasure(one.name)?.id === wanted) ?? null;
};
