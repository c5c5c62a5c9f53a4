import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Whether something is hidden costs a second per question with Fluent's styles in jsdom; axe and the e2e tests look at that.
configure({ defaultHidden: true, getElementError: (message) => new Error(message ?? 'not found') });

/* What a browser has and jsdom lacks. */

const noMedia = (query: string): MediaQueryList =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

class NoResize implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

window.matchMedia ??= noMedia;
window.ResizeObserver ??= NoResize;
