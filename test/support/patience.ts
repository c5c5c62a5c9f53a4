/* A workbook calculates, a browser starts, a compiler runs: slower than a unit, and on a busy machine slower still. */
jest.setTimeout(60_000);
