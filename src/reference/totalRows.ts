/**
 * How the name of a row starts when it holds a total or a mean instead of a municipality; lower case, no accents.
 * Source: layout of Iv3 and StatLine exports and of municipal accounts.
 */
export const totalRowWords: readonly string[] = [
  'totaal',
  'totalen',
  'subtotaal',
  'eindtotaal',
  'gemiddelde',
  'gemiddeld',
  'nederland',
  'landelijk',
  'alle gemeenten',
  'total',
  'subtotal',
  'grand total',
  'average',
  'mean',
  'netherlands',
  'the netherlands',
  'all municipalities',
];
