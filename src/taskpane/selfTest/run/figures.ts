import { denominatorName, referenceMeasures } from '../../../reference/measures';
import { loadFramework } from '../../../reference/frameworks/loadFramework';
import { panelWorkbook } from '../../../samples/panel/panelWorkbook';
import { sampleRatings } from '../../../samples/ratings/sampleRatings';
import type { SampleColumn, SampleSheet } from '../../../samples/sampleWorkbook';
import type { Measure } from '../../../sheets/association/input';
import { ratedLines } from '../../../sheets/conditions/comparison/comparedRows';
import { sampleCasework } from '../../../sheets/conditions/sampleCasework';
import type { RatedFigures } from '../../../sheets/selfTest/conditionSheets';
import type { PanelFigures } from '../../../sheets/selfTest/panelSheets';
import type { Language } from '../../../text/instance';
import type { Words } from '../../app/words';
import { matchMeasure } from '../../association/data/matchMeasure';
import { axisWithRatings, defaultAxes } from '../../conditions/archetypes/data/axes';
import { ratedMunicipalities } from '../../conditions/case/data/view';
import { effectiveFramework } from '../../conditions/data/effective';

/** Code, municipality and year come before the measures. */
const labels = 3;

/** One figure over the whole period, as an index has. */
const isOncePerMunicipality = ({ rows }: SampleSheet, column: number): boolean => {
  const named = rows.filter((cells) => cells[column] !== null).map(([code]) => code);
  return new Set(named).size === named.length;
};

const measureOf = (outcomes: SampleSheet, { header }: SampleColumn, column: number, language: Language): Measure => {
  // A column the study has no measure for is looked at like its first.
  const { id, component, highIsFavourable, denominators, unit } = matchMeasure(header.nl) ?? referenceMeasures[0]!;
  const [denominator] = denominators;
  return {
    id: `${id}-${column}`,
    name: header[language],
    unit: unit === 'number' ? 'count' : unit,
    component,
    polarity: highIsFavourable ? 1 : -1,
    denominator: denominator === undefined ? null : denominatorName(denominator)[language],
    ...(isOncePerMunicipality(outcomes, column) ? { missing: 'separate' } : {}),
  };
};

/** The synthetic panel, with its measures as the pane reads them. */
export const panelFigures = (language: Language): PanelFigures => {
  const [budget, outcomes] = panelWorkbook.sheets as readonly [SampleSheet, SampleSheet];
  return {
    budget,
    outcomes,
    measures: outcomes.columns
      .slice(labels)
      .map((column, index) => measureOf(outcomes, column, labels + index, language)),
  };
};

/** The synthetic ratings, with one municipality to draw and the axes of the study. */
export const ratedFigures = async (words: Words): Promise<RatedFigures> => {
  const template = await loadFramework('aef-2023');
  const casework = sampleCasework(sampleRatings(), template, words.language);
  const lines = ratedLines(casework);
  const { resultOrientation, control } = defaultAxes(template.axes, lines, words);
  return {
    casework,
    view: {
      casework,
      ...effectiveFramework(casework),
      index: ratedMunicipalities(casework)[0] ?? 0,
      skipOutcomes: false,
    },
    axes: {
      resultOrientation: axisWithRatings(resultOrientation, lines),
      control: axisWithRatings(control, lines),
    },
  };
};
