import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cellAddress, onSheet } from '../../../sheets/address';
import type { ActiveCell } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { ratingAt, ratingCell, ratingsPlace } from '../data/places';
import { useCasework } from '../state/useCasework';
import { emptyTarget, targetAfter, type PartTarget, type Target } from './data/target';

export interface TargetValue {
  readonly target: PartTarget;
  /** The person is on a sheet with ratings: going on in the pane takes them along there. */
  readonly following: boolean;
  /** Goes to another rating, in the sheet too when the person is there. */
  readonly go: (target: PartTarget) => void;
  /** Takes the person to the cell of this rating, from wherever they are. */
  readonly show: (target: Target) => void;
}

/** A cell of the sheet, or something chosen in the pane. */
type Chosen =
  | { readonly kind: 'cell'; readonly cell: ActiveCell; readonly before: PartTarget }
  | { readonly kind: 'pane'; readonly target: PartTarget };

const isSame = (one: ActiveCell, other: ActiveCell): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** What is being rated: follows the active cell on the sheets with ratings, and what the person chooses in the pane. */
export const useTarget = (): TargetValue => {
  const { workbook } = useServices();
  const { places, goTo } = useCasework();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'pane', target: emptyTarget });
  const [following, setFollowing] = useState(false);
  // Cells we went to ourselves and that Excel still has to tell us about: those are no news.
  const sent = useRef<readonly ActiveCell[]>([]);

  const target = useMemo(() => {
    if (chosen.kind === 'pane') return chosen.target;
    const found = ratingAt(places, chosen.cell);
    return found === null ? chosen.before : targetAfter(chosen.before, found);
  }, [chosen, places]);
  const now = useRef({ target, places });
  useEffect(() => {
    now.current = { target, places };
  }, [target, places]);

  const first = ratingsPlace(places, 'first')?.sheet.id ?? null;
  const second = ratingsPlace(places, 'second')?.sheet.id ?? null;
  useEffect(() => {
    const sheets = [first, second].filter((id) => id !== null);
    if (sheets.length === 0) return;
    let open = true;
    let stop: (() => void) | null = null;
    const selected = (cell: ActiveCell | null): void => {
      if (!open) return;
      setFollowing(cell !== null);
      const own = cell === null ? -1 : sent.current.findIndex((one) => isSame(one, cell));
      if (own >= 0) {
        sent.current = sent.current.slice(own + 1);
        return;
      }
      sent.current = [];
      if (cell !== null) setChosen({ kind: 'cell', cell, before: now.current.target });
    };
    void workbook.onSelect(sheets, selected).then((unsubscribe) => {
      if (open) stop = unsubscribe;
      else unsubscribe();
    });
    void workbook.activeCell().then((answer) => {
      if (answer.ok && sheets.includes(answer.value.sheet)) selected(answer.value);
    });
    return () => {
      open = false;
      stop?.();
    };
  }, [workbook, first, second]);

  const take = useCallback(
    (next: Target): void => {
      const cell = ratingCell(now.current.places, next.condition, next.municipality, next.rater);
      if (cell === null) return;
      sent.current = [...sent.current, cell];
      void workbook.select(cell).then((answer) => {
        if (answer.ok) return;
        // A hidden sheet, a person who types in a cell: the pane goes on by itself.
        sent.current = sent.current.filter((one) => one !== cell);
        setFollowing(false);
      });
    },
    [workbook],
  );
  const go = useCallback(
    (next: PartTarget): void => {
      setChosen({ kind: 'pane', target: next });
      const { rater, condition, municipality } = next;
      if (following && condition !== null && municipality !== null) take({ rater, condition, municipality });
    },
    [following, take],
  );
  const show = useCallback(
    ({ rater, condition, municipality }: Target): void => {
      const place = ratingsPlace(now.current.places, rater);
      const cell = ratingCell(now.current.places, condition, municipality, rater);
      if (place !== null && cell !== null) void goTo(onSheet(place.sheet.name, cellAddress(cell)));
    },
    [goTo],
  );
  return { target, following, go, show };
};
