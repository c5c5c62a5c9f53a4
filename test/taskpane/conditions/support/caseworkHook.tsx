import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ServicesProvider } from '../../../../src/taskpane/app/services';
import { WordsProvider, wordsIn } from '../../../../src/taskpane/app/words';
import { CaseworkProvider } from '../../../../src/taskpane/conditions/state/CaseworkProvider';
import { useCasework, type CaseworkValue } from '../../../../src/taskpane/conditions/state/useCasework';
import { SessionProvider } from '../../../../src/taskpane/session/SessionProvider';
import { neverThrowing } from '../../../../src/taskpane/session/slip';
import { addConditionsWords } from '../../../../src/text/conditions';
import type { Workbook } from '../../../../src/workbook/port/workbook';
import { fakeProbe } from '../../../support/hostProbe';

/** Step 3 of a pane over this workbook, without its screens. */
export interface OpenCasework {
  readonly now: () => CaseworkValue;
  /** Does something and waits until the pane shows what came of it. */
  readonly does: <T>(action: (value: CaseworkValue) => Promise<T>) => Promise<T>;
  /** A person closes the pane. */
  readonly close: () => void;
}

export const openCasework = async (workbook: Workbook): Promise<OpenCasework> => {
  addConditionsWords();
  const services = {
    workbook: neverThrowing(workbook),
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    dark: null,
    version: '0.1.0',
    clock: () => new Date(2026, 10, 22, 18, 30),
    preferences: { read: () => ({}), write: () => undefined },
    hostProbe: () => Promise.resolve(fakeProbe()),
  };
  const words = wordsIn('nl', 'nl');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesProvider value={services}>
      <WordsProvider value={words}>
        <SessionProvider>
          <CaseworkProvider>{children}</CaseworkProvider>
        </SessionProvider>
      </WordsProvider>
    </ServicesProvider>
  );
  const { result, unmount } = renderHook(useCasework, { wrapper });
  await waitFor(() => expect(result.current.status).not.toBe('reading'), { timeout: 20_000 });
  return {
    now: () => result.current,
    does: (action) => act(() => action(result.current)),
    close: unmount,
  };
};
