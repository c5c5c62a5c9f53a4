/**
 * What went wrong, as a value: a code in words and the figures that belong to it. Words for people live in `text/`.
 * `row` and `column` are positions in the caller's own input, counted from 0; whoever knows the cell translates them.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly slots: Readonly<Record<string, string | number>>;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<P extends Problem = Problem> {
  readonly ok: false;
  readonly problems: readonly P[];
}

/** An answer that is either a value or the problems that stood in its way. Nothing in the core throws. */
export type Result<T, P extends Problem = Problem> = Success<T> | Failure<P>;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });

export const failure = <Code extends string>(
  code: Code,
  slots: Readonly<Record<string, string | number>> = {},
): Failure<Problem<Code>> => ({ ok: false, problems: [{ code, slots }] });
