/** Sentences of the custom functions. They have no plural forms, so that `fillSlots` can fill them. */
export const functions = {
  /** Before the sentence about a problem: which argument, and which cell of it. */
  cell: '{{argument}}, rij {{row}}, kolom {{column}}: {{sentence}}',

  /** By the code of the problem. Each says what stands there, what was expected and the way on. */
  problems: {
    // A cell
    notANumber: '‘{{text}}’ is geen getal. Verwacht: een getal, of een lege cel als het ontbreekt.',
    ambiguousNumber:
      '‘{{text}}’ is tekst en kan twee getallen betekenen: met duizendtallen of met decimalen. Typ het opnieuw als getal.',
    booleanFound: 'Hier staat WAAR of ONWAAR. Verwacht: een getal, of een lege cel als het ontbreekt.',

    // Volume and price
    moneyMissing: 'Het budget of de uitgaven ontbreken. Vul beide in.',
    budgetZero: 'Het budget is 0. Delen door een budget van 0 kan niet.',
    budgetNegative: 'Het budget is lager dan 0. Verwacht: een bedrag boven 0.',
    volumeMissing:
      'Het voorspelde of het werkelijke volume ontbreekt. Zonder beide is er wel een resultaat, maar geen volume en prijs.',
    predictedZero: 'Het voorspelde volume is 0. Delen door een volume van 0 kan niet.',
    predictedNegative: 'Het voorspelde volume is lager dan 0. Verwacht: een aantal boven 0.',
    actualNegative: 'Het werkelijke volume is lager dan 0. Verwacht: 0 of een aantal daarboven.',
    actualZero:
      'Het werkelijke volume is 0. Deze methode deelt door het werkelijke volume. De methode van het rapport kan wel.',
    spendingNotPositive: 'De uitgaven zijn niet hoger dan 0. De methode lmdi kan dan niet; de andere methoden wel.',
    outOfRange:
      'Met dit getal is niet te rekenen, op zichzelf of naast de andere: te groot of te klein. Kijk of de eenheid klopt.',

    // Arguments of a function
    rowBesideColumn: '{{first}} is een rij en {{other}} is een kolom. Geef twee rijen of twee kolommen.',
    unequalShapes:
      '{{first}} telt {{firstRows}} bij {{firstColumns}} cellen en {{other}} {{otherRows}} bij {{otherColumns}}. Geef bereiken van dezelfde vorm, of één cel.',
    unequalLengths:
      '{{first}} telt {{firstLength}} cellen en {{other}} {{otherLength}}. Geef overal evenveel cellen, in dezelfde volgorde.',
    notAVector: '{{argument}} telt {{rows}} rijen en {{columns}} kolommen. Geef één rij of één kolom.',
    unknownOption: '‘{{text}}’ is geen keuze voor {{argument}}. Kies uit: {{options}}.',
  },
};
