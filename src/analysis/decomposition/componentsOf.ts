import { failure, type Result } from '../result';
import { withinRange } from './range';
import { splitShare, type Split } from './splitShare';
import type { Components, DecompositionProblem, Method, MunicipalityYear, ShareAndEuro } from './types';
import { volumeOf } from './volumeOf';

interface Money {
  readonly budget: number;
  readonly spending: number;
}

const withPrice = (balance: number, { volume, interaction }: Split): Components => ({
  volume,
  price: balance - volume - interaction,
  interaction,
});

/** Where a method does not exist: every method but the report's needs an actual price, LMDI a logarithm of spending. */
const whyUndefined = (
  method: Method,
  spending: number,
  actual: number,
): 'actualZero' | 'spendingNotPositive' | null => {
  if (method !== 'report' && actual === 0) return 'actualZero';
  return method === 'lmdi' && spending <= 0 ? 'spendingNotPositive' : null;
};

/**
 * The parts of a known balance. In euros as well as in shares they add up to it.
 * @returns Problems: volumeMissing, predictedZero, predictedNegative, actualNegative, actualZero, spendingNotPositive, outOfRange
 */
export const componentsOf = (
  { budget, spending }: Money,
  { predictedVolume: predicted, actualVolume: actual }: Pick<MunicipalityYear, 'predictedVolume' | 'actualVolume'>,
  balance: ShareAndEuro<number>,
  method: Method,
): Result<ShareAndEuro<Components>, DecompositionProblem> => {
  if (predicted === null || actual === null) return failure('volumeMissing');
  const volume = volumeOf(predicted, actual);
  if (!volume.ok) return volume;
  const reason = whyUndefined(method, spending, actual);
  if (reason !== null) return failure(reason);

  const split = splitShare[method]({ budget, spending, predicted, actual, volume: volume.value });
  const share = withPrice(balance.share, split);
  const euro = withPrice(balance.euro, { volume: split.volume * budget, interaction: split.interaction * budget });
  const figures = [share, euro].flatMap(({ volume, price, interaction }) => [volume, price, interaction]);
  return withinRange({ share, euro }, ...figures);
};
