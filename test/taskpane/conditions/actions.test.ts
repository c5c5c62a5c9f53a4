import type { Casework } from '../../../src/sheets/conditions/casework';
import type { CaseworkValue } from '../../../src/taskpane/conditions/state/useCasework';
import { fakeWorkbook, type FakeWorkbook } from '../../support/fakeWorkbook';
import { openCasework, type OpenCasework } from './support/caseworkHook';
import { condition, smallCasework } from './support/sheets';

interface Open {
  readonly workbook: FakeWorkbook;
  readonly pane: OpenCasework;
}

const opened = async (casework: Casework = smallCasework()): Promise<Open> => {
  const workbook = fakeWorkbook();
  const pane = await openCasework(workbook);
  await pane.does(({ prepare }) => prepare({ casework, sample: false, statements: [], what: 'klaar' }));
  return { workbook, pane };
};

const linesOf = ({ casework }: CaseworkValue) => casework!.framework.conditions;
const uses = (value: CaseworkValue) =>
  linesOf(value).map(({ code, use, partOf }) => (partOf === null ? `${code} ${use}` : `${code} ${use} ${partOf}`));
const logged = ({ workbook }: Open): readonly string[] =>
  workbook.editRequests.flatMap(({ log }) => log.map(({ settings }) => settings));

test('dropping a line takes a reason, keeps its ratings, and is undone by using it again', async () => {
  const open = await opened();
  const { pane } = open;
  expect(await pane.does(({ setUse }) => setUse('2.a', { use: 'no', reason: '  ' }))).toBe(false);
  expect(pane.now().failure?.code).toBe('reasonMissing');
  expect(await pane.does(({ setUse }) => setUse('2.a', { use: 'no', reason: 'te vaag' }))).toBe(true);
  expect(linesOf(pane.now()).find(({ code }) => code === '2.a')).toMatchObject({ use: 'no', reason: 'te vaag' });
  expect(pane.now().rows.map(({ id }) => id)).toEqual(['0', '0.volume', '0.price', '1.a', '2.b']);
  expect(pane.now().edges).toEqual([{ from: '1.a', to: '0.volume', sign: 1 }]);
  expect(pane.now().casework!.ratings.get('2.a')?.get('G1')).toBe('low');
  expect(await pane.does(({ setUse }) => setUse('2.a', { use: 'yes' }))).toBe(true);
  expect(linesOf(pane.now()).find(({ code }) => code === '2.a')).toMatchObject({ use: 'yes', reason: '' });
  expect(pane.now().rows.find(({ id }) => id === '2.a')?.ratings).toEqual(['low', null, null]);
  expect(logged(open)).toEqual(['Vervalt: 2.a Naam 2.a. Reden: te vaag', 'Weer in gebruik: 2.a Naam 2.a']);
});

test('a line that comes in use gets a row in every matrix', async () => {
  const { pane } = await opened();
  expect(await pane.does(({ addSecondRater }) => addSecondRater())).toBe(true);
  expect(pane.now().places.secondRatings?.rows.has('2.b')).toBe(true);
  expect(await pane.does(({ setUse }) => setUse('2.c', { use: 'yes' }))).toBe(true);
  expect(pane.now().problems).toEqual([]);
  expect(await pane.does(({ rate }) => rate('2.c', 'G2', 'unknown', 'second'))).toBe(true);
  expect(pane.now().casework!.secondRatings!.get('2.c')?.get('G2')).toBe('unknown');
  expect(pane.now().casework!.ratings.get('2.c')?.size ?? 0).toBe(0);
});

test('conditions that are taken together are one line with the ratings of its parts, and come apart again', async () => {
  const { pane } = await opened();
  await pane.does(({ rate }) => rate('2.b', 'G1', 'high'));
  const together = { members: ['2.a', '2.b'], code: '2.a+2.b', name: 'Samen', combine: 'mean' as const };
  expect(await pane.does(({ takeTogether }) => takeTogether({ ...together, reason: '' }))).toBe(false);
  expect(await pane.does(({ takeTogether }) => takeTogether({ ...together, reason: 'hetzelfde' }))).toBe(true);
  expect(uses(pane.now())).toEqual([
    '1.a yes',
    '2.a together 2.a+2.b',
    '2.b together 2.a+2.b',
    '2.c no',
    '2.a+2.b yes',
  ]);
  expect(pane.now().problems).toEqual([]);
  // Low and high are medium; looked at without an answer stays so; one rating is that rating.
  expect([...pane.now().casework!.ratings.get('2.a+2.b')!]).toEqual([
    ['G1', 'medium'],
    ['G2', 'unknown'],
    ['G3', 'high'],
  ]);
  expect(pane.now().edges).toContainEqual({ from: '2.a+2.b', to: '1.a', sign: 1 });
  await pane.does(({ rate }) => rate('2.a+2.b', 'G1', 'low'));
  expect(await pane.does(({ takeApart }) => takeApart('2.a+2.b', 'toch niet'))).toBe(true);
  expect(uses(pane.now())).toEqual(['1.a yes', '2.a yes', '2.b yes', '2.c no', '2.a+2.b no']);
  expect(pane.now().casework!.ratings.get('2.b')?.get('G1')).toBe('high');
  // Once more: the line and what was rated on it are still there.
  expect(await pane.does(({ takeTogether }) => takeTogether({ ...together, reason: 'toch wel' }))).toBe(true);
  expect(uses(pane.now()).at(-1)).toBe('2.a+2.b yes');
  expect(pane.now().casework!.ratings.get('2.a+2.b')?.get('G1')).toBe('low');
});

test('a line that others are part of can be taken together with more', async () => {
  const { pane } = await opened();
  const both = { name: 'Samen', combine: 'max' as const, reason: 'hetzelfde' };
  await pane.does(({ takeTogether }) => takeTogether({ ...both, members: ['2.a', '2.b'], code: 'x' }));
  await pane.does(({ takeTogether }) => takeTogether({ ...both, members: ['x', '1.a'], code: 'y' }));
  expect(pane.now().problems).toEqual([]);
  expect(uses(pane.now())).toEqual([
    '1.a together y',
    '2.a together y',
    '2.b together y',
    '2.c no',
    'x together y',
    'y yes',
  ]);
});

test('dropping a line that others are part of drops them too', async () => {
  const { pane } = await opened();
  const both = { members: ['2.a', '2.b'], code: 'x', name: 'Samen', combine: 'max' as const, reason: 'hetzelfde' };
  await pane.does(({ takeTogether }) => takeTogether(both));
  expect(await pane.does(({ setUse }) => setUse('x', { use: 'no', reason: 'weg' }))).toBe(true);
  expect(uses(pane.now())).toEqual(['1.a yes', '2.a no', '2.b no', '2.c no', 'x no']);
  expect(pane.now().problems).toEqual([]);
});

test('codes are given out once', async () => {
  const { pane } = await opened();
  for (const code of ['2.A', '0.volume']) {
    expect(await pane.does(({ addCondition }) => addCondition(condition(code), ''))).toBe(false);
    expect(pane.now().failure).toMatchObject({ code: 'codeTaken' });
  }
  const own = condition('5.x', { level: 5, name: 'Eigen', basis: 'een\ntwee' });
  expect(await pane.does(({ addCondition }) => addCondition(own, 'Nieuw niveau'))).toBe(true);
  expect(linesOf(pane.now()).at(-1)).toEqual(own);
  expect(pane.now().casework!.framework.levels.at(-1)).toEqual({ level: 5, name: 'Nieuw niveau' });
  expect(await pane.does(({ rate }) => rate('5.x', 'G3', 'low'))).toBe(true);
  const one = { members: ['2.a', '5.x'], name: 'S', combine: 'max' as const, reason: 'r' };
  expect(await pane.does(({ takeTogether }) => takeTogether({ ...one, code: '2.B' }))).toBe(false);
  expect(pane.now().failure?.code).toBe('codeTaken');
});

test('relations come, change and go', async () => {
  const open = await opened();
  const { pane } = open;
  expect(
    await pane.does(({ addRelation }) => addRelation({ from: '2.b', to: '1.a', sign: -1, note: 'omgekeerd' })),
  ).toBe(true);
  expect(pane.now().edges).toContainEqual({ from: '2.b', to: '1.a', sign: -1 });
  expect(await pane.does(({ addRelation }) => addRelation({ from: '2.b', to: '1.a', sign: 1, note: '' }))).toBe(true);
  expect(pane.now().casework!.framework.relations.at(-1)).toEqual({ from: '2.b', to: '1.a', sign: 1, note: '' });
  expect(await pane.does(({ removeRelation }) => removeRelation('2.b', '1.a'))).toBe(true);
  expect(pane.now().casework!.framework.relations).toEqual(smallCasework().framework.relations);
  expect(await pane.does(({ removeRelation }) => removeRelation('2.b', '1.a'))).toBe(false);
  expect(logged(open)).toHaveLength(3);
});

test('relations of parts that contradict each other count as none, at their own lines', async () => {
  const { pane } = await opened();
  await pane.does(({ addRelation }) => addRelation({ from: '2.b', to: '1.a', sign: -1, note: '' }));
  const both = { members: ['2.a', '2.b'], code: 'x', name: 'Samen', combine: 'max' as const, reason: 'hetzelfde' };
  await pane.does(({ takeTogether }) => takeTogether(both));
  expect(pane.now().edges).toEqual([{ from: '1.a', to: '0.volume', sign: 1 }]);
  expect(pane.now().problems.map(({ code, slots }) => [code, slots])).toEqual([
    ['relationsConflict', { from: '2.a', to: '1.a' }],
    ['relationsConflict', { from: '2.b', to: '1.a' }],
  ]);
});

test('municipalities: decisions with a reason, new ones with a column, results anew', async () => {
  const open = await opened();
  const { pane } = open;
  expect(await pane.does(({ setMunicipality }) => setMunicipality('G1', { counts: false, countsReason: '' }))).toBe(
    false,
  );
  const change = {
    counts: false,
    countsReason: 'bijzonder',
    explainability: { settled: 'fair' as const, reason: 'ons oordeel' },
    place: { archetype: 'lawful' as const, reason: 'zo zien wij het' },
  };
  expect(await pane.does(({ setMunicipality }) => setMunicipality('G1', change))).toBe(true);
  expect(pane.now().casework!.municipalities[0]).toMatchObject(change);
  expect(await pane.does(({ setMunicipality }) => setMunicipality('G1', { explainability: null, place: null }))).toBe(
    true,
  );
  expect(pane.now().casework!.municipalities[0]).toMatchObject({ explainability: null, place: null, counts: false });
  const added = { code: 'G4', name: 'Vierde', balance: 0.2, volume: 0.1, price: 0.1 };
  expect(await pane.does(({ addMunicipalities }) => addMunicipalities([added, { ...added, code: 'g1' }]))).toBe(true);
  expect(pane.now().problems).toEqual([]);
  expect(pane.now().casework!.municipalities.map(({ code }) => code)).toEqual(['G1', 'G2', 'G3', 'G4']);
  expect(await pane.does(({ rate }) => rate('2.b', 'G4', 'high'))).toBe(true);
  expect(await pane.does(({ setResults }) => setResults([{ ...added, balance: -0.3 }]))).toBe(true);
  expect(pane.now().casework!.municipalities[3]).toMatchObject({ balance: -0.3, counts: true });
  expect(logged(open)[0]).toBe(
    'Stad G1: telt niet mee; verklaarbaarheid redelijk; archetype rechtmatig; bijzonder; ons oordeel; zo zien wij het',
  );
});

test('steps of the reduction: each is checked, and one that others rest on cannot be undone', async () => {
  const { pane } = await opened();
  const first = {
    id: '1',
    method: 3 as const,
    conditions: ['2.a', '2.b'],
    into: 'x',
    rule: 'max' as const,
    reason: 'r',
  };
  expect(await pane.does(({ addStep }) => addStep(first))).toBe(true);
  expect(pane.now().compared).toMatchObject({ ok: true });
  const second = { id: '2', method: 1 as const, conditions: ['x'], reason: 'allen gelijk' };
  expect(await pane.does(({ addStep }) => addStep({ ...second, conditions: ['9.z'] }))).toBe(false);
  expect(pane.now().failure?.code).toBe('unknownCondition');
  expect(await pane.does(({ addStep }) => addStep(second))).toBe(true);
  const { compared } = pane.now();
  expect(compared.ok && compared.value.rows.map(({ id }) => id)).toEqual(['0', '0.volume', '0.price', '1.a']);
  // The framework itself, and what is rated, stay as they are.
  expect(pane.now().rows.map(({ id }) => id)).toContain('2.a');
  expect(await pane.does(({ undoStep }) => undoStep('1'))).toBe(false);
  expect(pane.now().failure?.code).toBe('unknownCondition');
  expect(await pane.does(({ undoStep }) => undoStep('2'))).toBe(true);
  expect(await pane.does(({ undoStep }) => undoStep('1'))).toBe(true);
  expect(await pane.does(({ undoStep }) => undoStep('1'))).toBe(false);
  expect(pane.now().casework!.reduction).toEqual([]);
});

test('a change of mind is in the log; of first ratings one line per session', async () => {
  const open = await opened();
  const { pane } = open;
  await pane.does(({ rate }) => rate('2.b', 'G1', 'low'));
  await pane.does(({ rate }) => Promise.all([rate('2.b', 'G2', 'low'), rate('1.a', 'G1', 'low')]));
  const first =
    'Oordelen ingevuld in deze sessie, te beginnen met 2.b Naam 2.b, Stad G1. Elk oordeel staat in de matrix';
  expect(logged(open)).toEqual([first]);
  await pane.does(({ rate }) => rate('2.b', 'G1', 'high'));
  await pane.does(({ rate }) => rate('2.b', 'G1', null));
  expect(logged(open)).toEqual([
    first,
    'Oordeel gewijzigd: 2.b Naam 2.b, Stad G1 van L naar H',
    'Oordeel gewijzigd: 2.b Naam 2.b, Stad G1 van H naar leeg',
  ]);
  expect(pane.now().casework!.ratings.get('2.b')?.has('G1')).toBe(false);
});

test('the pane shows a rating at once, and takes it back when it cannot be stored', async () => {
  const { pane, workbook } = await opened();
  workbook.fail('sheetProtected', { sheet: 'Saldo 3 Beoordelingen' });
  const stored = await pane.does(({ rate }) => rate('2.b', 'G1', 'low'));
  expect(stored).toBe(false);
  expect(pane.now().failure?.code).toBe('sheetProtected');
  expect(pane.now().casework!.ratings.get('2.b')?.has('G1')).toBe(false);
  expect(pane.now().saving).toBe(false);
});

test('many actions at once are done one after another', async () => {
  const { pane } = await opened();
  const stored = await pane.does(({ rate, saveReasoning }) =>
    Promise.all([
      rate('2.b', 'G1', 'low'),
      rate('2.b', 'G2', 'high'),
      rate('1.a', 'G1', 'medium'),
      saveReasoning({
        condition: '1.a',
        municipality: 'G1',
        rating: 'medium',
        text: 'a',
        source: '',
        date: '',
        by: '',
      }),
    ]),
  );
  expect(stored).toEqual([true, true, true, true]);
  expect(pane.now().casework!.ratings.get('2.b')).toEqual(
    new Map([
      ['G1', 'low'],
      ['G2', 'high'],
      ['G3', 'high'],
    ]),
  );
  expect(pane.now().casework!.reasonings).toHaveLength(1);
});
