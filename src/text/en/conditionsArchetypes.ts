import type { conditionsArchetypes as source } from '../nl/conditionsArchetypes';
import type { Translation } from '../translation';

export const conditionsArchetypes: Translation<typeof source> = {
  sheet: {
    title: 'Archetypes: where does each municipality stand on two axes?',
    method:
      'Place on an axis: low −1, medium 0, high +1, mean over the conditions of that axis. At least half must have been rated. Exactly 0: on the axis, without a forced choice.',
    axis: 'Axis {{axis}}',
    axisTitle: '{{axis}}: −1 low, +1 high',
    columns: {
      computed: 'Computed',
      manual: 'Placed by you',
      reason: 'Reason',
      shown: 'Archetype',
      remark: 'Remark',
    },
    tooFew: 'too few ratings',
    otherwise: 'placed otherwise than computed',
    other: 'does not count',
    nobody: 'nobody placed',
    chartTitle: 'Archetypes when written: {{quadrants}}',
    chartText:
      'Chart, when written: {{quadrants}}. From left to right the axis ‘{{result}}’, from bottom to top the axis ‘{{control}}’; every municipality is a point with its code, at the computed place.',
    work: {
      casePosition: 'Line of municipality',
      ratingPosition: 'Column of ratings',
      x: 'Chart: horizontal',
      y: 'Chart: vertical',
      deficit: 'Chart: deficit',
      surplus: 'Chart: surplus',
      other: 'Chart: other',
      line: 'Line on {{sheet}}',
      spellings: 'Ways to write ratings and archetypes',
      corners: 'Corners of the chart',
    },
    caveats: {
      axes: '{{result}} {{control}}',
      onAxis: 'Who stands on the axis belongs to neither side. That is an outcome, not an error.',
      few: 'An axis rests on a few conditions: one other rating can take a municipality to another corner.',
      judgement:
        'In the study municipalities were placed by researchers talking it over. The computation is a proposal; a municipality seldom fits one archetype entirely, and no archetype is better than another.',
      manual: 'You place on ‘{{sheet}}’, with a reason. This sheet then shows both: computed and placed by you.',
      ownAxes:
        'The names of the corners belong to the axes of the study. You chose other axes: read a corner by its axes.',
      apart: 'Municipalities on the same spot stand slightly above and below each other in the chart.',
    },
  },
};
