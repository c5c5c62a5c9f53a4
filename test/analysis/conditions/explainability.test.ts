import { fc } from '../../support/chance';
import {
  levelLinks,
  proposeExplainability,
  settleExplainability,
  type LevelLinks,
} from '../../../src/analysis/conditions/explainability';
import { row } from './published';

const links = (
  balanceOutcome: number | null,
  outcomePractice: number | null,
  balancePractice: number | null,
  practicePrecondition: number | null,
  preconditionContext: number | null,
): LevelLinks => ({ balanceOutcome, outcomePractice, balancePractice, practicePrecondition, preconditionContext });

describe('proposed explainability', () => {
  it.each([
    [links(3, 3, 0, 3, 3), 'good'],
    [links(3, 3, 0, 3, 2.4), 'fair'],
    [links(3, 3, 0, 3, null), 'fair'],
    [links(1, 3, 0, 3, 3), 'hardly'],
    [links(1, 3, 3, 3, 3), 'good'],
    [links(2, 2, 0, 1, 3), 'fair'],
    [links(1.5, 3, 0, 1, 3), 'limited'],
    [links(0, 0, 1, null, null), 'hardly'],
    [links(null, 3, 2, 2, 2), 'fair'],
    [links(3, null, 2, 2, 2), 'fair'],
    [links(2, 2, null, 2, 2), 'fair'],
    [links(1.2, 1.2, 1.2, 2.4, 0), 'fair'],
  ])('of %j is %s', (scores, proposed) => {
    expect(proposeExplainability(scores)).toEqual({ ok: true, value: proposed });
  });

  it.each([
    [links(null, 3, null, 3, 3), 'noPathToBalance', {}],
    [links(3, 3, 3, null, 3), 'preconditionsMissing', {}],
    [links(3, 3, 3.1, 3, 3), 'notALink', { name: 'balancePractice' }],
    [links(3, 3, 3, -1, 3), 'notALink', { name: 'practicePrecondition' }],
  ])('of %j: %s', (scores, code, slots) => {
    expect(proposeExplainability(scores)).toEqual({ ok: false, problems: [{ code, slots }] });
  });

  it('never falls when a link grows stronger', () => {
    const link = fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2);
    const classes = ['hardly', 'limited', 'fair', 'good'];
    fc.assert(
      fc.property(fc.tuple(link, link, link, link, link), fc.nat(4), (scores, which) => {
        const rank = (of: readonly number[]) => {
          const proposal = proposeExplainability(links(of[0], of[1], of[2], of[3], of[4]));
          return proposal.ok ? classes.indexOf(proposal.value) : NaN;
        };
        const stronger = scores.map((score, i) => (i === which ? Math.min(3, score + 0.5) : score));
        expect(rank(stronger)).toBeGreaterThanOrEqual(rank(scores));
      }),
    );
  });
});

describe('link scores', () => {
  const rows = [
    { id: '0', level: 0, ratings: row('H L') },
    { id: '1.b', level: 1, ratings: row('H H') },
    { id: '2.a', level: 2, ratings: row('G ?') },
    { id: '2.d', level: 2, ratings: row('L H') },
    { id: '3.e', level: 3, ratings: row('L ?') },
  ];
  const edges = [
    { from: '1.b', to: '0', sign: 1 },
    { from: '2.a', to: '1.b', sign: 1 },
    { from: '2.d', to: '1.b', sign: -1 },
    { from: '3.e', to: '2.a', sign: 1 },
    { from: '3.e', to: '1.b', sign: 1 },
  ] as const;

  it('are three times the mean support between two levels, whichever way the relation runs', () => {
    expect(levelLinks(rows, edges, 0)).toEqual(links(3, 2.25, null, 1.5, null));
    expect(levelLinks(rows, edges, 1)).toEqual(links(0, 0, null, null, null));
  });

  it('look past the outcomes, and up to the context', () => {
    const more = [...rows, { id: '4.a', level: 4, ratings: row('G L') }];
    const looser = [
      { from: '2.d', to: '0', sign: 1 },
      { from: '4.a', to: '3.e', sign: 1 },
    ] as const;
    expect(levelLinks(more, looser, 0)).toEqual(links(null, null, 0, null, 1.5));
  });
});

describe('decision beside the proposal', () => {
  it('follows the proposal without a decision', () => {
    expect(settleExplainability('fair', null)).toEqual({
      ok: true,
      value: { proposed: 'fair', settled: 'fair', isOverruled: false, reason: null },
    });
  });

  it('keeps proposal, decision and reason', () => {
    expect(settleExplainability('fair', { settled: 'limited', reason: ' Verhaal past niet. ' })).toEqual({
      ok: true,
      value: { proposed: 'fair', settled: 'limited', isOverruled: true, reason: 'Verhaal past niet.' },
    });
    expect(settleExplainability(null, { settled: 'good', reason: 'Interviews' })).toMatchObject({
      value: { proposed: null, isOverruled: true },
    });
    expect(settleExplainability('fair', { settled: 'fair', reason: '' })).toMatchObject({
      value: { isOverruled: false, reason: null },
    });
  });

  it('wants a reason for departing from it, and a class from somewhere', () => {
    expect(settleExplainability('fair', { settled: 'good', reason: ' ' })).toMatchObject({
      problems: [{ code: 'reasonMissing' }],
    });
    expect(settleExplainability(null, null)).toMatchObject({ problems: [{ code: 'notDecided' }] });
  });
});
