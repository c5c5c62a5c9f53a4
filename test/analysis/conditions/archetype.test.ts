import { fc } from '../../support/chance';
import { archetypeOf, axisScore, placeMunicipality } from '../../../src/analysis/conditions/archetype';
import { row } from './published';

describe('place on an axis', () => {
  it.each([
    ['H H H', 1],
    ['H G L', 0],
    ['H ? L', 0],
    ['H H ?', 1],
    ['L G G', -1 / 3],
    ['? L', -1],
  ])('%s: %d', (letters, score) => {
    expect(axisScore(row(letters))).toEqual({ ok: true, value: score });
  });

  it.each([
    ['H ? ?', 1, 2],
    ['? ?', 0, 1],
  ])('%s: too few', (letters, count, needed) => {
    expect(axisScore(row(letters))).toEqual({
      ok: false,
      problems: [{ code: 'tooFewRated', slots: { count, needed } }],
    });
  });

  it('wants at least one rating, and as many as asked', () => {
    expect(axisScore([])).toMatchObject({ problems: [{ code: 'tooFewRated' }] });
    expect(axisScore(row('H ?'), 2)).toMatchObject({ problems: [{ slots: { count: 1, needed: 2 } }] });
  });
});

describe('archetype', () => {
  it.each([
    [0.5, 0.5, 'businesslike'],
    [-0.5, 0.5, 'lawful'],
    [-1, -1, 'generous'],
    [1, -0.1, 'responsive'],
    [0, 1, 'onAxis'],
    [1, 1e-13, 'onAxis'],
  ])('%d and %d: %s', (result, control, archetype) => {
    expect(archetypeOf(result, control)).toEqual({ ok: true, value: archetype });
  });

  it.each([
    [1.5, 0, 'resultOrientationOffAxis'],
    [NaN, 0, 'resultOrientationOffAxis'],
    [0, -2, 'controlOffAxis'],
  ])('%d and %d lie off the axes', (result, control, code) => {
    expect(archetypeOf(result, control)).toEqual({
      ok: false,
      problems: [{ code, slots: {} }],
    });
  });

  it('turns to the opposite corner when both scores turn', () => {
    const opposite = {
      businesslike: 'generous',
      generous: 'businesslike',
      lawful: 'responsive',
      responsive: 'lawful',
      onAxis: 'onAxis',
    } as const;
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, (result, control) => {
        const there = archetypeOf(result, control);
        const back = archetypeOf(-result, -control);
        expect(back.ok && back.value).toBe(there.ok && opposite[there.value]);
      }),
    );
  });
});

describe('computed and manual place', () => {
  it('stand side by side; the manual one is shown', () => {
    const manual = { archetype: 'lawful', reason: 'Gesprek van 3 mei' } as const;
    expect(placeMunicipality(row('H H G'), row('L ?'), manual)).toEqual({
      computed: { ok: true, value: { resultOrientation: 2 / 3, control: -1, archetype: 'responsive' } },
      manual,
      shown: 'lawful',
    });
    expect(placeMunicipality(row('H H G'), row('L ?'))).toMatchObject({ manual: null, shown: 'responsive' });
  });

  it('leave the place open when too little was rated', () => {
    expect(placeMunicipality(row('? ? H'), row('H H'))).toMatchObject({ computed: { ok: false }, shown: null });
    expect(placeMunicipality(row('H H H'), row('? ?'))).toMatchObject({ computed: { ok: false }, shown: null });
  });
});
