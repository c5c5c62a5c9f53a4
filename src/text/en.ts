import { clues } from './en/clues';
import { functions } from './en/functions';
import { pane } from './en/pane';
import { problems } from './en/problems';
import { sheets } from './en/sheets';

export const en = { clues, functions, pane, problems, sheets } as const;
