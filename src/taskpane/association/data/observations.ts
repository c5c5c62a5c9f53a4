import type { Observation } from '../../../analysis/association/observations';
import type { OutcomeFigure } from '../../../sheets/association/input';
import type { Components } from './components';

const placeOf = (municipality: string, year: number): string => `${municipality}\u0000${year}`;

/**
 * One row per municipality and year of the components, with the outcome where there is one. Years without any component are left out:
 * there is nothing to set their outcomes beside.
 */
export const observationsOf = (
  { cells }: Components,
  figures: readonly OutcomeFigure[],
  component: 'volume' | 'price',
): readonly Observation[] => {
  const outcomes = new Map(figures.map(({ municipality, year, value }) => [placeOf(municipality, year), value]));
  return cells.map(({ municipality, year, caseload, ...shares }) => ({
    municipality,
    year,
    outcome: outcomes.get(placeOf(municipality, year)) ?? null,
    component: shares[component],
    weight: caseload?.value ?? null,
  }));
};
