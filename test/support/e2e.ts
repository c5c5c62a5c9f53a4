/* A browser starts, a workbook calculates: slower than a unit, and never silent about it. */
jest.setTimeout(60_000);
