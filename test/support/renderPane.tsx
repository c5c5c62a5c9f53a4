import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/App';
import { createRequests } from '../../src/taskpane/app/requests';
import type { PaneServices } from '../../src/taskpane/app/services';
import { fakeWorkbook, type FakeWorkbook } from './fakeWorkbook';
import { fakeProbe } from './hostProbe';

/** The pane as a person sees it, over a workbook of the test. */
export const renderPane = (
  prepare: (workbook: FakeWorkbook) => void = () => undefined,
  changes: Partial<PaneServices> = {},
) => {
  const workbook = fakeWorkbook();
  prepare(workbook);
  const remembered = new Map<string, string>();
  const services: PaneServices = {
    workbook,
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    dark: null,
    version: '0.1.0',
    clock: () => new Date(2025, 4, 14, 14, 2),
    preferences: {
      read: () => Object.fromEntries(remembered),
      write: (key, value) => void remembered.set(key, value),
    },
    hostProbe: () => Promise.resolve(fakeProbe()),
    ...changes,
  };
  const requests = createRequests();
  const view = render(<App services={services} requests={requests} />);
  return { ...view, workbook, requests, remembered, user: userEvent.setup({ delay: null }) };
};
