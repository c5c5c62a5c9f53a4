import { door } from './en/door';
import { functions } from './en/functions';
import { pane } from './en/pane';
import { problems } from './en/problems';
import { sheets } from './en/sheets';

export const en = { door, functions, pane, problems, sheets } as const;
