import { createContext, useContext } from 'react';
import type { Edge, RatedRow } from '../../../analysis/conditions/framework';
import type {
  Framework as ComparedFramework,
  ReductionProblem,
  ReductionStep,
} from '../../../analysis/conditions/reduction';
import type { Result } from '../../../analysis/result';
import type {
  Casework,
  ConditionLine,
  Framework,
  GivenRating,
  Reasoning,
  RelationLine,
} from '../../../sheets/conditions/casework';
import type { SaldoSheet } from '../../../workbook/port/workbook';
import type { CaseworkProblem } from '../data/caseworkProblem';
import type { Together, UseChange } from '../data/edits/framework';
import type { MunicipalityChange, NewMunicipality } from '../data/edits/municipality';
import type { RatingChange } from '../data/edits/rating';
import type { Places, Rater } from '../data/places';
import type { StoreProblem } from './useSheetsOfCasework';

export type { MunicipalityChange, NewMunicipality, RatingChange, Together, UseChange };

/** `none`: this workbook has no working sheets yet. */
export type CaseworkStatus = 'reading' | 'none' | 'ready';

/** Working sheets to make, with what they hold from the start. */
export interface Preparation {
  readonly casework: Casework;
  readonly sample: boolean;
  readonly statements: readonly string[];
  readonly origins?: ReadonlyMap<string, string>;
  /** For the log. */
  readonly what: string;
}

/**
 * Every action answers whether it was stored; when it was not, `failure` says why and what the person entered stays with the
 * caller. Actions are done one after another, so a caller need not wait for the one before.
 */
export interface CaseworkActions {
  /** Makes the working sheets; those that are there already stay as they are. */
  readonly prepare: (preparation: Preparation) => Promise<boolean>;
  /** Reads the sheets again. */
  readonly refresh: () => Promise<void>;
  readonly rate: (
    condition: string,
    municipality: string,
    rating: GivenRating | null,
    rater?: Rater,
  ) => Promise<boolean>;
  /** Several ratings at once with what they rest on, for those derived from figures. `why` goes into the log. */
  readonly rateAll: (
    changes: readonly RatingChange[],
    why: string,
    rater?: Rater,
    reasonings?: readonly Reasoning[],
  ) => Promise<boolean>;
  /** Puts it on the line of this condition and municipality, or on a new line. */
  readonly saveReasoning: (line: Reasoning) => Promise<boolean>;
  readonly setMunicipality: (code: string, change: MunicipalityChange) => Promise<boolean>;
  /** Balance and components anew, for the municipalities named. */
  readonly setResults: (results: readonly NewMunicipality[]) => Promise<boolean>;
  readonly addMunicipalities: (added: readonly NewMunicipality[]) => Promise<boolean>;
  readonly setUse: (code: string, change: UseChange) => Promise<boolean>;
  readonly takeTogether: (together: Together) => Promise<boolean>;
  /** The parts of a line are rated on their own again; the line itself is dropped, its ratings stay on the sheet. */
  readonly takeApart: (code: string, reason: string) => Promise<boolean>;
  /** `levelName` is for a level that has no name yet. */
  readonly addCondition: (line: ConditionLine, levelName: string) => Promise<boolean>;
  readonly addRelation: (line: RelationLine) => Promise<boolean>;
  readonly removeRelation: (from: string, to: string) => Promise<boolean>;
  readonly addStep: (step: ReductionStep) => Promise<boolean>;
  /** Takes a step out of the log; steps that rest on it stand in the way and are named. */
  readonly undoStep: (id: string) => Promise<boolean>;
  /** Rows and columns that the matrices miss, sheets that are gone. */
  readonly complete: () => Promise<boolean>;
  readonly addSecondRater: () => Promise<boolean>;
  /** Takes the person to the cell a problem is about, or to any other cell of a working sheet. */
  readonly goTo: (cell: string) => Promise<void>;
  readonly forgetFailure: () => void;
}

export interface CaseworkValue extends CaseworkActions {
  readonly status: CaseworkStatus;
  /** Last good reading, with what is being stored at this moment. */
  readonly casework: Casework | null;
  /** Also when no municipalities are on the sheets yet: sheets with a framework can come from another workbook. */
  readonly framework: Framework | null;
  /** Lines with problems are left out of the casework, never guessed. */
  readonly problems: readonly CaseworkProblem[];
  /**
   * Framework in effect: level 0 from the figures, then the lines in use in the order of the sheet. One rating per municipality, in
   * the order of `casework.municipalities`; `?` and not yet rated are `null`. Without relations every line has level 2.
   */
  readonly rows: readonly RatedRow[];
  /** Relations of parts moved to the line they are rated with; those that cannot be tested are left out. */
  readonly edges: readonly Edge[];
  /** The same after the steps of the reduction log: for comparisons. */
  readonly compared: Result<ComparedFramework, ReductionProblem>;
  /** Where everything stands on the sheets now. */
  readonly places: Places;
  /** The working sheets, as far as they are there. */
  readonly sheets: readonly SaldoSheet[];
  /** The figures or ratings are invented ones. */
  readonly isSample: boolean;
  /** Something is being stored. */
  readonly saving: boolean;
  /** Why the last action was not stored. */
  readonly failure: StoreProblem | null;
}

export const CaseworkContext = createContext<CaseworkValue | null>(null);

/** Step 3 as it stands in the workbook, and everything a person can change about it. */
export const useCasework = (): CaseworkValue => {
  const value = useContext(CaseworkContext);
  if (value === null) throw new Error('The casework is held by the screen of step 3');
  return value;
};
