import type { Distinction } from '../../../../analysis/conditions/compareGroups';

/** Marks beside a difference: bold type alone is not seen by everyone. */
export const judgementMark: Readonly<Record<Distinction, string>> = { distinguishing: '◆', limited: '◇', none: '' };
