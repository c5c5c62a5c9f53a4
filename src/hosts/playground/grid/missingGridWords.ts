/** Words that the grid asks for and does not bring: without them its formula bar and its lists show the keys. */
export const missingGridWords = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading array formulas',
      'array-calculation': 'Calculating array formulas',
      done: 'Done',
    },
  },
  'sheets-ui': {
    'data-validation': { list: { dropdown: 'Select' } },
  },
} as const;
