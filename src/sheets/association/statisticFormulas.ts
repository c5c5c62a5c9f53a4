import { ZERO } from '../../analysis/statistics/sign';
import { leastSpread } from './measureModel';

const power = (value: number): string => `10^${Math.round(Math.log10(value))}`;

/** The core's zero, as a power: the grid engine of the playground misreads `1E-12`. */
const zero = power(ZERO);

/**
 * Condition for a difference that points the other way than expected. With brackets: Excel reads `-10^-12` as (-10)^-12, above zero.
 * @param polarity 1 when high is favourable
 */
export const againstCondition = (polarity: 1 | -1): string => (polarity === 1 ? `<-(${zero})` : `>${zero}`);

const bothNumbers = (x: string, y: string): string => `ISNUMBER(${x})*ISNUMBER(${y})`;

/** Mean of a group in one column; a dash when nobody of the group has a figure there. */
export const groupMeanFormula = (x: string, groups: string, group: string): string =>
  `=IF(SUMPRODUCT((${groups}="${group}")*ISNUMBER(${x}))=0,"–",AVERAGEIFS(${x},${groups},"${group}"))`;

/** Municipalities with both figures. */
export const pairsFormula = (x: string, y: string): string => `=SUMPRODUCT(${bothNumbers(x, y)})`;

/** Largest and smallest are the same but for the rounding of means. */
const isFlat = (values: string): string =>
  `MAX(${values})-MIN(${values})<=${zero}*MAX(ABS(MAX(${values})),ABS(MIN(${values})))`;

/** R² over the complete pairs; empty below five municipalities or when one of the two does not vary. */
export const rSquaredFormula = (x: string, y: string, count: string): string => {
  const flat = `OR(${isFlat(`IF(ISNUMBER(${y}),${x})`)},${isFlat(`IF(ISNUMBER(${x}),${y})`)})`;
  return `=IF(${count}<5,"",IF(${flat},"",RSQ(${y},${x})))`;
};

/** Σ of squares or products that stays when each pair in turn is left out, around the mean of all. */
const withoutEach = (a: string, b: string): string =>
  `SUM(${a}*${b})-${a}*${b}-(SUM(${a})-${a})*(SUM(${b})-${b})/(ROWS(${a})-1)`;

/**
 * R² with each complete pair left out in turn, as `each`, for all of them at once and without a helper cell. A municipality that carries
 * all the spread leaves nothing to calculate with and stays empty.
 */
const eachWithout = (x: string, y: string): readonly string[] => {
  const pairs = bothNumbers(x, y);
  return [
    `dx,FILTER(${x},${pairs})-AVERAGE(FILTER(${x},${pairs}))`,
    `dy,FILTER(${y},${pairs})-AVERAGE(FILTER(${y},${pairs}))`,
    `sxx,${withoutEach('dx', 'dx')}`,
    `syy,${withoutEach('dy', 'dy')}`,
    `sxy,${withoutEach('dx', 'dy')}`,
    `tiny,(sxx<${power(leastSpread)}*SUMSQ(dx))+(syy<${power(leastSpread)}*SUMSQ(dy))`,
    'each,IF(tiny>0,"",(sxy/sxx)*(sxy/syy))',
  ];
};

/** Lowest or highest R² with one municipality left out. */
export const withoutOneFormula = (extreme: 'MIN' | 'MAX', x: string, y: string, rSquared: string): string => {
  const steps = [...eachWithout(x, y), `IF(COUNT(each)=0,"",MIN(1,${extreme}(each)))`];
  return `=IF(LEN(${rSquared})=0,"",LET(${steps.join(',')}))`;
};

/**
 * Position in the ranges of the municipality without whom R² changes most; the first of those with whom it changes as much.
 * @param header another cell in the row above the ranges
 */
export const mostInfluentialFormula = (x: string, y: string, rSquared: string, header: string): string => {
  const steps = [
    ...eachWithout(x, y),
    // In steps of the core's: rounding must not decide who is first.
    `apart,IF(ISNUMBER(each),ROUND(ABS(each-${rSquared})/(${zero}),0),-1)`,
    `INDEX(FILTER(ROW(${x})-ROW(${header}),${bothNumbers(x, y)}),MATCH(MAX(apart),apart,0))`,
  ];
  return `=IF(LEN(${rSquared})=0,NA(),LET(${steps.join(',')}))`;
};

/** To 12 significant digits, as the core does before it ranks: rounding of means would break ties that are real. */
export const roundedFormula = (value: string): string =>
  `=IF(LEN(${value})=0,"",IF(${value}=0,0,ROUND(${value},11-INT(LOG10(ABS(${value}))))))`;

/**
 * Average rank among the numbers of a range, 1 for the lowest, or for the highest. Counted and not `RANK.AVG`: the grid engine of the
 * playground ranks empty texts as well once it calculates anew.
 */
export const rankFormula = (value: string, range: string, lowestFirst: boolean): string => {
  const sign = lowestFirst ? '<' : '>';
  const counted = (condition: string): string => `COUNTIF(${range},"${condition}"&${value})`;
  return `=IF(LEN(${value})=0,"",(${counted(sign)}+${counted(`${sign}=`)}+1)/2)`;
};
