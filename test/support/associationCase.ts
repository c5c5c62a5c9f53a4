import { cellAddress, onSheet } from '../../src/sheets/address';
import type { AssociationInput, ComponentRow, Measure, OutcomeFigure } from '../../src/sheets/association/input';
import { panelInput } from './association';
import type { UserCell, UserSheet } from './gridEngine';

/** Figures of one municipality: a component and one or more measures per year, as they stand on the person's sheet. */
export interface Person {
  readonly name: string;
  readonly component: readonly UserCell[];
  readonly outcome: readonly UserCell[];
}

export const measure: Measure = {
  id: 'own',
  name: 'Eigen maat',
  unit: 'share',
  component: 'volume',
  polarity: 1,
  denominator: null,
};

const numberOf = (cell: UserCell): number | null => (typeof cell === 'number' ? cell : null);

/** A sheet with a component column per year and then an outcome column per year, and the input that refers to it. */
export const caseOf = (
  people: readonly Person[],
  change: Partial<Measure> = {},
  rest: Partial<AssociationInput> = {},
): { readonly input: AssociationInput; readonly sheet: UserSheet } => {
  const years = people[0].component.map((_, y) => 2018 + y);
  const at = (row: number, column: number) => [{ address: onSheet('Eigen', cellAddress({ row, column })) }];
  const components = people.flatMap(({ name, component }, row) =>
    component.map((cell, y): ComponentRow => ({
      municipality: name,
      year: years[y],
      from: { kind: 'given', volume: { value: numberOf(cell), cells: at(row, 1 + y) }, price: null },
    })),
  );
  const observations = people.flatMap(({ name, outcome }, row) =>
    outcome.map((cell, y): OutcomeFigure => ({
      measure: 'own',
      municipality: name,
      year: years[y],
      value: numberOf(cell),
      cells: at(row, 1 + years.length + y),
    })),
  );
  return {
    sheet: { name: 'Eigen', rows: people.map(({ name, component, outcome }) => [name, ...component, ...outcome]) },
    input: {
      ...panelInput,
      sample: false,
      municipalities: people.map(({ name }) => ({ key: name, name, code: null })),
      components,
      measures: [{ ...measure, ...change }],
      observations,
      ...rest,
    },
  };
};
