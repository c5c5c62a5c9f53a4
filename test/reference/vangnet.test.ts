import {
  processConditionsOf,
  usableVangnetYears,
  vangnetOf,
  vangnetYears,
} from '../../src/reference/parameters/vangnet';

describe('vangnet parameters', () => {
  it('have a rule exactly in the usable years', () => {
    expect(vangnetYears.filter(({ rule }) => rule !== null).map(({ year }) => year)).toEqual(usableVangnetYears);
    expect(vangnetOf(2015)).toMatchObject({ rule: null });
    expect(vangnetOf(2026)).toBeUndefined();
  });

  it('give 2021 the bounds of the report: 7.5%, 12.5%, half', () => {
    expect(vangnetOf(2021)?.rule).toEqual({ lower: 0.075, upper: 0.125, shareBetween: 0.5, shareAbove: 1 });
  });

  it('name a source for every year', () => {
    for (const { sources, note } of vangnetYears) {
      expect(sources.length).toBeGreaterThan(0);
      expect(note.nl).not.toBe('');
    }
  });

  it('keep the demands of 2025 and drop those that ended', () => {
    expect(vangnetOf(2025)?.extended?.demand.atLeast).toBe(2);
    expect(vangnetOf(2024)?.extended).toBeNull();
    expect(vangnetOf(2019)?.cumulative).toBeNull();
    expect(processConditionsOf(2016).map(({ id }) => id)).toEqual(['alert2016']);
    expect(processConditionsOf(2025).map(({ id }) => id)).toEqual(['request', 'measures', 'council', 'repeat']);
  });
});
