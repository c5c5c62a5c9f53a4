/* Data and certified values of the Statistical Reference Datasets, National Institute of Standards and Technology,
   https://www.itl.nist.gov/div898/strd/ (linear least squares: lls; univariate: univ). Certified to 15 digits. */

/** Norris: calibration of ozone monitors. https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml */
export const norris = {
  x: [
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
    11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1,
    448.9, 0.5,
  ],
  y: [
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8,
    557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2,
    0.2,
  ],
  intercept: -0.262323073774029,
  slope: 1.00211681802045,
  slopeError: 0.429796848199937e-3,
  residualDeviation: 0.884796396144373,
  rSquared: 0.999993745883712,
  sumOfSquaredResiduals: 26.6173985294224,
};

/** Longley (1967): employment and six series, close to collinear. https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml */
export const longley = {
  y: [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551],
  columns: [
    [83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
    [
      234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601,
      518173, 554894,
    ],
    [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
    [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
    [
      107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368,
      127852, 130081,
    ],
    [1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962],
  ],
  /** Intercept first. */
  coefficients: [
    -3482258.63459582, 15.0618722713733, -0.35819179292591e-1, -2.02022980381683, -1.03322686717359,
    -0.511041056535807e-1, 1829.15146461355,
  ],
  residualDeviation: 304.854073561965,
};

const wamplerX = Array.from({ length: 21 }, (_, i) => i);
const ones = [1, 1, 1, 1, 1, 1];

/** Wampler 1 to 5: polynomials of the fifth degree. https://www.itl.nist.gov/div898/strd/lls/data/Wampler1.shtml and following */
export const wampler = {
  x: wamplerX,
  sets: [
    {
      y: [
        1, 6, 63, 364, 1365, 3906, 9331, 19608, 37449, 66430, 111111, 177156, 271453, 402234, 579195, 813616, 1118481,
        1508598, 2000719, 2613660, 3368421,
      ],
      coefficients: ones,
      residualDeviation: 0,
    },
    {
      y: [
        1.0, 1.11111, 1.24992, 1.42753, 1.65984, 1.96875, 2.38336, 2.94117, 3.68928, 4.68559, 6.0, 7.71561, 9.92992,
        12.75603, 16.32384, 20.78125, 26.29536, 33.05367, 41.26528, 51.16209, 63.0,
      ],
      coefficients: [1, 0.1, 0.01, 0.001, 0.0001, 0.00001],
      residualDeviation: 0,
    },
    {
      y: [
        760, -2042, 2111, -1684, 3888, 1858, 11379, 17560, 39287, 64382, 113159, 175108, 273291, 400186, 581243, 811568,
        1121004, 1506550, 2002767, 2611612, 3369180,
      ],
      coefficients: ones,
      residualDeviation: 2360.14502379268,
    },
    {
      y: [
        75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370, 315911, -27644, 455253,
        197434, 783995, 608816, 1370781, 1303798, 2205519, 2408860, 3444321,
      ],
      coefficients: ones,
      residualDeviation: 236014.502379268,
    },
    {
      y: [
        7590001, -20479994, 20480063, -20479636, 25231365, -20476094, 20489331, -20460392, 18417449, -20413570,
        20591111, -20302844, 18651453, -20077766, 21059195, -19666384, 26348481, -18971402, 22480719, -17866340,
        10958421,
      ],
      coefficients: ones,
      residualDeviation: 23601450.2379268,
    },
  ],
};

/** 1001 values: the middle, then 500 times low and high. */
const alternating = (middle: number, low: number, high: number): number[] => [
  middle,
  ...Array.from({ length: 500 }, () => [low, high]).flat(),
];

/** NumAcc1 to 4: a mean that is large against the spread. https://www.itl.nist.gov/div898/strd/univ/numacc1.html and following */
export const numAcc = [
  { name: 'NumAcc1', values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1, digits: 15 },
  { name: 'NumAcc2', values: alternating(1.2, 1.1, 1.3), mean: 1.2, deviation: 0.1, digits: 14 },
  // The decimals do not fit in a double here: about 9 and 8 digits of the deviation are in the data at all.
  { name: 'NumAcc3', values: alternating(1000000.2, 1000000.1, 1000000.3), mean: 1000000.2, deviation: 0.1, digits: 9 },
  {
    name: 'NumAcc4',
    values: alternating(10000000.2, 10000000.1, 10000000.3),
    mean: 10000000.2,
    deviation: 0.1,
    digits: 8,
  },
];
