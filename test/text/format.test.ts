import {
  formatEuro,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatTime,
} from '../../src/text/format';

/** With ordinary spaces, so that the expectation can be read. */
const soft = (shown: string): string => shown.replaceAll('\u00a0', ' ');

describe('percentages', () => {
  test('a Dutch percentage has a comma and no space', () => {
    expect(formatPercent(0.123, 'nl')).toBe('12,3%');
    expect(formatPercent(0.123, 'en')).toBe('12.3%');
  });
  test('minus is U+2212, plus only when asked for', () => {
    expect(formatPercent(-0.089, 'nl')).toBe('−8,9%');
    expect(formatPercent(0.089, 'nl', { signed: true })).toBe('+8,9%');
    expect(formatPercent(0.5, 'nl', { digits: 0 })).toBe('50%');
  });
  test('what rounds to zero has no sign', () => {
    expect(formatPercent(-0.0001, 'nl')).toBe('0,0%');
    expect(formatPercent(0.0001, 'nl', { signed: true })).toBe('0,0%');
    expect(formatNumber(-0, 'nl')).toBe('0');
  });
});

describe('euros', () => {
  test('the minus stands before the euro sign', () => {
    expect(soft(formatEuro(1234567, 'nl'))).toBe('€ 1.234.567');
    expect(soft(formatEuro(-1234567.4, 'nl'))).toBe('−€ 1.234.567');
    expect(formatEuro(-1234.5, 'en', 2)).toBe('−€1,234.50');
  });
  test('the amount does not break over lines', () => {
    expect(formatEuro(1e6, 'nl')).not.toContain(' ');
  });
});

describe('numbers, periods, moments and lists', () => {
  test('thousands are grouped, also from 1.000', () => {
    expect(formatNumber(1234.5, 'nl', 1)).toBe('1.234,5');
    expect(formatNumber(-1234.5, 'en', 1)).toBe('−1,234.5');
  });
  test('a period of one year is that year', () => {
    expect(formatPeriod(2016, 2021)).toBe('2016–2021');
    expect(formatPeriod(2023, 2023)).toBe('2023');
  });
  test('moments follow the clock of the machine', () => {
    const moment = new Date(2025, 4, 14, 9, 5);
    expect(formatTime(moment, 'nl')).toBe('09:05');
    expect(formatMoment(moment, 'nl')).toBe('14 mei 2025, 09:05');
    expect(formatMoment(moment, 'en')).toBe('14 May 2025, 09:05');
    expect(formatTime(new Date(2025, 4, 14, 0, 7), 'en')).toBe('00:07');
  });
  test('lists end with and', () => {
    expect(formatList(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});
