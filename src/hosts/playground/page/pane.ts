import { narrowestPane, paneWidthWithin, widestPane } from './options';

export interface PaneParts {
  readonly whole: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly splitter: HTMLElement;
  readonly closeButton: HTMLElement;
}

export interface Pane {
  readonly show: () => void;
  readonly hide: () => void;
  /** Loads the add-in's page anew; settles when its scripts have run. */
  readonly load: () => Promise<void>;
}

const step = 10;
const keys: Readonly<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step };

/** The task pane: the add-in's own page in a frame, resizable between the widths Excel gives it. */
export const createPane = ({ whole, frame, splitter, closeButton }: PaneParts, width: number): Pane => {
  const resize = (wanted: number): void => {
    const now = paneWidthWithin(wanted);
    whole.style.width = `${now}px`;
    splitter.setAttribute('aria-valuenow', String(now));
  };
  splitter.setAttribute('aria-valuemin', String(narrowestPane));
  splitter.setAttribute('aria-valuemax', String(widestPane));
  splitter.addEventListener('pointerdown', (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(whole.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('keydown', (event) => {
    const change = keys[event.key];
    if (change !== undefined) resize(whole.getBoundingClientRect().width + change);
  });
  const visible = (yes: boolean) => () => {
    // Hidden, not removed: with a shared runtime the add-in lives on when its pane closes.
    whole.classList.toggle('closed', !yes);
    splitter.hidden = !yes;
  };
  const hide = visible(false);
  closeButton.addEventListener('click', hide);
  resize(width);
  const load = (): Promise<void> =>
    new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      frame.src = 'taskpane.html';
    });
  return { show: visible(true), hide, load };
};
