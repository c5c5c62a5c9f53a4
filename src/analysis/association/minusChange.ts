/**
 * Minus the relative change of a figure, (before − now) / before: a stand-in for the volume component where nothing was predicted and
 * the year before is taken for it. Positive when the figure went down.
 * @param now    for example recipients per inhabitant, `null` when blank
 * @param before the same a year earlier
 * @returns `null` when one of the two is unknown or `before` is not above zero
 */
export const minusChange = (now: number | null, before: number | null): number | null => {
  if (now === null || before === null || !(before > 0)) return null;
  const change = (before - now) / before;
  return Number.isFinite(change) ? change : null;
};
