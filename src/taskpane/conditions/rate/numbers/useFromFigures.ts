import { useMemo, useState } from 'react';
import type { RatingMethod } from '../../../../analysis/conditions/ratingsFromNumbers';
import type { Casework, ConditionLine, Reasoning } from '../../../../sheets/conditions/casework';
import { formatDay } from '../../../../text/format';
import { useServices } from '../../../app/services';
import { useWords } from '../../../app/words';
import type { Rater } from '../../data/places';
import { useCasework, type RatingChange } from '../../state/useCasework';
import { ratingsOf } from '../data/target';
import type { Figures } from './figures';
import { reasoningInWords, whyInWords } from './figureWords';
import { keyOf } from './FiguresPicker';
import { figuresFor } from './measureFigures';
import { changesOf, isReplacing, proposalsOf, type FromFigures, type Proposal } from './proposals';
import { useFigures, type FiguresValue } from './useFigures';

export interface FromFiguresValue extends FiguresValue {
  readonly key: string;
  readonly from: FromFigures | null;
  readonly choose: (key: string, figures: Figures | null) => void;
  readonly setHigher: (isFavourable: boolean) => void;
  readonly setMethod: (method: RatingMethod) => void;
  readonly proposals: readonly Proposal[];
  /** How many ratings that stand there would become another. */
  readonly replaceable: number;
  readonly replaces: boolean;
  readonly setReplaces: (replaces: boolean) => void;
  readonly changes: readonly RatingChange[];
  /** Answers whether it was stored. */
  readonly write: () => Promise<boolean>;
}

const noProposals: readonly Proposal[] = [];

/** Ratings of one condition from figures, up to writing them. */
export const useFromFigures = (casework: Casework, line: ConditionLine, rater: Rater): FromFiguresValue => {
  const { clock } = useServices();
  const words = useWords();
  const { rateAll } = useCasework();
  const value = useFigures(casework.municipalities);
  const { measures } = value;
  // What fits the name of the condition is there to begin with; the person may choose otherwise.
  const fitting = useMemo(() => figuresFor(line, measures), [line, measures]);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly figures: Figures | null } | null>(null);
  const { key, figures } = chosen ?? { key: fitting === null ? '' : keyOf('measure', fitting), figures: fitting };
  const [higher, setHigher] = useState<boolean | null>(null);
  const [method, setMethod] = useState<RatingMethod>('thirds');
  const [replaces, setReplaces] = useState(false);
  const from = useMemo(
    (): FromFigures | null =>
      figures === null ? null : { figures, method, higherIsFavourable: higher ?? figures.highIsFavourable ?? true },
    [figures, method, higher],
  );
  const current = ratingsOf(casework, rater).get(line.code);
  const proposals = useMemo(
    () => (from === null ? noProposals : proposalsOf(casework.municipalities, from, current ?? new Map())),
    [from, casework.municipalities, current],
  );
  const changes = useMemo(() => changesOf(line.code, proposals, replaces), [line, proposals, replaces]);

  const reasonings = (given: FromFigures, known: number): readonly Reasoning[] => {
    const written = new Set(changes.map(({ municipality }) => municipality));
    const explained = new Set(
      casework.reasonings.flatMap(({ condition, municipality, text }) =>
        condition === line.code && text !== '' ? [municipality] : [],
      ),
    );
    return proposals.flatMap((proposal): Reasoning[] => {
      const { code } = proposal.municipality;
      // The second rater has no line of their own, and what a person wrote is theirs.
      if (rater === 'second' || !written.has(code) || explained.has(code)) return [];
      return [
        {
          condition: line.code,
          municipality: code,
          rating: proposal.rating,
          text: reasoningInWords(proposal, given, known, words),
          source: given.figures.from,
          date: formatDay(clock(), words.notation),
          by: 'Saldo',
        },
      ];
    });
  };
  return {
    ...value,
    key,
    from,
    choose: (next, picked) => {
      setChosen({ key: next, figures: picked });
      setHigher(null);
    },
    setHigher,
    setMethod,
    proposals,
    replaceable: proposals.filter(isReplacing).length,
    replaces,
    setReplaces,
    changes,
    write: () => {
      if (from === null) return Promise.resolve(false);
      const known = from.figures.values.size;
      const why = whyInWords(`${line.code} ${line.name}`, from, known, words);
      return rateAll(changes, why, rater, reasonings(from, known));
    },
  };
};
