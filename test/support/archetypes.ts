import type { ArchetypesInput } from '../../src/sheets/conditions/archetypes/input';
import type { Casework } from '../../src/sheets/conditions/casework';
import { ratedLines } from '../../src/sheets/conditions/comparison/comparedRows';
import { placesOf } from './casework';

/** Axes of these conditions. */
export const archetypesInput = (
  casework: Casework,
  result: readonly string[],
  control: readonly string[],
  more: Partial<ArchetypesInput> = {},
): ArchetypesInput => {
  const lines = ratedLines(casework);
  const rows = (codes: readonly string[]) => codes.map((code) => lines.find(({ id }) => id === code)!);
  return {
    municipalities: casework.municipalities,
    resultOrientation: { name: 'Resultaatgerichtheid', low: 'publieke waarde', high: 'resultaat', rows: rows(result) },
    control: { name: 'Mensbeeld', low: 'vertrouwen', high: 'controle', rows: rows(control) },
    hasOwnAxes: false,
    framework: casework.framework.title,
    places: placesOf(casework),
    formulas: 'live',
    time: '14:02',
    sample: false,
    language: 'nl',
    notation: 'nl',
    ...more,
  };
};
