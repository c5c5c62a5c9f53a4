import { balanceColours, signOfColour } from '../../src/sheets/colours/balanceColours';
import { paletteNamed, palettes, type Palette, type Shade } from '../../src/sheets/colours/palette';
import { ratingColours, ratingLevels, ratingOfFill } from '../../src/sheets/colours/ratingColours';
import { contrast, distance, visions, type Vision } from '../support/colourVision';

const eyes = Object.keys(visions) as readonly Vision[];
const shades = ['light', 'dark'] as const satisfies readonly Shade[];
const looks = shades.flatMap((shade) => palettes.map((palette) => ({ shade, palette })));

const nearestRatings = (shade: Shade, palette: Palette, vision: Vision): number => {
  const [high, medium, low] = ratingLevels.map((level) => ratingColours[shade][palette][level].fill);
  return Math.min(distance(high, medium, vision), distance(medium, low, vision), distance(high, low, vision));
};

const signsApart = (shade: Shade, palette: Palette, vision: Vision): number => {
  const { deficit, surplus } = balanceColours[shade][palette];
  return distance(deficit, surplus, vision);
};

/**
 * How far apart high, medium and low lie for every eye at least. Blue–orange in the dark cannot do better than 13; red–yellow–green
 * is for who knows it from reports, and comes as near as 13 for eyes without red. Letter and form do more of the work there.
 */
const ratingsApart = {
  light: { blueOrange: 23, redYellowGreen: 13, grey: 23 },
  dark: { blueOrange: 13, redYellowGreen: 18, grey: 23 },
} as const satisfies Record<Shade, Record<Palette, number>>;

/** Of the letter on its fill. */
const readable = {
  light: { blueOrange: 6.7, redYellowGreen: 6, grey: 7 },
  dark: { blueOrange: 5.4, redYellowGreen: 5.4, grey: 7 },
} as const satisfies Record<Shade, Record<Palette, number>>;

/** Text of deficit and surplus stands on these. */
const papers = { light: '#FFFFFF', dark: '#292929' } as const;

describe.each(looks)('ratings in $palette, $shade', ({ shade, palette }) => {
  test.each(eyes)('high, medium and low lie apart for %s vision', (vision) => {
    expect(nearestRatings(shade, palette, vision)).toBeGreaterThanOrEqual(ratingsApart[shade][palette]);
  });

  test('the letter reads well on its fill', () => {
    const least = Math.min(
      ...ratingLevels.map((level) => {
        const { fill, ink } = ratingColours[shade][palette][level];
        return contrast(fill, ink);
      }),
    );
    expect(least).toBeGreaterThanOrEqual(readable[shade][palette]);
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a box is seen on the page', () => {
    for (const level of ratingLevels)
      expect(contrast(ratingColours[shade][palette][level].edge, papers[shade])).toBeGreaterThanOrEqual(3);
  });
});

describe.each(looks)('deficit and surplus in $palette, $shade', ({ shade, palette }) => {
  test('read well as text', () => {
    const { deficit, surplus } = balanceColours[shade][palette];
    expect(contrast(deficit, papers[shade])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(surplus, papers[shade])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('deficit and surplus lie apart', () => {
  const coloured = eyes.filter((vision) => vision !== 'grey');

  test.each(shades)('in blue–orange for every eye that sees colours, %s; in greys hardly', (shade) => {
    for (const vision of coloured) expect(signsApart(shade, 'blueOrange', vision)).toBeGreaterThanOrEqual(20);
    expect(signsApart(shade, 'blueOrange', 'grey')).toBeLessThan(7);
  });

  test.each(shades)('in grey for every eye, %s', (shade) => {
    for (const vision of eyes) expect(signsApart(shade, 'grey', vision)).toBeGreaterThanOrEqual(20);
  });

  // As the choice itself says: letter, form and sign tell them apart then.
  test('in red–yellow–green not for eyes without green', () => {
    expect(signsApart('light', 'redYellowGreen', 'normal')).toBeGreaterThanOrEqual(25);
    expect(signsApart('light', 'redYellowGreen', 'deutan')).toBeLessThan(10);
    expect(signsApart('dark', 'redYellowGreen', 'deutan')).toBeLessThan(20);
  });

  test('red and green of ratings come nearer to each other than blue and orange do for eyes without red', () => {
    const highAndLow = (palette: Palette): number =>
      distance(ratingColours.light[palette].high.fill, ratingColours.light[palette].low.fill, 'protan');
    expect(highAndLow('redYellowGreen')).toBeLessThan(highAndLow('blueOrange') / 1.9);
  });
});

test('grey is grey', () => {
  for (const { shade } of looks)
    for (const colours of [
      balanceColours[shade].grey,
      ...ratingLevels.map((level) => ratingColours[shade].grey[level]),
    ])
      for (const colour of Object.values<string>({ ...colours })) expect(colour).toMatch(/^#([0-9A-F]{2})\1\1$/);
});

test('a colour on a sheet tells whose it is; no two palettes share one', () => {
  for (const palette of palettes) {
    for (const level of ratingLevels)
      expect(ratingOfFill(ratingColours.light[palette][level].fill.toLowerCase())).toEqual({ palette, level });
    for (const sign of ['deficit', 'surplus'] as const)
      expect(signOfColour(balanceColours.light[palette][sign].toLowerCase())).toBe(sign);
  }
  expect(ratingOfFill('#FFFF00')).toBeNull();
  expect(ratingOfFill(null)).toBeNull();
  expect(signOfColour('#FF0000')).toBeNull();
  expect(signOfColour(null)).toBeNull();
});

test.each([
  ['grey', 'grey'],
  [' Grey ', 'grey'],
  ['REDYELLOWGREEN', 'redYellowGreen'],
  ['paars', null],
  ['', null],
])('a person typed %p', (typed, palette) => {
  expect(paletteNamed(typed)).toBe(palette);
});

test('the measure: black and white are 100 apart, red and green look alike without the cones for them', () => {
  expect(distance('#000000', '#FFFFFF', 'normal')).toBeCloseTo(100, 4);
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  const [red, green] = ['#C8504B', '#7F8A3A'];
  expect(distance(red, green, 'normal')).toBeGreaterThan(2.5 * distance(red, green, 'deutan'));
  expect(distance('#777777', '#777777', 'tritan')).toBe(0);
});
