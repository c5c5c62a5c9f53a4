import { useState } from 'react';
import { inColours } from '../../../sheets/colours/inColours';
import type { SheetDescription } from '../../../sheets/description';
import type { Difference, EditedSheet, OnRemove, OwnEdits, SaldoSheet } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { withCompanions } from '../../session/companions';
import { useAttempt } from '../../session/useAttempt';
import { useSession } from '../../session/useSession';
import { useRefreshSheets } from '../../session/useSheets';
import { houseSheets, logEntry } from './houseSheets';
import { useCasework } from './useCasework';

/** What became of writing a result of step 3. */
export type ResultOutput =
  | { readonly kind: 'none' | 'writing' | 'removed' }
  | { readonly kind: 'ownEdits'; readonly edits: readonly EditedSheet[] }
  | { readonly kind: 'removing'; readonly edits: readonly EditedSheet[]; readonly sheets: readonly SaldoSheet[] }
  | {
      readonly kind: 'written';
      readonly sheets: readonly SaldoSheet[];
      readonly difference: Difference | null;
      readonly at: Date;
    };

/** What to write: sheets of one part, and the choices behind them in words, for the log. */
export interface ResultRequest {
  readonly sheets: readonly SheetDescription[];
  readonly settings: string;
  /** Who and what was left out, in words. */
  readonly skipped?: string;
}

export interface ResultSheets {
  readonly output: ResultOutput;
  /** Makes the sheets at that moment and writes them, with readme and log; answers whether they stand there. */
  readonly write: (make: () => ResultRequest, ownEdits?: OwnEdits) => Promise<boolean>;
  /** After `ownEdits`: the same sheets once more. */
  readonly writeAgain: (ownEdits: OwnEdits) => Promise<boolean>;
  /** What was written last; asks first when a person would lose work of their own. */
  readonly remove: (edits?: OnRemove) => Promise<void>;
  readonly goTo: (sheet: SaldoSheet) => Promise<void>;
  /** Back to choosing. */
  readonly forget: () => void;
}

/** Writing result sheets of step 3, and what can be done with them afterwards. Show it with `ResultBars`. */
export const useResultSheets = (): ResultSheets => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const value = useSession();
  const { casework, isSample, sheets: working } = useCasework();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const [output, setOutput] = useState<ResultOutput>({ kind: 'none' });
  const [last, setLast] = useState<(() => ResultRequest) | null>(null);
  const { dispatch } = value;

  const send = async (make: () => ResultRequest, ownEdits: OwnEdits): Promise<boolean> => {
    const run = { moment: clock(), version, words };
    const { sheets, settings, skipped } = make();
    const present = await workbook.saldoSheets();
    const framework = casework === null ? '' : [casework.framework.title, casework.framework.source].join('. ');
    const house = houseSheets(value, present.ok ? present.value : [], sheets, { framework, isSample }, run);
    const answer = await workbook.write({
      sheets: inColours([...sheets, ...house], value.session.palette),
      sources: working.map(({ name }) => name),
      ownEdits,
      log: [logEntry(working.map(({ name }) => name).join('; '), settings, run, skipped)],
    });
    if (!answer.ok) {
      setOutput({ kind: 'none' });
      dispatch({ type: 'failed', problem: answer.problems[0]! });
      return false;
    }
    const outcome = answer.value;
    if (outcome.kind === 'ownEdits') {
      setOutput(outcome);
      return false;
    }
    const kinds = sheets.map(({ kind }) => kind);
    const names = new Set(sheets.map(({ name }) => name));
    const written = outcome.sheets.filter(({ kind, role }) => kinds.includes(kind) && names.has(role));
    setOutput({ kind: 'written', sheets: written, difference: outcome.difference, at: clock() });
    return true;
  };

  const write = async (make: () => ResultRequest, ownEdits: OwnEdits = 'ask'): Promise<boolean> => {
    setLast(() => make);
    setOutput({ kind: 'writing' });
    // What went wrong before is over; what step 1 wrote stays.
    dispatch({ type: 'output', output: value.session.output });
    const done = { written: false };
    await attempt(async () => {
      done.written = await send(make, ownEdits);
      await refresh();
    });
    setOutput((now) => (now.kind === 'writing' ? { kind: 'none' } : now));
    return done.written;
  };

  return {
    output,
    write,
    writeAgain: (ownEdits) => (last === null ? Promise.resolve(false) : write(last, ownEdits)),
    remove: (edits = 'ask') =>
      attempt(async () => {
        if (output.kind !== 'written' && output.kind !== 'removing') return;
        const { sheets } = output;
        const known = await workbook.saldoSheets();
        const leaving = withCompanions(known.ok ? known.value : [], sheets);
        const answer = await workbook.remove(
          leaving.map(({ id }) => id),
          edits,
        );
        if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
        else if (answer.value.kind === 'removed') setOutput({ kind: 'removed' });
        else setOutput({ kind: 'removing', sheets, edits: answer.value.edits });
        await refresh();
      }),
    goTo: (sheet) =>
      attempt(async () => {
        const answer = await workbook.goToSheet(sheet.id);
        if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
      }),
    forget: () => setOutput({ kind: 'none' }),
  };
};
