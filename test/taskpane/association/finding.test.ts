import { association } from '../../../src/analysis/association/association';
import { findingOf } from '../../../src/taskpane/association/analysis/finding';

/** A measure that runs up in a straight line with noise of a given size that has no direction of its own. */
const findingFor = (
  n: number,
  noise: number,
  change: (y: number, i: number) => number = (y) => y,
  place: (i: number) => number = (i) => i,
) => {
  const x = Array.from({ length: n }, (_, i) => place(i));
  const y = x.map((_, i) => change(i + noise * [3, -4, 1, 2, -3, 4, -2, -1][i % 8], i));
  const answer = association(x, y);
  if (!answer.ok) throw new Error('no association');
  return { rSquared: answer.value.rSquared, finding: findingOf(answer.value) };
};

test('a straight line is clear and beyond chance; below ten municipalities there is no word for it', () => {
  expect(findingFor(16, 0.5).finding).toEqual({ strength: 'clear', place: 'beyond' });
  expect(findingFor(9, 0.5).finding).toBeNull();
});

test('noise alone is hardly any relation, within the range of chance', () => {
  const { rSquared, finding } = findingFor(16, 1, (y, i) => y - i);
  expect(rSquared).toBeLessThan(0.05);
  expect(finding).toEqual({ strength: 'none', place: 'chance' });
});

test('one municipality far away carries the line, or hides it', () => {
  // Noise, and one point far out in both directions.
  const carried = findingFor(
    12,
    1,
    (y, i) => (i === 11 ? 60 : y - i),
    (i) => (i === 11 ? 60 : i),
  );
  expect(carried.finding).toEqual({ strength: 'clear', place: 'carried' });
  const hidden = findingFor(12, 0.3, (y, i) => (i === 11 ? -25 : y));
  expect(hidden.finding).toEqual({ strength: 'none', place: 'carried' });
});

test('with hundreds of municipalities little is beyond chance, and is called little', () => {
  const { rSquared, finding } = findingFor(400, 1, (y, i) => y - i + i / 160);
  expect(rSquared).toBeLessThan(0.25);
  expect(finding).toMatchObject({ place: 'beyond' });
});
