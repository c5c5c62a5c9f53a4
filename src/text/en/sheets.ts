import type { sheets as nl } from '../nl/sheets';
import type { Translation } from '../translation';

export const sheets: Translation<typeof nl> = {};
