import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Whether something is hidden costs a second per question with Fluent's styles in jsdom; axe and the e2e tests look at that.
// Without the whole page in each message: it is megabytes of styles.
configure({ defaultHidden: true, getElementError: (message) => new Error(message ?? 'not found') });

// A whole screen of Fluent in jsdom is slow on a machine that does more than this.
jest.setTimeout(30_000);

const nothing = (): void => undefined;

/** What a browser has and jsdom lacks: the pane asks whether the system is dark and how wide it is. */
Object.assign(window, {
  matchMedia: (media: string) => ({
    matches: false,
    media,
    addEventListener: nothing,
    removeEventListener: nothing,
  }),
  ResizeObserver: class {
    readonly observe = nothing;
    readonly unobserve = nothing;
    readonly disconnect = nothing;
  },
});
