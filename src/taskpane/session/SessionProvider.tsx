import { useMemo, useReducer, type ReactNode } from 'react';
import { buildPanel } from '../data/panel';
import { previewOf } from './preview';
import { readinessOf } from './readiness';
import { emptySession, reduce } from './reducer';
import { SessionContext } from './useSession';

/** Holds the session and what follows from it; every screen draws from the same panel. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [session, dispatch] = useReducer(reduce, emptySession);
  const { chosen, settings } = session;
  const panel = useMemo(() => (chosen === null ? null : buildPanel(chosen.table, chosen.choices)), [chosen]);
  const preview = useMemo(
    () => (panel === null || panel.problems.length > 0 ? null : previewOf(panel.lines, settings)),
    [panel, settings],
  );
  const value = useMemo(
    () => ({ session, dispatch, panel, preview, readiness: readinessOf(session, panel, preview) }),
    [session, panel, preview],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
};
