import { beeld } from './decomposition/beeld';
import { ontleding } from './decomposition/ontleding';
import { prijs } from './decomposition/prijs';
import { resultaat } from './decomposition/resultaat';
import { volume } from './decomposition/volume';

/** Every custom function under its id: the one list from which they are handed to Excel. */
export const registry = {
  RESULTAAT: resultaat,
  VOLUME: volume,
  PRIJS: prijs,
  ONTLEDING: ontleding,
  BEELD: beeld,
} as const;
