/** How far colours lie apart for an eye, and for eyes that see fewer of them. Colours are written as `#0B5394`. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const each = ([a, b, c]: Triple, change: (part: number) => number): Triple => [change(a), change(b), change(c)];

/** IEC 61966-2-1: the light that a written sRGB value stands for, 0 to 1. */
const lightOf = (colour: string): Triple =>
  each([1, 3, 5], (at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const luminance: Triple = [0.2126, 0.7152, 0.0722];

/**
 * What is seen of linear light. Machado, Oliveira & Fernandes (2009), A physiologically-based model for simulation of color vision
 * deficiency, IEEE Transactions on Visualization and Computer Graphics 15(6), severity 1.0; grey keeps the luminance only.
 */
export const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [luminance, luminance, luminance],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof visions;

/** Ottosson (2020), A perceptual color space for image processing: linear sRGB to OKLab. */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const seen = (colour: string, vision: Vision): Triple => {
  const light = each(times(visions[vision], lightOf(colour)), (part) => Math.min(1, Math.max(0, part)));
  return times(toLab, each(times(toCones, light), Math.cbrt));
};

/** Distance in OKLab times 100: black and white lie 100 apart. */
export const distance = (one: string, other: string, vision: Vision): number => {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const shine = (colour: string): number => times(visions.grey, lightOf(colour))[0] + 0.05;
  const [a, b] = [shine(one), shine(other)];
  return Math.max(a, b) / Math.min(a, b);
};
