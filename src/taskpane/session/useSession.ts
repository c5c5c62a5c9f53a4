import { createContext, useContext, type Dispatch } from 'react';
import type { Panel } from '../data/panel';
import type { Preview } from './preview';
import type { Readiness } from './readiness';
import type { Action } from './reducer';
import type { Session } from './session';

export interface SessionValue {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  /** `null` as long as there is no table. */
  readonly panel: Panel | null;
  /** `null` as long as nothing can be split. */
  readonly preview: Preview | null;
  readonly readiness: Readiness;
}

export const SessionContext = createContext<SessionValue | null>(null);

export const useSession = (): SessionValue => {
  const value = useContext(SessionContext);
  if (value === null) throw new Error('The session is held by the app');
  return value;
};
