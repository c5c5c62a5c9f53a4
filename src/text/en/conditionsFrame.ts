import type { conditionsFrame as source } from '../nl/conditionsFrame';
import type { Translation } from '../translation';

export const conditionsFrame: Translation<typeof source> = {
  parts: 'Parts of step 3',
  part: {
    framework: 'Framework',
    rate: 'Rate',
    case: 'Per municipality',
    compare: 'Compare',
    archetypes: 'Archetypes',
  },
  reading: 'The sheets of step 3 are being read…',
};
