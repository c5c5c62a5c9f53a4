/** Words of the screen that explains; they come with it. */
export const explain = {
  steps: {
    one: 'Stap 1: volume en prijs',
    two: 'Stap 2: aanknopingspunten',
    three: 'Stap 3: condities',
  },
  one: {
    what: {
      title: 'Wat u ziet',
      text: 'Het resultaat is het budget min de uitgaven, als deel van het budget. Een overschot is positief, een tekort negatief. Saldo verdeelt dat resultaat over volume (hoeveel mensen een uitkering hadden) en prijs en overig (wat een uitkering gemiddeld kostte, en al het andere).',
    },
    says: {
      title: 'Wat dit wel en niet zegt',
      text: 'De opsplitsing is rekenkunde: zij laat zien waar het verschil zit, niet waarom. Vergelijk met gemeenten die op de uwe lijken en zoek in uw eigen dossiers verder.',
    },
    methods: { title: 'De vier methoden' },
    period: { title: 'Meer jaren' },
    price: { title: 'Prijs en overig' },
  },
  two: {
    what: {
      title: 'Wat u ziet',
      text: 'Een uitkomstmaat, zoals instroom of uitstroom naar werk, staat per gemeente naast volume of naast prijs en overig. U ziet of zij samenlopen.',
    },
    says: {
      title: 'Wat dit wel en niet zegt',
      text: 'De cijfers laten zien wat samenloopt. Zij zeggen niet waarom, en niet wat er gebeurt als u iets verandert. Veel maten zijn gedeeld door het bestand, en het bestand zit ook in volume: dan lopen zij voor een deel vanzelf samen. Gebruik het als aanknopingspunt voor gesprek en dossier.',
    },
    groups: {
      title: 'Twee groepen',
      text: 'Het teken van de gemiddelde component over alle jaren bepaalt of een gemeente bij de tekort- of de overschotgroep hoort. Zij blijft elk jaar in die groep. In een groepsgemiddelde telt elke gemeente even zwaar.',
    },
    rSquared: {
      title: 'Verklaringsgraad (R²)',
      text: 'R² is het deel van de verschillen tussen gemeenten dat de maat en de component gemeen hebben. Over de hele periode vergelijkt Saldo de gemiddelden per gemeente. Dat is iets anders dan het gemiddelde van de R² per jaar. Onder 5 gemeenten staat er geen R²; van 5 tot en met 9 is het alleen een indruk.',
    },
    sensitivity: {
      title: 'Gevoeligheid',
      text: 'Bij weinig gemeenten kan één gemeente de lijn bepalen. Daarom staat bij elke R² met hoeveel gemeenten hij is berekend, en hoe laag en hoog hij wordt als u er één weglaat. Laat een gemeente alleen weg om een inhoudelijke reden.',
    },
    chance: {
      title: 'Toeval',
      text: 'Ook zonder enig verband is R² niet 0. Bij 12 gemeenten geeft toeval gemiddeld 9%, en 1 op de 20 keer meer dan 33%. Wie veel maten bekijkt, vindt er vanzelf een paar boven die grens. De correcties van Holm en van Benjamini en Hochberg houden daar rekening mee.',
    },
    ticks: {
      title: 'Vinkjes en sprongen',
      text: 'Een vinkje betekent dat een gemeente op de maat en op de component bijna dezelfde plaats in de rij heeft. Ook bij toeval krijgt een flink deel een vinkje; dat deel staat erbij. Een sprong valt op als hij veel groter is dan die van de andere gemeenten in hetzelfde jaar.',
    },
  },
  three: {
    what: {
      title: 'Wat u ziet',
      text: 'U beoordeelt condities per gemeente als hoog, gemiddeld of laag, vergeleken met de andere gemeenten. Een kader ordent die condities in niveaus en zegt welke volgens het onderzoek bij elkaar horen.',
    },
    says: {
      title: 'Wat dit wel en niet zegt',
      text: 'Oordelen zijn mensenwerk en gelden binnen deze groep: komt er een gemeente bij, dan kan een oordeel schuiven. Een lijn zegt dat twee oordelen bij elkaar passen, niet dat het een uit het ander komt.',
    },
    relations: {
      title: 'Lijnen',
      text: 'Twee gelijke oordelen zijn in lijn. Eén stap verschil is mogelijk, twee stappen is niet in lijn. Bij een omgekeerd verband is het tweede oordeel eerst omgedraaid. Ook als oordelen niets met elkaar te maken hebben, past al ruim de helft; daarom staat ernaast wat toeval geeft.',
    },
    explainability: {
      title: 'Verklaarbaarheid',
      text: 'Uit de lijnen volgt een voorstel: het resultaat van een gemeente is nauwelijks, beperkt, redelijk of goed te verklaren. Op de teksten over de 15 gemeenten van het onderzoek, door ons in oordelen omgezet, komt het voorstel 12 keer overeen met de onderzoekers. U kunt het wijzigen, met een reden.',
    },
    distinguishing: {
      title: 'Onderscheidend',
      text: 'Een conditie is onderscheidend als tekort- en overschotgemeenten er duidelijk anders op uitkomen en de oordelen genoeg verschillen. De grenzen zijn een keuze van ons. Niet onderscheidend betekent niet: onbelangrijk. Laat u moeilijk verklaarbare gemeenten weg, dan worden de verschillen vanzelf groter.',
    },
    archetypes: {
      title: 'Archetypen',
      text: 'Twee assen, resultaatgericht en controle, geven vier typen. Een gemeente op de as hoort bij geen van beide kanten. U kunt haar zelf een plaats geven; de berekende plaats blijft ernaast staan.',
    },
  },
  check: {
    title: 'Hoe wij controleren',
    text: 'Na het schrijven leest Saldo elke berekende cel terug en vergelijkt die met een eigen berekening. Bij een verschil ziet u een rode balk met de cel.',
  },
  sources: {
    title: 'Bronnen',
    method:
      'De methode van de drie stappen volgt AEF en De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget. De uitleg is in onze eigen woorden.',
    added:
      'Door ons toegevoegd: wat toeval geeft, weglaten van gemeenten, en correcties voor veel maten (Holm, 1979; Benjamini en Hochberg, 1995).',
    frameworks: 'Andere kaders: WRR Working Paper 60 (2024) en Kamerstuk 30 982, nr. 60 (2020).',
  },
};
