import { fc } from '../../support/chance';
import type {
  CaseMunicipality,
  Casework,
  ConditionLine,
  GivenRating,
  Reasoning,
} from '../../../src/sheets/conditions/casework';
import type { WorkingKind } from '../../../src/sheets/description';
import { workingKinds } from '../../../src/taskpane/session/companions';
import { addConditionsWords } from '../../../src/text/conditions';
import type { FakeSheet } from '../../support/fakeSheets';
import { openSheets, type OpenSheets } from './support/sheets';

addConditionsWords();

/** Words as people write them: what could be taken for a formula, a number or a mark among them. */
const words = fc.constantFrom(
  'Instroom',
  'é–ß',
  '=1+1',
  '@naam',
  '12',
  'twee\nregels',
  "'s-Gravenhage",
  'x, y; z',
  '−',
);
const maybe = fc.oneof(fc.constant(''), words);
const code = fc.constantFrom('1.a', '1.b', '2.a', '2.b', '2.a+2.b', '3.c.I', '4', 'eigen', 'H', '10.z');
const share = fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: null });
const given = fc.constantFrom<GivenRating>('high', 'medium', 'low', 'unknown');

const line: fc.Arbitrary<Omit<ConditionLine, 'code' | 'use' | 'partOf' | 'reason'>> = fc.record({
  level: fc.integer({ min: 1, max: 9 }),
  type: maybe,
  name: words,
  description: maybe,
  basis: maybe,
  highMeans: maybe,
  combine: fc.constantFrom(null, 'max' as const, 'mean' as const, 'min' as const),
});

/** Lines with codes of their own; the first is always used, others may be rated with it. */
const conditions = fc
  .tuple(
    fc.uniqueArray(code, { minLength: 1, maxLength: 8, selector: (one) => one.toLowerCase() }),
    fc.array(fc.tuple(line, fc.constantFrom('yes' as const, 'no' as const, 'together' as const), words), {
      minLength: 8,
      maxLength: 8,
    }),
  )
  .map(([codes, lines]) =>
    codes.map((own, index): ConditionLine => {
      const [rest, use, reason] = lines[index];
      if (index === 0 || use === 'yes') return { ...rest, code: own, use: 'yes', partOf: null, reason: '' };
      return { ...rest, code: own, use, partOf: use === 'together' ? codes[0] : null, reason };
    }),
  );

const explained = fc.record({
  settled: fc.constantFrom('hardly' as const, 'limited' as const, 'fair' as const, 'good' as const),
  reason: words,
});
const placed = fc.record({
  archetype: fc.constantFrom('businesslike' as const, 'lawful' as const, 'responsive' as const, 'onAxis' as const),
  reason: words,
});

const municipalities = fc
  .uniqueArray(fc.constantFrom('G1', 'G2', 'G3', '0363', 'Oeverdam'), { minLength: 1, maxLength: 5 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((own) =>
        fc.record({
          code: fc.constant(own),
          name: words,
          balance: share,
          volume: share,
          price: share,
          counts: fc.boolean(),
          countsReason: words,
          explainability: fc.option(explained, { nil: null }),
          place: fc.option(placed, { nil: null }),
        }),
      ),
    ),
  ) as fc.Arbitrary<CaseMunicipality[]>;

const casework: fc.Arbitrary<Casework> = fc
  .record({ lines: conditions, cases: municipalities })
  .chain(({ lines, cases }) => {
    const codes = lines.map((one) => one.code);
    const where = cases.map((one) => one.code);
    const ratings = fc
      .array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...where), given), { maxLength: 12 })
      .map((all) => {
        const map = new Map<string, Map<string, GivenRating>>();
        for (const [own, municipality, rating] of all)
          map.set(own, (map.get(own) ?? new Map<string, GivenRating>()).set(municipality, rating));
        return map;
      });
    const reasoning: fc.Arbitrary<Reasoning> = fc.record({
      condition: fc.constantFrom(...codes),
      municipality: fc.constantFrom(...where),
      rating: fc.option(given, { nil: null }),
      text: maybe,
      source: maybe,
      date: maybe,
      by: maybe,
    });
    const ends = [...codes, '0', '0.volume', '0.price'];
    const relations = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends)), {
        maxLength: 6,
        selector: ([from, to]) => `${from}>${to}`,
      })
      .map((pairs) => pairs.filter(([from, to]) => from !== to))
      .chain((pairs) =>
        fc.tuple(
          ...pairs.map(([from, to]) =>
            fc.record({
              from: fc.constant(from),
              to: fc.constant(to),
              sign: fc.constantFrom(null, 1 as const, -1 as const),
              note: maybe,
            }),
          ),
        ),
      ) as fc.Arbitrary<Casework['framework']['relations']>;
    return fc.record({
      framework: fc.record({
        title: words,
        source: words,
        levels: fc.constant(
          [...new Set(lines.map(({ level }) => level))]
            .sort((a, b) => a - b)
            .map((level) => ({ level, name: `L${level}` })),
        ),
        conditions: fc.constant(lines),
        relations,
      }),
      municipalities: fc.constant(cases),
      ratings,
      secondRatings: fc.option(ratings, { nil: null }),
      reasonings: fc.array(reasoning, { maxLength: 4 }),
      reduction: fc.constant([
        { id: '1', method: 2 as const, conditions: [codes[0]], reason: 'waarom' },
        { id: '2', method: 3 as const, conditions: codes, into: 'nieuw', rule: 'mean' as const, reason: '=x' },
      ]),
    });
  });

/** Lines of a matrix on which nobody rated anything are not kept apart from those that are not there. */
const rated = <T extends { readonly size: number }>(ratings: ReadonlyMap<string, T> | null) =>
  ratings === null ? null : new Map([...ratings].filter(([, own]) => own.size > 0));
const comparable = (read: Casework) => ({
  ...read,
  // Titles and sources are one line each.
  framework: {
    ...read.framework,
    title: read.framework.title.replace(/\s+/g, ' '),
    source: read.framework.source.replace(/\s+/g, ' '),
  },
  ratings: rated(read.ratings),
  secondRatings: rated(read.secondRatings),
});

const runs = { numRuns: 60 };

test.each(['nl', 'en'] as const)('what is written in %s is read as it was, without a remark', (language) => {
  fc.assert(
    fc.property(casework, (own) => {
      const { casework: read, problems } = openSheets(own, language).read();
      expect(problems).toEqual([]);
      expect(comparable(read!)).toEqual(comparable(own));
    }),
    runs,
  );
});

/** The same items in an order that the numbers say. */
const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, at: order[index % order.length] }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Rows of the table in another order, its columns too, and a column of the person's own before them. */
const rearrange = (sheet: FakeSheet, order: readonly number[]): void => {
  const { row, rows, column, columns } = sheet.table!;
  const block = sheet.rows
    .slice(row, row + rows)
    .map((cells) => Array.from({ length: columns }, (_, index) => cells[column + index] ?? null));
  const positions = shuffled(
    Array.from({ length: columns }, (_, index) => index),
    order,
  );
  const [header, ...lines] = block;
  [header, ...shuffled(lines, [...order].reverse())].forEach((cells, index) => {
    sheet.rows[row + index] = [index === 0 ? 'Van mij' : 'notitie', ...positions.map((at) => cells[at])];
  });
  sheet.table = { row, rows, column: 0, columns: columns + 1 };
  sheet.rows.splice(0, 0, ['Een regel erboven']);
  sheet.table = { ...sheet.table, row: row + 1 };
  // A remark below is no line.
  sheet.rows.push([], ['let op', null]);
};

const textOf = (item: object): string => JSON.stringify(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)));
const sorted = <T extends object>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => textOf(a).localeCompare(textOf(b)));

test('rows and columns in any other order, with own columns and remarks around, are read the same', () => {
  fc.assert(
    fc.property(casework, fc.array(fc.integer(), { minLength: 5, maxLength: 20 }), (own, order) => {
      const sheets: OpenSheets = openSheets(own);
      const present: readonly WorkingKind[] = workingKinds.filter(
        (kind) => kind !== 'secondRatings' || own.secondRatings !== null,
      );
      present.forEach((kind) => rearrange(sheets.sheet(kind), order));
      const { casework: read, problems } = sheets.read();
      expect(problems).toEqual([]);
      const [one, other] = [comparable(read!), comparable(own)];
      expect(one.ratings).toEqual(other.ratings);
      expect(one.secondRatings).toEqual(other.secondRatings);
      expect(sorted(one.municipalities)).toEqual(sorted(other.municipalities));
      expect(sorted(one.framework.conditions)).toEqual(sorted(other.framework.conditions));
      expect(sorted(one.framework.relations)).toEqual(sorted(other.framework.relations));
      expect(sorted(one.reasonings)).toEqual(sorted(other.reasonings));
      expect(sorted(one.reduction)).toEqual(sorted(other.reduction));
    }),
    runs,
  );
});
