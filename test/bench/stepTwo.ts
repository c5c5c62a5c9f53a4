import { overviewOf } from '../../src/taskpane/association/analysis/overview';
import { detailOf } from '../../src/taskpane/association/analysis/detail';
import { measureTable } from '../../src/taskpane/association/analysis/measureTable';
import { scatterData } from '../../src/taskpane/association/charts/scatterData';
import { scatterLayout } from '../../src/taskpane/association/charts/scatterLayout';
import { noOutcomeChoices, type OutcomeChoices } from '../../src/taskpane/association/data/choices';
import { createOutcomes, type Outcomes } from '../../src/taskpane/association/data/outcomes';
import { readOutcomes } from '../../src/taskpane/association/data/readOutcomes';
import { rowOwnerIn } from '../../src/taskpane/association/data/rowOwner';
import { sourceOf } from '../../src/taskpane/association/data/sourceOf';
import { buildPanel } from '../../src/taskpane/data/panel';
import { chooseTable, nothingAround } from '../../src/taskpane/session/chooseTable';
import { defaultSettings } from '../../src/taskpane/session/settings';
import { gridOf, type Written } from '../support/grid';
import { budgetHeaders } from '../support/outcomes';
import { column } from './data';

const sides = { deficit: 'tekort op volume', surplus: 'overschot op volume' } as const;
const paneWidth = 328;

/**
 * Step 2 over two tables of this size, as the pane has it in its hands. A table that was made once stays known, so every question asks
 * for figures of its own.
 */
export const stepTwo = (municipalities: number, years: number, measures: number) => {
  const rows = municipalities * years;
  const places = Array.from({ length: rows }, (_, i): readonly Written[] => {
    const municipality = Math.floor(i / years);
    return [`GM${String(1000 + municipality)}`, `Gemeente ${municipality}`, 2014 + (i % years)];
  });
  const noise = column(rows);
  const budget = gridOf(
    [
      budgetHeaders,
      ...places.map((place, i): readonly Written[] => {
        const predicted = 400 + (i % 997);
        const actual = Math.round(predicted * (0.85 + noise[i]));
        return [...place, predicted * 15_000, actual * 15_200, predicted, actual];
      }),
    ],
    { table: 'tblBudget' },
  );
  const figures = Array.from({ length: measures }, () => column(rows));
  const outcomes = gridOf(
    [
      ['Code', 'Gemeente', 'Jaar', ...figures.map((_, k) => `Maat ${k + 1} (%)`)],
      ...places.map((place, i): readonly Written[] => [...place, ...figures.map((own) => own[i])]),
    ],
    { sheet: 'Uitkomsten', table: 'tblUitkomsten' },
  );
  const chosen = chooseTable(budget, null, nothingAround);
  const { lines } = buildPanel(chosen.table, chosen.choices);
  const source = sourceOf(outcomes, [], '');
  const sources = [{ source, read: readOutcomes(source, new Set(), rowOwnerIn(lines, null)(source)) }];
  const build = createOutcomes();
  const withChoices = (made: OutcomeChoices): Outcomes =>
    build({ sources, choices: made, lines, settings: defaultSettings });
  const first = withChoices(noOutcomeChoices);
  overviewOf(first.measures);

  /** Everything that the screen calculates for the measure in view, and for all measures together. */
  const preview = ({ measures: all, components }: Outcomes, k: number): number => {
    const measure = all[k];
    const { relations } = overviewOf(all);
    const detail = detailOf(measure, measureTable(measure), null, relations, components?.municipalities ?? []);
    return scatterLayout(scatterData(detail), paneWidth, sides).marks.length;
  };
  let turn = 0;
  let choices = noOutcomeChoices;
  return {
    /** The person looks at another measure. */
    lookAtAnother: (): number => preview(first, ++turn % measures),
    /** The person sets a measure beside the other component: its table is made anew. */
    changeComponent: (): number => {
      const { key } = first.measures[++turn % measures];
      // Each measure to the price component, and after the last one back again.
      const component = Math.ceil(turn / measures) % 2 === 1 ? 'price' : 'volume';
      choices = { ...choices, measures: { ...choices.measures, [key]: { component } } };
      return preview(withChoices(choices), turn % measures);
    },
  };
};
