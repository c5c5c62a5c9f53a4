import { explainCase } from '../../../src/analysis/conditions/explainCase';
import type { Edge, RatedRow } from '../../../src/analysis/conditions/framework';
import { ratingFromText, type Rating } from '../../../src/analysis/conditions/rating';
import { pastOutcomes, skipOutcomes } from '../../../src/analysis/conditions/skipOutcomes';

const rating = (letter: string): Rating | null => {
  const read = ratingFromText(letter);
  return read.ok ? read.value : null;
};
const rows = (letters: Readonly<Record<string, string>>): readonly RatedRow[] =>
  Object.entries(letters).map(([id, letter]) => ({ id, level: Number(id[0]), ratings: [rating(letter)] }));
const edge = (from: string, to: string, sign: 1 | -1 = 1): Edge => ({ from, to, sign });

describe('skipping the outcomes', () => {
  const all = rows({ '3a': 'H', '2a': 'H', '2b': 'L', '1a': 'H', '1b': 'G', '0': 'H' });

  it('relates a practice to the balance in the way its outcomes are, sign times sign', () => {
    expect(pastOutcomes(all, [edge('2a', '1a', -1), edge('1a', '0', -1)])).toEqual([edge('2a', '0', 1)]);
    expect(pastOutcomes(all, [edge('2a', '1a'), edge('1a', '1b', -1), edge('1b', '0')])).toEqual([edge('2a', '0', -1)]);
  });

  it('does not go through conditions, only through outcomes', () => {
    const edges = [edge('3a', '2a'), edge('2a', '1a'), edge('1a', '0')];
    expect(pastOutcomes(all, edges)).toEqual([edge('2a', '0')]);
  });

  it('says nothing where two ways contradict each other', () => {
    const edges = [edge('2a', '1a'), edge('2a', '1b', -1), edge('1a', '0'), edge('1b', '0')];
    expect(pastOutcomes(all, edges)).toEqual([]);
  });

  it('leaves relations that the framework names itself, and ends when outcomes go round', () => {
    const edges = [edge('2a', '0', -1), edge('2a', '1a'), edge('1a', '1b'), edge('1b', '1a'), edge('1b', '0')];
    expect(pastOutcomes(all, edges)).toEqual([]);
    expect(pastOutcomes(all, [...edges, edge('2b', '1b')])).toEqual([edge('2b', '0')]);
  });

  it('leaves a framework without level 1', () => {
    const edges = [edge('3a', '2a'), edge('2a', '1a'), edge('1a', '0'), edge('0', '3a', -1)];
    const skipped = skipOutcomes({ rows: all, edges });
    expect(skipped.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['0', '2a', '3a']));
    expect(skipped.rows.some(({ level }) => level === 1)).toBe(false);
    expect(skipped.edges).toEqual([edge('3a', '2a'), edge('0', '3a', -1), edge('2a', '0')]);
  });
});

describe('the proposal of one municipality', () => {
  const chain = [edge('4a', '3a'), edge('3a', '2a'), edge('2a', '1a'), edge('1a', '0')];
  const ratedAs = (letters: string) =>
    rows(Object.fromEntries(['0', '1a', '2a', '3a', '4a'].map((id, i) => [id, letters[i]])));

  it.each([
    ['HHHHH', 'good', null],
    ['HHHHL', 'fair', 'preconditionContext'],
    ['HHHLL', 'fair', 'practicePrecondition'],
    ['HGHLL', 'fair', 'practicePrecondition'],
    ['LLHHH', 'hardly', 'outcomePractice'],
    // The outcomes say something else, but practice itself fits the balance.
    ['HLHHH', 'good', null],
    ['LHHHH', 'hardly', 'balanceOutcome'],
  ])('%s is %s', (letters, proposed, weakest) => {
    const explained = explainCase(ratedAs(letters), chain, 0);
    expect([explained.proposed, explained.weakest]).toEqual([{ ok: true, value: proposed }, weakest]);
  });

  it('is none without a way to the balance', () => {
    const explained = explainCase(ratedAs('?H?HH'), chain, 0);
    expect(explained.proposed).toMatchObject({ ok: false, problems: [{ code: 'noPathToBalance' }] });
    expect(explained.weakest).toBeNull();
  });
});
