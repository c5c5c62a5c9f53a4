import { failure, success } from '../../../../analysis/result';
import { cellAddress, onSheet } from '../../../../sheets/address';
import type { CaseMunicipality, Casework } from '../../../../sheets/conditions/casework';
import { entryText } from '../../../../sheets/conditions/entries';
import { text, type CellContent } from '../../../../sheets/description';
import type { CellEdit, SheetEdit } from '../../../../workbook/port/workbook';
import type { Change, Known } from './change';
import {
  addLines,
  cellEdit,
  editLine,
  grown,
  merged,
  targetOf,
  valueAt,
  words,
  type Contents,
  type Target,
} from './sheetEdits';

/** What a person can decide about a municipality. */
export type MunicipalityChange = Partial<
  Pick<CaseMunicipality, 'counts' | 'countsReason' | 'explainability' | 'place' | 'balance' | 'volume' | 'price'>
>;

/** A municipality to add, with what is known of its balance. */
export type NewMunicipality = Pick<CaseMunicipality, 'code' | 'name' | 'balance' | 'volume' | 'price'>;

const contentsOf = (change: MunicipalityChange, { place: { language } }: Target<'cases'>): Contents<'cases'> => {
  const { counts, countsReason, explainability, place, balance, volume, price } = change;
  return {
    ...(balance === undefined ? {} : { balance }),
    ...(volume === undefined ? {} : { volume }),
    ...(price === undefined ? {} : { price }),
    ...(counts === undefined ? {} : { counts: text(entryText('counts', counts ? 'yes' : 'no', language)) }),
    ...(countsReason === undefined ? {} : { countsReason: words(countsReason) }),
    ...(explainability === undefined
      ? {}
      : {
          explainability:
            explainability === null ? null : text(entryText('explainability', explainability.settled, language)),
          explainabilityReason: words(explainability?.reason ?? ''),
        }),
    ...(place === undefined
      ? {}
      : {
          archetype: place === null ? null : text(entryText('archetype', place.archetype, language)),
          archetypeReason: words(place?.reason ?? ''),
        }),
  };
};

const municipalityIn = (casework: Casework | null, code: string): CaseMunicipality | undefined =>
  casework?.municipalities.find((one) => one.code === code);

/** Whether somebody decided otherwise about the same things since the person looked. */
const isChanged = (now: CaseMunicipality, before: CaseMunicipality | undefined, change: MunicipalityChange): boolean =>
  (Object.keys(change) as (keyof MunicipalityChange)[]).some(
    (key) => JSON.stringify(now[key]) !== JSON.stringify(before?.[key]),
  );

/** @param before the casework that the person saw */
export const municipalityChange =
  (code: string, change: MunicipalityChange, before: Casework | null): Change =>
  (known) => {
    const target = targetOf(known, 'cases');
    const row = target?.place.rows.get(code);
    const now = municipalityIn(known.reading.casework, code);
    if (target === null || row === undefined || now === undefined) return failure('placeGone', { what: code });
    if (change.counts === false && (change.countsReason ?? now.countsReason).trim() === '')
      return failure('reasonMissing');
    if (isChanged(now, municipalityIn(before, code), change))
      return failure('changedMeanwhile', {
        cell: onSheet(target.place.sheet.name, cellAddress({ row, column: target.place.columns.get('code') ?? 0 })),
        found: now.name,
        expected: now.name,
      });
    return success([editLine(target, row, ['code'], contentsOf(change, target))]);
  };

/** Balance and components anew, for municipalities that stand on the sheet. */
export const resultsChange =
  (results: readonly NewMunicipality[]): Change =>
  (known) => {
    const target = targetOf(known, 'cases');
    if (target === null) return failure('placeGone', { what: results[0]?.name ?? '' });
    return success(
      merged(
        results.flatMap(({ code, balance, volume, price }): readonly SheetEdit[] => {
          const row = target.place.rows.get(code);
          return row === undefined ? [] : [editLine(target, row, ['code'], { balance, volume, price })];
        }),
      ),
    );
  };

/** Cells above the headers where the matrix has the names of its municipalities. */
const nameCells = (
  target: Target<'ratings' | 'secondRatings'>,
  known: Known,
  added: readonly Pick<CaseMunicipality, 'name'>[],
): readonly CellEdit[] => {
  const { place } = target;
  const above = place.headerRow - 1;
  const hasNames = [...place.municipalities].some(
    ([code, column]) => municipalityIn(known.reading.casework, code)?.name === valueAt(target, above, column),
  );
  if (!hasNames) return [];
  return added
    .map(({ name }, index) => cellEdit(target, above, place.area.column + place.area.columns + index, text(name)))
    .filter(({ value }) => value === null);
};

/** A column per municipality to the right of a matrix, without ratings yet; `lines` come in along with them. */
export const addColumns = (
  target: Target<'ratings' | 'secondRatings'>,
  known: Known,
  added: readonly Pick<CaseMunicipality, 'code' | 'name'>[],
  lines = 0,
): SheetEdit => {
  const codes = added.map(({ code }) => code);
  const blanks: readonly CellContent[] = Array.from({ length: target.place.area.rows - 1 + lines }, () => null);
  return {
    ...grown(target, lines, codes),
    cells: nameCells(target, known, added),
    newColumns: codes.map((code) => [text(code), ...blanks]),
  };
};

/** The matrices that are there. */
export const matrices = (known: Known): readonly Target<'ratings' | 'secondRatings'>[] =>
  [targetOf(known, 'ratings'), targetOf(known, 'secondRatings')].filter((target) => target !== null);

/** Lines on `Saldo 3 Gemeenten` and columns in the matrices for municipalities that are not there yet. */
export const newMunicipalities =
  (added: readonly NewMunicipality[]): Change =>
  (known) => {
    const target = targetOf(known, 'cases');
    if (target === null) return failure('placeGone', { what: added[0]?.name ?? '' });
    const { place } = target;
    const taken = new Set([...place.rows.keys()].map((code) => code.toLowerCase()));
    const next = added.filter(({ code }) => !taken.has(code.toLowerCase()));
    const yes = text(entryText('counts', 'yes', place.language));
    if (next.length === 0) return success([]);
    return success(
      merged([
        addLines(
          target,
          next.map(({ code, name, balance, volume, price }) => ({
            code: text(code),
            municipality: text(name),
            balance,
            volume,
            price,
            counts: yes,
          })),
        ),
        ...matrices(known).map((matrix) => addColumns(matrix, known, next)),
      ]),
    );
  };
