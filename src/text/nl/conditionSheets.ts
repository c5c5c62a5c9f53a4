/** Step 3: words on the sheets that people rate and decide on. Headers are unique within a sheet: readers find columns by them. */
export const conditionSheets = {
  columns: {
    code: 'Code',
    level: 'Niveau',
    levelName: 'Naam niveau',
    type: 'Type',
    condition: 'Conditie',
    description: 'Omschrijving',
    basis: 'Beoordeling op basis van',
    highMeans: 'Hoog betekent',
    use: 'Gebruik',
    partOf: 'Samen met',
    combine: 'Samenvoegen',
    reason: 'Reden',
    from: 'Van',
    to: 'Naar',
    sign: 'Teken',
    note: 'Toelichting',
    municipality: 'Gemeente',
    balance: 'Resultaat',
    volume: 'Volume',
    price: 'Prijs en overig',
    counts: 'Telt mee',
    countsReason: 'Reden telt mee',
    explainability: 'Verklaarbaarheid',
    explainabilityReason: 'Reden verklaarbaarheid',
    archetype: 'Archetype',
    archetypeReason: 'Reden archetype',
    rating: 'Oordeel',
    text: 'Toelichting',
    source: 'Bron',
    date: 'Datum',
    by: 'Door',
    id: 'Stap',
    method: 'Manier',
    conditions: 'Condities',
    into: 'Wordt',
  },
  framework: { title: 'Kader', source: 'Bron' },
  made: 'Gemaakt op {{time}}.',
  titles: {
    conditions: 'Condities',
    relations: 'Veronderstelde verbanden',
    cases: 'Gemeenten: resultaat en verklaarbaarheid',
    ratings: 'Beoordelingen',
    secondRatings: 'Beoordelingen van de tweede beoordelaar',
    reasoning: 'Onderbouwing van de oordelen',
    reduction: 'Vereenvoudiging: stappen',
  },
  methods: {
    conditions:
      'Gebruik: ja = krijgt een oordeel; nee = doet niet mee, met een reden; samen met = krijgt een oordeel als deel van de regel in kolom Samen met.',
    relations:
      'Teken +: gelijke oordelen zijn in lijn. Teken −: tegengestelde oordelen zijn in lijn. Leeg: niet te toetsen, dus niet getekend. 0 is het resultaat, 0.volume en 0.price zijn de delen ervan.',
    cases:
      'Resultaat, volume en prijs als deel van het budget, gemiddeld over de jaren; plus is overschot. Telt mee: nee laat een gemeente buiten elke vergelijking, met een reden.',
    reasoning: 'Eén regel per conditie en gemeente: waarop rust het oordeel, wie gaf het en wanneer.',
    reduction:
      'Manier 1: geen onderscheid. 2: inhoudelijk onaannemelijk. 3: samengenomen. 4: nergens een verband. 5: op het oog geen verband. Oudste stap eerst.',
  },
  caveats: {
    conditions:
      'Niet in gebruik betekent niet: onbelangrijk. U kunt alles op dit blad wijzigen; Saldo leest wat er staat.',
    relations:
      'Een verband is verondersteld. Een lijn is geen bewijs. Een lezing van Saldo is uit de tekst afgeleid en is geen bevinding van de bron.',
    cases:
      'Verklaarbaarheid en archetype zijn leeg zolang het voorstel van Saldo geldt. Uw keuze gaat voor, met uw reden.',
    reasoning: 'Noem stukken en functies, geen namen van inwoners of medewerkers.',
    reduction: 'Een stap weghalen maakt hem ongedaan: de oordelen blijven staan.',
  },
  legend: 'H hoog · G gemiddeld · L laag · ? onbekend · leeg: nog open',
  relative:
    'Een oordeel is hoog of laag vergeleken met de andere gemeenten. Komt er een gemeente bij, dan kunnen oordelen van andere veranderen.',
  matrix: {
    ratings:
      'Van links naar rechts: grootste tekort tot grootste overschot. Bij uitkomsten is hoog gunstig: weinig instroom is H.',
    secondRatings:
      'Vul dit in zonder naar de eerste oordelen te kijken. Bij uitkomsten is hoog gunstig: weinig instroom is H.',
  },
  origin: 'Herkomst',
  choose: 'Kies uit de lijst: {{list}}. Leeg mag ook.',
  chooseRating: 'Kies H, G, L of ?. Leeg betekent: nog niet bekeken.',
  interview: {
    title: 'Interview: {{name}}',
    source: 'Vragen naar {{source}}, in eigen woorden.',
    caveat:
      'Een antwoord is wat iemand ervan vindt. Vraag naar stukken en voorbeelden, en noteer geen namen van inwoners.',
    length: 'Reken op {{minutes}} minuten.',
    instruction: 'Niet voorlezen. {{text}}',
    noQuestion: 'Geen vaste vraag: laat vertellen.',
    about_zero: '{{name}} (nog bij geen functie)',
    about_one: '{{name}} (bij {{count}} functie)',
    about_other: '{{name}} (bij {{count}} functies)',
    undivided: 'functie open',
    undividedText:
      'Van deze vragen is niet zeker voor welke functie ze zijn, of ze zijn door Saldo toegevoegd. Verdeel ze zelf.',
    columns: {
      theme: 'Onderwerp',
      question: 'Vraag',
      codes: 'Code',
      names: 'Conditie',
      answer: 'Antwoord',
      source: 'Bron',
    },
  },
  own: {
    title: 'Eigen kader',
    source: 'Zelf opgesteld',
    levels: { outcomes: 'Uitkomsten', practice: 'Uitvoering', preconditions: 'Randvoorwaarden', context: 'Context' },
  },
  relations: {
    stated: 'Staat in de bron ({{section}}).',
    read: 'Lezing van Saldo, bij {{section}}.',
    tentative: 'Onder voorbehoud.',
    reverse: 'Van het resultaat terug naar de conditie.',
  },
  entries: {
    rating: { high: 'H', medium: 'G', low: 'L', unknown: '?' },
    use: { yes: 'ja', no: 'nee', together: 'samen met' },
    combine: { max: 'hoogste', mean: 'gemiddelde', min: 'laagste' },
    sign: { plus: '+', minus: '−' },
    counts: { yes: 'ja', no: 'nee' },
    explainability: { hardly: 'nauwelijks', limited: 'beperkt', fair: 'redelijk', good: 'goed' },
    archetype: {
      businesslike: 'bedrijfsmatig',
      lawful: 'rechtmatig',
      generous: 'ruimhartig',
      responsive: 'responsief',
      onAxis: 'op de as',
    },
  },
} as const;
