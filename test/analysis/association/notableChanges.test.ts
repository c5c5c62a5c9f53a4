import { fc } from '../../support/chance';
import { lagAgreement } from '../../../src/analysis/association/lagAgreement';
import { notableChanges, type YearlyValue } from '../../../src/analysis/association/notableChanges';
import { problemOf, share, valueOf } from '../statistics/support';

const names = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Six municipalities, four years, small steps; B jumps down in 2020. */
const values: YearlyValue[] = names.flatMap((municipality, m) =>
  [2018, 2019, 2020, 2021].map((year, t) => ({
    municipality,
    year,
    value: 0.3 + 0.02 * t + 0.001 * ((7 * m + 5 * t * t) % 9) - (municipality === 'B' && year >= 2020 ? 0.08 : 0),
  })),
);

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

/** Written out, without any shortcut. */
const plain = (rows: readonly YearlyValue[], threshold: number) => {
  const at = (name: string, year: number) =>
    rows.find((r) => r.municipality === name && r.year === year)?.value ?? null;
  const changes = [...new Set(rows.map(({ year }) => year))].flatMap((year) =>
    [...new Set(rows.map(({ municipality }) => municipality))].flatMap((municipality) => {
      const [now, before] = [at(municipality, year), at(municipality, year - 1)];
      return now === null || before === null ? [] : [{ municipality, year, change: now - before }];
    }),
  );
  const relative = changes.flatMap((row) => {
    const others = changes.filter((other) => other.year === row.year && other.municipality !== row.municipality);
    return others.length < 2 ? [] : [{ ...row, c: row.change - medianOf(others.map(({ change }) => change)) }];
  });
  const centre = medianOf(relative.map(({ c }) => c));
  const spread = 1.4826022 * medianOf(relative.map(({ c }) => Math.abs(c - centre)));
  return relative.map((row) => ({ ...row, z: (row.c - centre) / spread })).filter(({ z }) => Math.abs(z) > threshold);
};

describe('notable changes', () => {
  test('the jump of B, against the movement of the others', () => {
    const [first, ...others] = valueOf(notableChanges(values));
    expect(first).toMatchObject({ municipality: 'B', year: 2020 });
    expect(first.change).toBeLessThan(0);
    expect(first.relativeChange).toBeLessThan(first.change);
    expect(first.z).toBeLessThan(-2.5);
    expect(others.every(({ z }) => Math.abs(z) <= Math.abs(first.z))).toBe(true);
  });

  test('equals the definition written out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(share, { freq: 5 }), { minLength: 24, maxLength: 24 }),
        fc.double({ min: 0.5, max: 3.5, noNaN: true }),
        (figures, threshold) => {
          const rows = figures.map((value, i) => ({
            municipality: names[i % 6],
            year: 2018 + Math.floor(i / 6),
            value,
          }));
          const result = notableChanges(rows, threshold);
          fc.pre(result.ok);
          const expected = plain(rows, threshold);
          const keyed = (list: readonly { municipality: string; year: number; z: number }[]) =>
            new Map(list.map(({ municipality, year, z }) => [`${municipality}${year}`, z]));
          const actual = keyed(valueOf(result));
          for (const [key, z] of keyed(expected)) {
            // Exactly on the threshold rounding may decide.
            if (Math.abs(Math.abs(z) - threshold) > 1e-9) expect(actual.get(key)).toBeCloseTo(z, 8);
          }
          expect(Math.abs(actual.size - expected.length)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('equal sizes come by municipality and year, whatever the order of the rows', () => {
    // Whole quarters, so that equal changes are equal to the last bit: A and F jump by 8 in both years.
    const steps = { F: 8, B: 0.25, E: -0.25, C: 0.5, D: 0, A: 8 };
    const rows = Object.entries(steps).flatMap(([municipality, step]) =>
      [2020, 2019, 2018].map((year) => ({ municipality, year, value: step * (year - 2018) })),
    );
    const found = valueOf(notableChanges(rows, 5));
    expect(new Set(found.map(({ z }) => z)).size).toBe(1);
    expect(found.map(({ municipality, year }) => `${municipality}${year}`)).toEqual([
      'A2019',
      'A2020',
      'F2019',
      'F2020',
    ]);
  });

  test('a gap of a year is no change', () => {
    const gap = values.filter(({ municipality, year }) => municipality !== 'B' || year !== 2019);
    const found = valueOf(notableChanges(gap, 0)).map(({ municipality, year }) => `${municipality}${year}`);
    expect(found).toContain('B2021');
    expect(found).not.toContain('B2019');
    expect(found).not.toContain('B2020');
  });

  test('nothing stands out: an empty list', () => {
    expect(valueOf(notableChanges(values, 1000))).toEqual([]);
  });

  test('problems', () => {
    const two = values.filter(({ municipality }) => municipality < 'C');
    expect(problemOf(notableChanges(two))).toEqual({ code: 'tooFewMunicipalities', slots: { count: 2, needed: 3 } });
    expect(problemOf(notableChanges([]))).toEqual({ code: 'tooFewMunicipalities', slots: { count: 0, needed: 3 } });
    const same = values.map((row) => ({ ...row, value: 0.1 * row.year }));
    expect(problemOf(notableChanges(same)).code).toBe('noSpread');
    expect(problemOf(notableChanges([...values, values[3]]))).toEqual({
      code: 'duplicateObservation',
      slots: { first: 3, second: 24 },
    });
  });
});

describe('what the component did 0, 1 and 2 years later', () => {
  const change = (municipality: string, year: number, relativeChange: number) => ({
    municipality,
    year,
    change: relativeChange,
    relativeChange,
    z: 3,
  });
  const component = (municipality: string, year: number, value: number | null) => ({ municipality, year, value });
  const components = [
    component('A', 2018, 0),
    component('A', 2019, 0.01),
    component('A', 2020, 0.03),
    component('A', 2021, 0.02),
    component('B', 2018, 0.05),
    component('B', 2019, 0.05),
    component('B', 2020, null),
  ];

  test('less inflow and a smaller deficit agree; ties and blanks stay out', () => {
    const changes = [change('A', 2019, -0.1), change('B', 2019, -0.1), change('B', 2020, 0.1)];
    const [same, next, after] = valueOf(lagAgreement(changes, components, -1));
    expect(same).toMatchObject({ lag: 0, agreements: 1, trials: 1, p: 1 });
    expect(same.changes.map(({ agrees }) => agrees)).toEqual([true, null, null]);
    expect(same.changes[1].componentChange).toBe(0);
    expect(same.changes[2].componentChange).toBeNull();
    expect(next.changes[0]).toMatchObject({ agrees: true });
    expect(after).toMatchObject({ lag: 2, agreements: 0, trials: 1 });
    expect(after.changes[0].agrees).toBe(false);
  });

  test('a measure of which much is favourable: the other way round', () => {
    const [same] = valueOf(lagAgreement([change('A', 2019, -0.1)], components, 1));
    expect(same.changes[0].agrees).toBe(false);
  });

  test('six of six: p = .03', () => {
    const rows = names.flatMap((name) => [component(name, 2018, 0), component(name, 2019, 0.1)]);
    const [same, next] = valueOf(
      lagAgreement(
        names.map((name) => change(name, 2019, 0.2)),
        rows,
        1,
      ),
    );
    expect(same).toMatchObject({ agreements: 6, trials: 6, p: 2 / 64 });
    expect(next).toMatchObject({ trials: 0, p: 1 });
  });

  test('duplicates', () => {
    expect(problemOf(lagAgreement([], [components[0], components[0]], 1)).code).toBe('duplicateObservation');
  });
});
