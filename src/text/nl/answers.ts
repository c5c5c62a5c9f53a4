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
  tick: { strong: '✓', weak: '(✓)', none: '' },
  outcomeTable: { deficit: 'Tekort', surplus: 'Overschot', rSquared: 'R²', count: 'n', period: 'Gemiddeld' },
  association: {
    n: 'n',
    rSquared: 'R²',
    sign: 'Teken',
    slope: 'Helling',
    p: 'p',
    low: 'R² laag (95%)',
    high: 'R² hoog (95%)',
    lowestWithoutOne: 'R² laagste zonder één',
    highestWithoutOne: 'R² hoogste zonder één',
    mostInfluential: 'Grootste verschil zonder',
    chanceLimit: 'R² toeval, 1 op 20',
  },
  notableChange: {
    municipality: 'Gemeente',
    year: 'Jaar',
    change: 'Verandering',
    relativeChange: 'Tegenover de andere',
    z: 'z',
  },
} as const;
