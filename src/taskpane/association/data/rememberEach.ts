/** The same function, which answers at once for an object it was asked about before, as long as that object lives. */
export const rememberEach = <Key extends object, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier.answer;
    const answer = make(key);
    known.set(key, { answer });
    return answer;
  };
};
