import { totalRowWords } from '../../reference/totalRows';
import { normaliseHeader } from './header';

/** Whether a name stands for several municipalities together. `Nederlandstad` does not. */
export const looksLikeTotal = (name: string): boolean => {
  const words = normaliseHeader(name);
  return totalRowWords.some((total) => words === total || words.startsWith(`${total} `));
};
