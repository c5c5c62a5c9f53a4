import { jStat } from 'jstat';
import { corr } from 'mathjs';
import { sampleCorrelation } from 'simple-statistics';

export type RSquared = (x: readonly number[], y: readonly number[]) => number;

/** R² as the peers offer it: the square of their correlation. */
export const peers: Readonly<Record<string, RSquared>> = {
  jstat: (x, y) => jStat.corrcoeff(x, y) ** 2,
  'simple-statistics': (x, y) => sampleCorrelation([...x], [...y]) ** 2,
  mathjs: (x, y) => Number(corr([...x], [...y])) ** 2,
};

/** One pass over the data: the five sums and nothing else. The floor for anything that reads both columns. */
export const onePass: RSquared = (x, y) => {
  let [sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const a = x[i];
    const b = y[i];
    sumX += a;
    sumY += b;
    squaresX += a * a;
    squaresY += b * b;
    products += a * b;
  }
  return sumX + sumY + squaresX + squaresY + products;
};
