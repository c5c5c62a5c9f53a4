import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { codeOf, entryIn, numberIn, requiredEntry, textOf, wrong, type Reader } from './lines';

export interface ReadCases {
  readonly municipalities: readonly CaseMunicipality[];
  readonly rows: ReadonlyMap<string, number>;
}

type CasesReader = Reader<'cases'>;

const explainabilityIn = (reader: CasesReader, row: number): CaseMunicipality['explainability'] => {
  const settled = entryIn(reader, row, 'explainability', 'explainability');
  const reason = textOf(reader, row, 'explainabilityReason');
  if (settled !== null && reason === '') wrong(reader, row, 'explainabilityReason', 'reasonMissing');
  return settled === null ? null : { settled, reason };
};

const placeIn = (reader: CasesReader, row: number): CaseMunicipality['place'] => {
  const archetype = entryIn(reader, row, 'archetype', 'archetype');
  const reason = textOf(reader, row, 'archetypeReason');
  if (archetype !== null && reason === '') wrong(reader, row, 'archetypeReason', 'reasonMissing');
  return archetype === null ? null : { archetype, reason };
};

const readCase = (reader: CasesReader, row: number, code: string): CaseMunicipality => {
  const counts = requiredEntry(reader, row, 'counts', 'counts');
  const countsReason = textOf(reader, row, 'countsReason');
  const name = textOf(reader, row, 'municipality');
  if (counts === 'no' && countsReason === '') wrong(reader, row, 'countsReason', 'reasonMissing');
  return {
    code,
    name: name === '' ? code : name,
    balance: numberIn(reader, row, 'balance'),
    volume: numberIn(reader, row, 'volume'),
    price: numberIn(reader, row, 'price'),
    // What cannot be read leaves the municipality out of comparisons until it is put right.
    counts: counts === 'yes',
    countsReason,
    explainability: explainabilityIn(reader, row),
    place: placeIn(reader, row),
  };
};

/** The municipalities of `Saldo 3 Gemeenten`, in the order of that sheet. */
export const readCases = (reader: CasesReader): ReadCases => {
  const municipalities: CaseMunicipality[] = [];
  const rows = new Map<string, number>();
  const taken = new Set<string>();
  for (const row of reader.table.lines) {
    const code = codeOf(reader, row, 'code');
    if (code === null) continue;
    if (taken.has(code.toLowerCase())) wrong(reader, row, 'code', 'duplicateMunicipality', { found: code });
    else {
      taken.add(code.toLowerCase());
      rows.set(code, row);
      municipalities.push(readCase(reader, row, code));
    }
  }
  return { municipalities, rows };
};
