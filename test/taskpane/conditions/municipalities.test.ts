import {
  changedResults,
  missingMunicipalities,
  repeatedCode,
  typedMunicipalities,
} from '../../../src/taskpane/conditions/framework/municipalities';

const known = (code: string, balance: number | null) => ({ code, name: code, balance, volume: balance, price: 0 });

test('municipalities as people type or paste them', () => {
  expect(
    typedMunicipalities(' G1 ; Oeverdam\n\nHeidestad\n0363\tGrote Stad\n;\n').map(({ code, name }) => [code, name]),
  ).toEqual([
    ['G1', 'Oeverdam'],
    ['Heidestad', 'Heidestad'],
    ['0363', 'Grote Stad'],
  ]);
  expect(repeatedCode([{ code: 'G1' }, { code: 'g1' }])).toBe('g1');
  expect(repeatedCode([{ code: 'G1' }, { code: 'G11' }])).toBeNull();
});

test('figures of step 1 that are not those on the sheet, rounding noise and missing ones apart', () => {
  const onSheet = [known('G1', 0.1), known('G2', null), known('G3', 0.3), known('G4', 0.4)];
  const now = [known('g1', 0.1 + 1e-12), known('G2', 0.2), known('G3', null), known('G4', 0.41), known('G5', 0.5)];
  expect(changedResults(onSheet, now).map(({ code, balance }) => [code, balance])).toEqual([
    ['G2', 0.2],
    ['G4', 0.41],
  ]);
  expect(missingMunicipalities(onSheet, now).map(({ code }) => code)).toEqual(['G5']);
});
