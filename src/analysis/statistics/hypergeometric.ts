/**
 * Probabilities of drawing 0, 1, … marked items when `draws` items are taken without replacement.
 * Built outwards from the most likely count and then normalised, so that nothing overflows and small probabilities keep their digits.
 * @param marked number of marked items in the population
 * @param draws number of items taken, at most `population`
 * @param population number of items, marked or not
 * @returns index = number of marked items drawn, from 0 to `marked`; impossible counts are 0
 */
export function hypergeometric(marked: number, draws: number, population: number): Float64Array {
  const lowest = Math.max(0, draws + marked - population);
  const highest = Math.min(marked, draws);
  const likely = Math.min(highest, Math.max(lowest, Math.floor(((draws + 1) * (marked + 1)) / (population + 2))));
  // P(j + 1) / P(j)
  const step = (j: number) => ((marked - j) * (draws - j)) / ((j + 1) * (population - marked - draws + j + 1));
  const weights = new Float64Array(marked + 1);
  weights[likely] = 1;
  for (let j = likely; j < highest; j++) weights[j + 1] = weights[j]! * step(j);
  for (let j = likely; j > lowest; j--) weights[j - 1] = weights[j]! / step(j - 1);
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}
