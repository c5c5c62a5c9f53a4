/** Sentences of the custom functions that are not about a problem. */
export const functions = {
  /** Before the sentence about a problem: which argument, and which cell of it. */
  cell: '{{argument}}, rij {{row}}, kolom {{column}}: {{sentence}}',
};
