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
    rowBesideColumn: '{{row}} is een rij en {{column}} is een kolom. Geef twee rijen of twee kolommen.',
    unequalShapes:
      '{{first}} telt {{firstRows}} bij {{firstColumns}} cellen en {{other}} {{otherRows}} bij {{otherColumns}}. Geef bereiken van dezelfde vorm, of één cel.',
    unequalLengths:
      '{{first}} telt {{firstLength}} cellen en {{other}} {{otherLength}}. Geef overal evenveel cellen, in dezelfde volgorde.',
    notAVector: '{{argument}} telt {{rows}} rijen en {{columns}} kolommen. Geef één rij of één kolom.',
    unknownOption: '‘{{text}}’ is geen keuze voor {{argument}}. Kies uit: {{options}}.',
    unequalLength: 'De ene reeks telt {{first}} waarden en de andere {{second}}. Geef er evenveel.',
    unknownCategory: 'Dit is geen van de categorieën.',

    // Conditions
    notARating: '‘{{text}}’ is geen oordeel. Verwacht: H, G of L, of een lege cel als er geen oordeel is.',
    signInvalid: '{{argument}} is geen 1 of -1. Kies 1 voor hetzelfde oordeel, -1 voor het omgekeerde.',
    positionInvalid: '‘{{text}}’ is geen plaats in de lijst. Verwacht: een heel getal van 1 tot en met {{last}}.',
    emptyGroup:
      'Een van de groepen is leeg. Nodig: minstens één gemeente met een tekort en één met een overschot, beide met een waarde.',
    tooManyForExact: 'Dit zijn te veel cellen om exact te tellen. Geef er minder, bijvoorbeeld alleen de eigen groep.',
    resultOrientationOffAxis:
      'Dit getal ligt buiten de as. Verwacht: van -1 (publieke waarde) tot en met 1 (resultaat).',
    controlOffAxis: 'Dit getal ligt buiten de as. Verwacht: van -1 (vertrouwen) tot en met 1 (controle).',
    notAMembership: 'Dit getal is geen lidmaatschap. Verwacht: van 0 (niet) tot en met 1 (helemaal).',
    noCases: 'Er is geen enkele plaats waar beide zijn ingevuld.',
    emptySet: 'De conditie of de uitkomst is overal 0. Dan is er niets te verdelen.',
    noPairs: 'Er is geen enkele plaats die beide beoordelaars hebben ingevuld.',
    bothConstant:
      'Beide beoordelaars geven overal hetzelfde oordeel. Dan zegt kappa niets; kijk hoe vaak zij het eens zijn.',
    noValues: 'Er is geen enkel getal om mee te rekenen. Vul minstens één cel in.',
    tooFewValues: 'Er zijn te weinig getallen: {{count}}. Nodig: minstens {{needed}}.',
    meanZero: 'Het gemiddelde is 0. Delen door 0 kan niet.',
    negativeValue: 'Dit getal is lager dan 0. Voor deze maat is elk getal 0 of hoger.',

    // Outcome measures
    tooFewPairs: 'Gemeenten met zowel een uitkomst als een component: {{count}}. Nodig: minstens {{needed}}.',
    noVariance: 'Alle cijfers in {{argument}} zijn gelijk. Zonder verschillen is er geen verklaringsgraad.',
    seriesOutOfRange:
      'Met de cijfers in {{arguments}} is niet te rekenen: ze zijn te groot, of ze liggen te dicht bij elkaar. Kijk of de eenheid klopt.',
    noDeficitGroup: 'Geen gemeente met een uitkomst heeft een tekort (component onder 0). Die groep is leeg.',
    noSurplusGroup: 'Geen gemeente met een uitkomst heeft een overschot (component boven 0). Die groep is leeg.',
    countTooLow: 'aantal is te laag. Nodig: minstens {{needed}} gemeenten.',
    countInvalid: 'aantal is geen heel getal van 3 tot en met {{last}}.',
    chanceNotBetweenZeroAndOne: 'kans ligt niet tussen 0 en 1. Typ 5% of 0,05.',
    leftOutInvalid: 'aantal_weg is geen 1 of 2. Kies hoeveel gemeenten u tegelijk weglaat.',
    tooManyRows:
      'Dit geeft meer rijen dan een werkblad heeft: elke twee van {{count}} gemeenten. Kan met hoogstens {{most}}, of met aantal_weg 1.',
    notAName: 'Hier staat geen naam. Verwacht: tekst of een nummer.',
    municipalityMissing: 'Hier ontbreekt de gemeente. Zet op elke rij een naam of code, ook bij samengevoegde cellen.',
    yearMissing: 'Hier ontbreekt het jaar. Verwacht: een jaar, zoals 2021.',
    notAYear: '‘{{text}}’ is geen jaar. Verwacht: een heel getal van {{first}} tot en met {{last}}.',
    duplicateRow: '{{municipality}} {{year}} staat er twee keer: in rij {{first}} en in rij {{second}}. Houd er één.',
    duplicateColumn:
      '{{municipality}} {{year}} staat er twee keer: in kolom {{first}} en in kolom {{second}}. Houd er één.',
    tooFewMunicipalities:
      'In geen enkel jaar is van genoeg gemeenten een verandering bekend. Nodig: minstens {{needed}}, elk met het jaar ervoor.',
    noSpread: 'Minstens de helft van de veranderingen is gelijk. Dan is er geen maat voor wat opvalt.',
    noNotableChanges: 'Geen enkele verandering komt boven de drempel uit.',
    thresholdNegative: 'drempel is lager dan 0. Verwacht: 0 of hoger, zoals 2,5.',

    // Calculators
    argumentMissing: '{{argument}} is leeg. Verwacht: een getal.',
    unknownYear:
      'Van {{year}} is geen regel bekend om mee te rekenen. Wel van: {{years}}. Of geef zelf alle drie de grenzen.',
    ruleInvalid:
      'De grenzen passen niet bij elkaar. Verwacht: drempel en bovengrens als aandeel (7,5% of 0,075), de bovengrens niet lager, en een vergoeding van 0 tot en met 1.',
    keyMissing: 'De sleutel mist hier een getal. Vul het in; wij verdelen niet stilzwijgend over de anderen.',
    keyNegative: 'De sleutel is hier lager dan 0. Verwacht: 0 of hoger.',
    keyZero: 'De sleutel is overal 0. Verdelen over 0 kan niet.',
    fixedShareInvalid: 'vast_deel is geen aandeel. Verwacht: een getal van 0 tot en met 1.',
    amountInvalid: '{{argument}} is geen bruikbaar bedrag. Verwacht: 0 of hoger.',
    shareInvalid: '{{argument}} is geen aandeel. Verwacht: een getal van 0 tot en met 1, zoals 10% of 0,1.',
    yearsInvalid: 'jaren is geen heel getal van 1 tot en met 100.',
    discountInvalid: 'rente ligt buiten -90% tot 1000%. Typ 2% of 0,02.',
    neverPaysBack: 'Dit verdient zich niet terug: een extra uitstroom levert hier niets op.',
    negativeCount: 'Dit aantal is lager dan 0. Verwacht: 0 of hoger.',
    rateInvalid: 'Deze kans ligt buiten 0 tot en met 1. Typ 12% of 0,12.',
  },
};
