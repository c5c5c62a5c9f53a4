import type { conditionsRate as dutch } from '../nl/conditionsRate';
import type { Translation } from '../translation';

export const conditionsRate: Translation<typeof dutch> = {
  letters: { high: 'H', medium: 'M', low: 'L', unknown: '?', none: '·' },
  words: { high: 'high', medium: 'medium', low: 'low', unknown: 'unknown', none: 'not rated yet' },
  strip: {
    sentence: 'From largest deficit to largest surplus: {{cells}}.',
    cell: '{{municipality}} {{rating}}',
    deficit: 'largest deficit',
    surplus: 'largest surplus',
    spread: 'All {{n}} municipalities, from largest deficit to largest surplus: {{counts}}.',
    count: '{{rating}} {{n}}',
    place: '{{municipality}}: place {{place}} of {{n}}',
  },
};
