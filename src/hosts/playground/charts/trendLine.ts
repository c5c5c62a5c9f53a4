type Point = readonly [x: number, y: number];

export interface TrendLine {
  readonly from: Point;
  readonly to: Point;
  readonly rSquared: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The straight line with the smallest squares through points on the canvas; the same line as through the figures, because both
 * axes are straight. `null` below two points, or when all stand above each other.
 */
export const trendLine = (points: readonly Point[]): TrendLine | null => {
  if (points.length < 2) return null;
  const [centreX, centreY] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number): number =>
    points.reduce((total, [x, y]) => total + of(x - centreX, y - centreY), 0);
  const [sxx, sxy, syy] = [sum((x) => x * x), sum((x, y) => x * y), sum((_, y) => y * y)];
  if (sxx === 0) return null;
  const at = (x: number): Point => [x, centreY + (sxy / sxx) * (x - centreX)];
  return {
    from: at(Math.min(...points.map(([x]) => x))),
    to: at(Math.max(...points.map(([x]) => x))),
    rSquared: syy === 0 ? 0 : (sxy * sxy) / (sxx * syy),
  };
};
