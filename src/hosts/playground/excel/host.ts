import type { Calculation } from './grid/calculation';
import type { Grid } from './grid/grid';
import type { Faults } from './control/faults';
import type { HostEvents } from './request/hostEvents';
import type { HostState } from './state';
import type { Kinds } from './kinds';

/** Everything one emulated Excel consists of. */
export interface Host {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly state: HostState;
  readonly faults: Faults;
  readonly events: HostEvents;
  readonly kinds: Kinds;
  /** Tag of the language the numbers are shown in, e.g. `nl-NL`. */
  readonly contentLanguage: string;
  /** Tells whoever draws the charts. */
  readonly chartsChanged: () => void;
  /** Makes one step of undo of everything that happens meanwhile. */
  readonly undoGroup: <T>(work: () => Promise<T>) => Promise<T>;
}
