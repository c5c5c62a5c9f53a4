import { clues } from './clues';

export const later = { clues } as const;
