/** What a ribbon button asks of the pane. */
export type PaneRequest =
  'start' | 'sample' | 'template' | 'volumePrice' | 'association' | 'conditions' | 'recalculate' | 'help';

export interface Requests {
  readonly send: (request: PaneRequest) => void;
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

/** Brings requests to the pane; one that comes before the pane listens waits for it. */
export const createRequests = (): Requests => {
  let listener: ((request: PaneRequest) => void) | null = null;
  let waiting: PaneRequest | null = null;
  return {
    send: (request) => {
      if (listener === null) waiting = request;
      else listener(request);
    },
    listen: (next) => {
      listener = next;
      if (waiting !== null) next(waiting);
      waiting = null;
      return () => {
        listener = null;
      };
    },
  };
};
