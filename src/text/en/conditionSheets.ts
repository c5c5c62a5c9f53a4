import type { conditionSheets as source } from '../nl/conditionSheets';
import type { Translation } from '../translation';

export const conditionSheets: Translation<typeof source> = {
  columns: {
    code: 'Code',
    level: 'Level',
    levelName: 'Level name',
    type: 'Type',
    condition: 'Condition',
    description: 'Description',
    basis: 'Rated on the basis of',
    highMeans: 'High means',
    use: 'Use',
    partOf: 'Together with',
    combine: 'Combine',
    reason: 'Reason',
    from: 'From',
    to: 'To',
    sign: 'Sign',
    note: 'Note',
    municipality: 'Municipality',
    balance: 'Balance',
    volume: 'Volume',
    price: 'Price and other',
    counts: 'Counts',
    countsReason: 'Reason counts',
    explainability: 'Explainability',
    explainabilityReason: 'Reason explainability',
    archetype: 'Archetype',
    archetypeReason: 'Reason archetype',
    rating: 'Rating',
    text: 'Reasoning',
    source: 'Source',
    date: 'Date',
    by: 'By',
    id: 'Step',
    method: 'Method',
    conditions: 'Conditions',
    into: 'Becomes',
  },
  framework: { title: 'Framework', source: 'Source' },
  made: 'Made on {{time}}.',
  titles: {
    conditions: 'Conditions',
    relations: 'Assumed relations',
    cases: 'Municipalities: balance and explainability',
    ratings: 'Ratings',
    secondRatings: 'Ratings of the second rater',
    reasoning: 'Reasoning behind the ratings',
    reduction: 'Reduction: steps',
  },
  methods: {
    conditions:
      'Use: yes = gets a rating; no = does not take part, with a reason; together with = gets a rating as part of the line in column Together with.',
    relations:
      'Sign +: equal ratings are in line. Sign −: opposite ratings are in line. Blank: cannot be tested, so it is not drawn. 0 is the balance, 0.volume and 0.price are its parts.',
    cases:
      'Balance, volume and price as a share of the budget, mean of the years; plus is a surplus. Counts: no leaves a municipality out of every comparison, with a reason.',
    reasoning: 'One line per condition and municipality: on what the rating rests, who gave it and when.',
    reduction:
      'Method 1: no distinction. 2: implausible in substance. 3: taken together. 4: no relation anywhere. 5: no visible relation. Oldest step first.',
  },
  caveats: {
    conditions:
      'Not in use does not mean: not important. You can change everything on this sheet; Saldo reads what it says.',
    relations:
      'A relation is assumed. A line is no proof. A reading by Saldo was inferred from the text and is not a finding of the source.',
    cases:
      'Explainability and archetype are blank as long as the proposal of Saldo stands. Your choice goes first, with your reason.',
    reasoning: 'Name documents and functions, no names of residents or staff.',
    reduction: 'Taking a step away undoes it: the ratings stay.',
  },
  legend: 'H high · M medium · L low · ? unknown · blank: still open',
  relative:
    'A rating is high or low compared with the other municipalities. When a municipality is added, the ratings of others may change.',
  matrix: {
    ratings:
      'From left to right: largest deficit to largest surplus. For outcomes high is favourable: little inflow is H.',
    secondRatings:
      'Fill this in without looking at the first ratings. For outcomes high is favourable: little inflow is H.',
  },
  origin: 'Origin',
  choose: 'Choose from the list: {{list}}. Blank is fine too.',
  chooseRating: 'Choose H, M, L or ?. Blank means: not looked at yet.',
  interview: {
    title: 'Interview: {{name}}',
    source: 'Questions after {{source}}, in our own words.',
    caveat:
      'An answer is what somebody thinks of it. Ask for documents and examples, and write down no names of residents.',
    length: 'Allow {{minutes}} minutes.',
    instruction: 'Do not read out. {{text}}',
    noQuestion: 'No fixed question: let them talk.',
    about_zero: '{{name}} (with no function yet)',
    about_one: '{{name}} (with {{count}} function)',
    about_other: '{{name}} (with {{count}} functions)',
    undivided: 'function open',
    undividedText:
      'It is not certain for which function these questions are, or Saldo added them. Divide them yourself.',
    columns: {
      theme: 'Subject',
      question: 'Question',
      codes: 'Code',
      names: 'Condition',
      answer: 'Answer',
      source: 'Source',
    },
  },
  own: {
    title: 'Own framework',
    source: 'Drawn up by yourself',
    levels: { outcomes: 'Outcomes', practice: 'Practice', preconditions: 'Preconditions', context: 'Context' },
  },
  relations: {
    stated: 'Stated in the source ({{section}}).',
    read: 'Reading by Saldo, at {{section}}.',
    tentative: 'With reserve.',
    reverse: 'From the balance back to the condition.',
  },
  entries: {
    rating: { high: 'H', medium: 'M', low: 'L', unknown: '?' },
    use: { yes: 'yes', no: 'no', together: 'together with' },
    combine: { max: 'highest', mean: 'mean', min: 'lowest' },
    sign: { plus: '+', minus: '−' },
    counts: { yes: 'yes', no: 'no' },
    explainability: { hardly: 'hardly', limited: 'limited', fair: 'fair', good: 'good' },
    archetype: {
      businesslike: 'businesslike',
      lawful: 'lawful',
      generous: 'generous',
      responsive: 'responsive',
      onAxis: 'on the axis',
    },
  },
};
