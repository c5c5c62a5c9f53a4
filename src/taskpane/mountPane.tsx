import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createRequests, type PaneRequest } from './app/requests';
import type { PaneServices } from './app/services';

export interface PaneHandle {
  /** What a ribbon button asks: a screen, or something to do. */
  readonly show: (request: PaneRequest) => void;
  readonly unmount: () => void;
}

/** Puts the pane into an element of the page. */
export const mountPane = (element: HTMLElement, services: PaneServices): PaneHandle => {
  const requests = createRequests();
  const root = createRoot(element);
  root.render(<App services={services} requests={requests} />);
  return { show: requests.send, unmount: () => root.unmount() };
};

export { browserPreferences } from './app/browserPreferences';
export type { PaneRequest } from './app/requests';
export type { PaneServices } from './app/services';
