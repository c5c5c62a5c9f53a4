/**
 * Words that custom functions put into cells. They are Dutch in every language: formulas compare with them, and a workbook must
 * answer the same on every machine.
 */
export const answers = {
  picture: { reinforcing: 'versterkt', dampening: 'dempt', neutral: 'neutraal' },
  decomposition: {
    balance: 'Resultaat',
    volume: 'Volume',
    price: 'Prijs en overig',
    interaction: 'Interactie',
    balanceEuro: 'Resultaat (€)',
    volumeEuro: 'Volume (€)',
    priceEuro: 'Prijs en overig (€)',
    interactionEuro: 'Interactie (€)',
  },
} as const;
