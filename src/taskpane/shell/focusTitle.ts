/** Puts the focus on the title of the screen, for when the part that had it goes away. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('h1')?.focus();
