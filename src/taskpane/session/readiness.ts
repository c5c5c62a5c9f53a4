import type { Panel } from '../data/panel';
import type { Field, Mapping } from '../data/fields';
import type { Preview } from './preview';
import type { Session } from './session';

/** How far the person is; everything but `ready` is something to do first. */
export type Readiness =
  'noData' | 'noRows' | 'columns' | 'year' | 'municipality' | 'problems' | 'nothingToSplit' | 'stale' | 'ready';

const required: readonly Field[] = ['budget', 'spending', 'predictedVolume', 'actualVolume'];

/** Columns that the split cannot do without and that nobody pointed out yet. */
export const missingColumns = (mapping: Mapping): readonly Field[] =>
  required.filter((field) => mapping[field] === null);

/** What stands in the way of a result, the first thing first. */
export const readinessOf = ({ chosen, stale }: Session, panel: Panel | null, preview: Preview | null): Readiness => {
  if (chosen === null || panel === null) return 'noData';
  const { mapping, year, municipality } = chosen.choices;
  if (chosen.table.dataRows.length === 0) return 'noRows';
  if (missingColumns(mapping).length > 0 || chosen.unit.differs) return 'columns';
  if (mapping.year === null && year === null) return 'year';
  if (mapping.municipality === null && mapping.code === null && municipality.trim() === '') return 'municipality';
  if (stale !== null) return 'stale';
  if (panel.problems.length > 0) return 'problems';
  return preview === null ? 'nothingToSplit' : 'ready';
};
