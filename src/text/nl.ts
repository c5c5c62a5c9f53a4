import { door } from './nl/door';
import { functions } from './nl/functions';
import { pane } from './nl/pane';
import { problems } from './nl/problems';
import { sheets } from './nl/sheets';

/** The source language: Dutch at B1 level, with *u*. */
export const nl = { door, functions, pane, problems, sheets } as const;
