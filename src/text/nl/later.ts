import { clues } from './clues';

/** Words that come with the screens that use them. */
export const later = { clues } as const;
