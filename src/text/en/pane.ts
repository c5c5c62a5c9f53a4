import type { pane as nl } from '../nl/pane';
import type { Translation } from '../translation';

export const pane: Translation<typeof nl> = {};
