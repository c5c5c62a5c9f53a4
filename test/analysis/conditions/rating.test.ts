import { codeOf, mirrored, ratingFromText, ratingIn, ratingOf } from '../../../src/analysis/conditions/rating';

describe('rating', () => {
  it.each([
    ['high', ['H', 'h', 'hoog', 'Hoog', 'HIGH', '▲', ' h ']],
    ['medium', ['G', 'm', 'M', 'gemiddeld', 'Medium', '●']],
    ['low', ['L', 'laag', 'low', '▼']],
    [null, ['', ' ', '?', '-', 'n.v.t.', 'N.B.', 'x']],
  ])('reads %s', (rating, texts) => {
    for (const text of texts) expect(ratingFromText(text)).toEqual({ ok: true, value: rating });
  });

  it.each(['constructor', 'hooog', '2', 'toString'])('does not know %s', (text) => {
    expect(ratingFromText(text)).toEqual({ ok: false, problems: [{ code: 'notARating', slots: { text } }] });
  });

  it.each([
    [2, '2'],
    [true, 'true'],
    [{ type: 'Entity' }, 'object'],
  ])('in a cell is never %j', (cell, text) => {
    expect(ratingIn(cell)).toEqual({ ok: false, problems: [{ code: 'notARating', slots: { text } }] });
  });

  it('in a blank cell is null', () => {
    expect([null, undefined, '', 'h'].map((cell) => ratingIn(cell))).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
      { ok: true, value: null },
      { ok: true, value: 'high' },
    ]);
  });

  it('turns round and has codes', () => {
    expect((['low', 'medium', 'high'] as const).map(codeOf)).toEqual([0, 1, 2]);
    expect(([0, 1, 2] as const).map(ratingOf)).toEqual(['low', 'medium', 'high']);
    expect((['low', 'medium', 'high'] as const).map(mirrored)).toEqual(['high', 'medium', 'low']);
  });
});
