import type { functions as nl } from '../nl/functions';
import type { Translation } from '../translation';

export const functions: Translation<typeof nl> = {
  cell: '{{argument}}, row {{row}}, column {{column}}: {{sentence}}',
};
