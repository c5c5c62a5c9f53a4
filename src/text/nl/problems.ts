/** Sentences for problems; the key is the code of the problem. Each says what stands there, what was expected and the way on. */
export const problems = {};
