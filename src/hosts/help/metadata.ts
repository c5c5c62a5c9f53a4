import type { Language } from '../../text/language';

/** What Excel is told of a function, as far as its page needs it. */
export interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** The metadata of all functions in each language, in the same order. */
export type Metadata = Readonly<Record<Language, readonly Described[]>>;
