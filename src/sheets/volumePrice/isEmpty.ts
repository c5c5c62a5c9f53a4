/**
 * Does a cell of ours hold nothing? `LEN` and not `=""`: the grid engine of the playground takes a 0 for an empty text.
 * An error stays an error.
 */
export const isEmpty = (cell: string): string => `LEN(${cell})=0`;
