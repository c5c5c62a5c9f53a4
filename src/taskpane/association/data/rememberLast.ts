/** The same function, which answers at once when it is asked the same thing twice in a row. Arguments are compared by identity. */
export const rememberLast = <Arguments extends readonly unknown[], Answer>(
  compute: (...given: Arguments) => Answer,
): ((...given: Arguments) => Answer) => {
  let last: { readonly given: Arguments; readonly answer: Answer } | null = null;
  return (...given) => {
    if (last === null || last.given.some((value, i) => !Object.is(value, given[i])))
      last = { given, answer: compute(...given) };
    return last.answer;
  };
};
