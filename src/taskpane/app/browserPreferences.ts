import type { Preferences } from './services';

const name = 'saldo.preferences';

const stored = (place: string): Record<string, string> => {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    // A browser may forbid storage to a framed page: the choice then lasts as long as the pane.
    return {};
  }
};

/**
 * Keeps choices of the menu in this browser, when it allows that; nothing leaves it.
 * @param partition Office's own key for this place in the browser; a page of another organisation gets another one
 */
export const browserPreferences = (partition = ''): Preferences => {
  const place = `${partition}${name}`;
  let current = stored(place);
  return {
    read: () => current,
    write: (key, value) => {
      current = { ...current, [key]: value };
      try {
        localStorage.setItem(place, JSON.stringify(current));
      } catch {
        // See above.
      }
    },
  };
};
