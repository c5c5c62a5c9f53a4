import { browserPreferences } from '../../src/taskpane/app/browserPreferences';

beforeEach(() => localStorage.clear());

test('what is written is there the next time', () => {
  browserPreferences().write('look', 'dark');
  expect(browserPreferences().read()).toEqual({ look: 'dark' });
});

test('another partition of the browser has its own choices', () => {
  browserPreferences('one-').write('language', 'en');
  browserPreferences('other-').write('language', 'nl');
  expect(browserPreferences('one-').read()).toEqual({ language: 'en' });
  expect(Object.keys(localStorage)).toEqual(['one-saldo.preferences', 'other-saldo.preferences']);
});

test('what somebody else put there does no harm', () => {
  for (const text of ['no json', 'null', '[]', '{"look":3}']) {
    localStorage.setItem('saldo.preferences', text);
    expect(browserPreferences().read()).toEqual({});
  }
});
