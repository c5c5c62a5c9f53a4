import { codeOf, mirrored, ratingFromText, ratingOf } from '../../../src/analysis/conditions/rating';

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

  it('turns round and has codes', () => {
    expect((['low', 'medium', 'high'] as const).map(codeOf)).toEqual([0, 1, 2]);
    expect(([0, 1, 2] as const).map(ratingOf)).toEqual(['low', 'medium', 'high']);
    expect((['low', 'medium', 'high'] as const).map(mirrored)).toEqual(['high', 'medium', 'low']);
  });
});
