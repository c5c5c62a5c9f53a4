/** Words of rating conditions, and of ratings wherever they show. */
export const conditionsRate = {
  letters: { high: 'H', medium: 'G', low: 'L', unknown: '?', none: '·' },
  words: { high: 'hoog', medium: 'gemiddeld', low: 'laag', unknown: 'onbekend', none: 'nog geen oordeel' },
  strip: {
    sentence: 'Van grootste tekort naar grootste overschot: {{cells}}.',
    cell: '{{municipality}} {{rating}}',
    deficit: 'grootste tekort',
    surplus: 'grootste overschot',
    spread: 'Alle {{n}} gemeenten, van grootste tekort naar grootste overschot: {{counts}}.',
    count: '{{rating}} {{n}}',
    place: '{{municipality}}: plaats {{place}} van {{n}}',
  },
};
