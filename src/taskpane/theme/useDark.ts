import { useSyncExternalStore } from 'react';

/** What the person chose: follow Excel, or always light or dark. */
export type Look = 'auto' | 'light' | 'dark';

export const looks: readonly Look[] = ['auto', 'light', 'dark'];

const query = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const systemIsDark = (): boolean => window.matchMedia(query).matches;

/** Dark or light: the person's choice, else Excel's, else the system's. */
export const useDark = (look: Look, excelIsDark: boolean | null): boolean => {
  const system = useSyncExternalStore(subscribe, systemIsDark);
  if (look !== 'auto') return look === 'dark';
  return excelIsDark ?? system;
};
