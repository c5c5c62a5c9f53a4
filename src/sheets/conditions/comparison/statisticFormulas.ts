import type { Translate } from '../../../text/instance';
import type { CountColumn, Statistic } from './layout';

/** Bounds of the judgement, which a person may change on the sheet. */
export const comparisonNames = {
  delta: 'Saldo_Delta',
  limitedDelta: 'Saldo_Delta_beperkt',
  spread: 'Saldo_Spreiding',
} as const;

/** Nobody was rated on this side, or the condition does not distinguish. */
export const dash = '–';

/** The cells that the statistics of one row are made from. */
export interface StatisticCells {
  readonly count: (column: CountColumn) => string;
  readonly statistic: (one: Statistic) => string;
  /** Condition: every row has the counts of the moment of writing. */
  readonly unchanged: string;
  readonly t: Translate;
}

type SideName = 'deficit' | 'surplus' | 'withoutDeficit' | 'withoutSurplus';

/** Counts of one side, the number rated, and the mean on low 0, medium 1, high 2. */
const sideOf = (name: SideName, { count }: StatisticCells) => {
  const [low, medium, high] = [count(`${name}Low`), count(`${name}Medium`), count(`${name}High`)];
  const rated = `(${low}+${medium}+${high})`;
  return { low, medium, high, rated, mean: `(${medium}+2*${high})/${rated}` };
};
type Side = ReturnType<typeof sideOf>;

/** Pairs in which surplus is higher minus pairs in which deficit is, over all pairs. */
const deltaOf = (deficit: Side, surplus: Side): string => {
  const wins = `${surplus.high}*(${deficit.low}+${deficit.medium})+${surplus.medium}*${deficit.low}`;
  const losses = `${surplus.low}*(${deficit.medium}+${deficit.high})+${surplus.medium}*${deficit.high}`;
  return `(${wins}-(${losses}))/(${deficit.rated}*${surplus.rated})`;
};

const judgementOf = ({ statistic, t }: StatisticCells): string => {
  const size = `ROUND(ABS(${statistic('delta')}),12)`;
  const spread = `ROUND(${statistic('spread')},12)`;
  const clear = `AND(${size}>=${comparisonNames.delta},${spread}>=${comparisonNames.spread})`;
  const word = (one: 'distinguishing' | 'limited'): string => `"${t(`conditionsCompare.sheet.judgement.${one}`)}"`;
  const less = `IF(${size}>=${comparisonNames.limitedDelta},${word('limited')},"${dash}")`;
  return `=IF(ISNUMBER(${statistic('delta')}),IF(${clear},${word('distinguishing')},${less}),"")`;
};

/** A fixed value, shown as long as what it rests on is what it was. */
const storedOf = (value: string, holds: string, { t }: StatisticCells): string =>
  `=IF(${holds},IF(LEN(${value})=0,"",${value}),"${t('conditionsCompare.sheet.stale')}")`;

/** The statistics of one row as native formulas over its counts; empty where one side has nobody who was rated. */
export const statisticFormulas = (cells: StatisticCells): Readonly<Record<Statistic, string>> => {
  const { count, statistic } = cells;
  const [deficit, surplus] = [sideOf('deficit', cells), sideOf('surplus', cells)];
  const [left, right] = [sideOf('withoutDeficit', cells), sideOf('withoutSurplus', cells)];
  const everyone = (of: 'low' | 'medium' | 'high' | 'rated'): string => `(${deficit[of]}+${surplus[of]})`;
  const mean = `(${everyone('medium')}+2*${everyone('high')})/${everyone('rated')}`;
  const both = (then: string): string => `=IF(${deficit.rated}*${surplus.rated}=0,"",${then})`;
  const means = [statistic('meanDeficit'), statistic('meanSurplus')] as const;
  return {
    meanDeficit: `=IF(${deficit.rated}=0,"${dash}",${deficit.mean})`,
    meanSurplus: `=IF(${surplus.rated}=0,"${dash}",${surplus.mean})`,
    gap: `=IF(COUNT(${means.join(':')})<2,"",${means[1]}-${means[0]})`,
    gapWithout: `=IF(${left.rated}*${right.rated}=0,"",${right.mean}-${left.mean})`,
    delta: both(deltaOf(deficit, surplus)),
    deficit: `=${deficit.rated}`,
    surplus: `=${surplus.rated}`,
    spread: both(`(${everyone('medium')}+4*${everyone('high')})/${everyone('rated')}-(${mean})^2`),
    modalShare: both(`MAX(${everyone('low')},${everyone('medium')},${everyone('high')})/${everyone('rated')}`),
    p: storedOf(count('p'), `${count('key')}=${count('keyThen')}`, cells),
    holm: storedOf(count('holm'), cells.unchanged, cells),
    judgement: judgementOf(cells),
  };
};
