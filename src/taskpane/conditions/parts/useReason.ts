import { useState } from 'react';

export interface AskedReason {
  readonly text: string;
  readonly write: (text: string) => void;
  /** It was asked for and is still not there. */
  readonly isMissing: boolean;
  /** The reason without blanks around it; `null` when there is none, which is told from then on. */
  readonly take: () => string | null;
  readonly clear: () => void;
}

/** A reason without which nothing is done. */
export const useReason = (): AskedReason => {
  const [text, write] = useState('');
  const [asked, setAsked] = useState(false);
  const given = text.trim();
  return {
    text,
    write,
    isMissing: asked && given === '',
    take: () => {
      if (given !== '') return given;
      setAsked(true);
      return null;
    },
    clear: () => {
      write('');
      setAsked(false);
    },
  };
};
