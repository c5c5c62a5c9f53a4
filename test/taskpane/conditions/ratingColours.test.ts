import { ratingPalettes } from '../../../src/taskpane/conditions/ratingColours';
import { ratingColours } from '../../../src/workbook/writing/ratingLooks';
import { contrast, distance, visions, type Vision } from '../../support/colourVision';

const { light, dark } = ratingPalettes;

/** High, medium and low: the fill and the letter on it. */
const fills = (palette: typeof light | typeof dark) =>
  (['high', 'medium', 'low'] as const).map(
    (level) => [palette[`--saldo-${level}`], palette[`--saldo-${level}-ink`]] as const,
  );
const onSheet = (['high', 'medium', 'low'] as const).map(
  (level) => [ratingColours[level].fill, ratingColours[level].font] as const,
);

/** In the dark the three cannot lie as far apart: letter and form do more of the work there. */
const looks = [
  { look: 'light pane', colours: fills(light), apart: 23, readable: 6.7 },
  { look: 'dark pane', colours: fills(dark), apart: 13, readable: 5.4 },
  { look: 'sheet', colours: onSheet, apart: 23, readable: 6.7 },
] as const;

const eyes = Object.keys(visions) as readonly Vision[];

describe.each(looks)('$look', ({ colours, apart, readable }) => {
  const [high, medium, low] = colours.map(([fill]) => fill);

  test.each(eyes)('high, medium and low lie apart for %s vision', (vision) => {
    const nearest = Math.min(
      distance(high, medium, vision),
      distance(medium, low, vision),
      distance(high, low, vision),
    );
    expect(nearest).toBeGreaterThanOrEqual(apart);
  });

  test('the letter reads well on its fill', () => {
    expect(Math.min(...colours.map(([fill, ink]) => contrast(fill, ink)))).toBeGreaterThanOrEqual(readable);
  });
});

test('the measure: black and white are 100 apart, red and green look alike without the cones for them', () => {
  expect(distance('#000000', '#FFFFFF', 'normal')).toBeCloseTo(100, 4);
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  const [red, green] = ['#C8504B', '#7F8A3A'];
  expect(distance(red, green, 'normal')).toBeGreaterThan(2.5 * distance(red, green, 'deutan'));
  expect(distance('#777777', '#777777', 'tritan')).toBe(0);
});
