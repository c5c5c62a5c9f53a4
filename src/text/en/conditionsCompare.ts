import type { conditionsCompare as source } from '../nl/conditionsCompare';
import type { Translation } from '../translation';

export const conditionsCompare: Translation<typeof source> = {
  sheet: {
    title: 'On what do deficit and surplus municipalities differ?',
    subtitle:
      'Framework: {{framework}}. Ratings from {{sheet}}, from largest deficit to largest surplus. Written at {{time}}.',
    method:
      'L = low (0), M = medium (1), H = high (2), ? = unknown; always relative to the other municipalities. S − D = mean of the surplus municipalities minus that of the deficit municipalities, from −2 to +2.',
    deficitLetter: 'D',
    surplusLetter: 'S',
    stale: 'out of date',
    rows: {
      balance: 'Balance, share of budget',
      group: 'Group: D = deficit, S = surplus, – = does not count',
      hardly: 'Hardly explainable (italic)',
    },
    columns: {
      meanDeficit: 'Mean D',
      meanSurplus: 'Mean S',
      gap: 'S − D',
      gapWithout: 'S − D without hardly expl.',
      delta: 'Cliff’s delta',
      deficit: 'Number D',
      surplus: 'Number S',
      spread: 'Spread',
      modalShare: 'Most given rating',
      p: 'p exact (value)',
      holm: 'p Holm (value)',
      judgement: 'Picture',
    },
    judgement: { distinguishing: 'distinguishing', limited: 'limited' },
    caveats: {
      few: 'These are {{n}} municipalities: {{deficit}} with a deficit and {{surplus}} with a surplus. Read a difference as a clue: with so few municipalities it shifts when one rating turns out otherwise.',
      lost: 'Note: not every condition or municipality can still be found on the working sheets. Write this sheet again.',
      notUnimportant: 'Not distinguishing does not mean: unimportant. Sometimes everyone does it well.',
      hardly:
        'Italic: the balance of this municipality can hardly be traced to the conditions. Leaving these out selects on agreement: the difference grows by that alone. Read that column as sensitivity, not as confirmation.',
      looks_one: 'You are looking at {{n}} condition. The smallest p these groups can give is {{smallest}}.',
      looks_other:
        'You are looking at {{n}} conditions. Even without any relation about {{chance}} of them would be under p = 0.05. Holm takes that into account. The smallest p these groups can give is {{smallest}}.',
      values:
        'p exact and p Holm are values: Excel has no formula for them. When a rating or a group changes they say ‘{{stale}}’ until you write this sheet again. Everything else keeps calculating.',
      written:
        'The order of the municipalities, the rows and the proposed explainability are those of the moment of writing.',
      leftOut: 'Does not count when written: {{list}}.',
      many: '{{n}} municipalities',
      reduced_one: 'After {{n}} step in ‘{{sheet}}’: there stands what was taken together or left out, and why.',
      reduced_other: 'After {{n}} steps in ‘{{sheet}}’: there stands what was taken together or left out, and why.',
    },
    bounds: {
      title: 'When is a condition called distinguishing? A choice, which you can change',
      delta: 'Distinguishing: delta at least',
      limitedDelta: 'Limited: delta at least',
      spread: 'Distinguishing: spread at least',
    },
    counts: {
      title: 'Counts that the table rests on',
      position: 'Line',
      deficitLow: 'D low',
      deficitMedium: 'D med.',
      deficitHigh: 'D high',
      surplusLow: 'S low',
      surplusMedium: 'S med.',
      surplusHigh: 'S high',
      withoutDeficitLow: 'D low without',
      withoutDeficitMedium: 'D med. without',
      withoutDeficitHigh: 'D high without',
      withoutSurplusLow: 'S low without',
      withoutSurplusMedium: 'S med. without',
      withoutSurplusHigh: 'S high without',
      key: 'Counts now',
      keyThen: 'When written',
      p: 'p exact',
      holm: 'p Holm',
      spellings: 'Ways to write a rating',
      casePosition: 'Line on {{sheet}}',
      ratingPosition: 'Column on {{sheet}}',
      parts: 'Ratings of conditions taken together',
    },
  },
};
