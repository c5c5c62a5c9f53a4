/**
 * Words that custom functions put into cells. They are Dutch in every language: formulas compare with them, and a workbook must
 * answer the same on every machine.
 */
export const answers = {
  picture: { reinforcing: 'versterkt', dampening: 'dempt', neutral: 'neutraal' },
  rating: { high: 'H', medium: 'G', low: 'L' },
  relation: { inLine: 'in lijn', possible: 'mogelijk', notInLine: 'niet' },
  archetype: {
    businesslike: 'bedrijfsmatig',
    lawful: 'rechtmatig',
    generous: 'ruimhartig',
    responsive: 'responsief',
    onAxis: 'op de as',
  },
  decomposition: {
    balance: { share: 'Resultaat', euro: 'Resultaat (€)' },
    volume: { share: 'Volume', euro: 'Volume (€)' },
    price: { share: 'Prijs en overig', euro: 'Prijs en overig (€)' },
    interaction: { share: 'Interactie', euro: 'Interactie (€)' },
  },
} as const;
