import type { Language } from '../../../text/instance';
import { playground as en } from '../../../text/en/playground';
import { playground as nl } from '../../../text/nl/playground';

export const playgroundWords = (language: Language) => ({ nl, en })[language];
