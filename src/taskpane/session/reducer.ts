import { defaultPalette, type Palette } from '../../sheets/colours/palette';
import type { SaldoSheet, WorkbookProblem } from '../../workbook/port/workbook';
import type { Choices } from '../data/choices';
import type { ChosenTable, Output, Session, UnknownSetting } from './session';
import { defaultSettings, type Settings } from './settings';

export type Action =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly chosen: ChosenTable }
  | { readonly type: 'failed'; readonly problem: WorkbookProblem }
  | { readonly type: 'chose'; readonly choices: Partial<Choices> }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'colours'; readonly palette: Palette; readonly unknown?: UnknownSetting }
  | { readonly type: 'output'; readonly output: Output }
  | { readonly type: 'changed'; readonly cell: string }
  | { readonly type: 'stood'; readonly sheet: string }
  | { readonly type: 'sheets'; readonly sheets: readonly SaldoSheet[] }
  | { readonly type: 'forget' };

export const emptySession: Session = {
  chosen: null,
  reading: false,
  readings: 0,
  fresh: false,
  settings: defaultSettings,
  palette: defaultPalette,
  unknownColours: null,
  output: { kind: 'none' },
  stale: null,
  stood: null,
  failure: null,
  sheets: [],
};

const nothing: Output = { kind: 'none' };

/** Writing that came to nothing. */
const withoutWaiting = (output: Output): Output => (output.kind === 'writing' ? nothing : output);

const choose = (session: Session, changes: Partial<Choices>): Session =>
  session.chosen === null
    ? session
    : {
        ...session,
        fresh: false,
        output: nothing,
        chosen: { ...session.chosen, choices: { ...session.chosen.choices, ...changes } },
      };

/** Every change of the session. A new choice makes an earlier result something of the past. */
export const reduce = (session: Session, action: Action): Session => {
  switch (action.type) {
    case 'reading':
      return { ...session, reading: true, stood: null, failure: null };
    case 'read':
      return {
        ...session,
        chosen: action.chosen,
        reading: false,
        readings: session.readings + 1,
        fresh: true,
        output: nothing,
        stale: null,
        failure: null,
      };
    case 'failed':
      return {
        ...session,
        reading: false,
        failure: action.problem,
        output: withoutWaiting(session.output),
      };
    case 'chose':
      return choose(session, action.choices);
    case 'set':
      return { ...session, output: nothing, settings: { ...session.settings, ...action.settings } };
    case 'colours':
      return {
        ...session,
        palette: action.palette,
        unknownColours: action.unknown ?? null,
        // A sheet that was written in other colours can be written again.
        output: action.palette === session.palette ? session.output : nothing,
      };
    case 'output':
      return { ...session, output: action.output, stood: null, failure: null };
    case 'changed':
      return { ...session, stale: action.cell, output: withoutWaiting(session.output) };
    case 'stood':
      return { ...session, stood: action.sheet };
    case 'sheets':
      return { ...session, sheets: action.sheets };
    case 'forget':
      return { ...session, chosen: null, output: nothing, stale: null, stood: null, failure: null };
  }
};
