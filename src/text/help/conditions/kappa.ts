import type { FunctionHelp } from '../types';
import { both, cells, column, list, word } from '../write';

const columns = [
  column(both('Conditie', 'Condition'), 'number0', 'Beleid', 'Sancties', 'Werkproces', 'Informatie', 'Netwerk'),
  column(both('Beoordelaar A', 'Rater A'), 'number0', 'H', 'G', 'L', 'H', '?'),
  column(both('Beoordelaar B', 'Rater B'), 'number0', 'H', 'L', 'L', 'G', 'H'),
];
const ranges = [cells('B2:B6'), cells('C2:C6')];

export const kappa: FunctionHelp = {
  calculation: both(
    '`1 − waargenomen verschil / verwacht verschil`. Lineair telt één stap verschil half en twee stappen heel; kwadratisch telt één stap voor een kwart; geen telt elk verschil heel. Het verwachte verschil is dat van beoordelaars die los van elkaar even vaak H, G en L geven.',
    '`1 − observed difference / expected difference`. Linear counts one step as half and two steps as whole; quadratic counts one step as a quarter; none counts every difference as whole. The expected difference is that of raters who give H, G and L as often but independently of each other.',
  ),
  gives: both(
    'Eén getal van −1 tot en met 1. Bij 1 zijn de twee het overal eens. Bij 0 zijn zij het niet vaker eens dan door toeval, onder 0 minder vaak.',
    'One number from −1 to 1. At 1 the two agree everywhere. At 0 they agree no more often than by chance, below 0 less often.',
  ),
  missing: both(
    'Een plaats die een van de twee niet heeft beoordeeld telt niet mee.',
    'A place that either of the two has not rated does not count.',
  ),
  reads: ['ratings'],
  remarks: [
    both(
      'Krijgt bijna alles hetzelfde oordeel, dan kan kappa laag zijn terwijl de twee het vaak eens zijn. Kijk dan ook naar het deel gelijke oordelen.',
      'If nearly everything gets the same rating, kappa may be low while the two often agree. Then look at the share of equal ratings as well.',
    ),
  ],
  examples: [
    {
      title: both('twee beoordelaars, lineair gewogen', 'two raters, weighted linearly'),
      source: null,
      columns,
      given: ranges,
      at: 'D2',
      headings: [both('Kappa', 'Kappa')],
      formats: ['number2'],
      answer: [[0.5]],
      reading: both(
        'Vier plaatsen zijn door beiden beoordeeld: twee gelijk, twee met één stap verschil. Het verschil is gemiddeld 0,25, en door toeval zou het 0,50 zijn: kappa is 1 − 0,25 / 0,50.',
        'Four places were rated by both: two equal, two one step apart. The difference is 0.25 on average, and by chance it would be 0.50: kappa is 1 − 0.25 / 0.50.',
      ),
    },
    {
      title: both('zonder gewichten', 'without weights'),
      source: null,
      columns,
      given: [...ranges, word('geen', 'none')],
      at: 'D2',
      headings: [both('Kappa', 'Kappa')],
      formats: ['number2'],
      answer: [[0.27]],
      reading: both(
        'Elk verschil telt nu even zwaar, ook als het maar één stap is. Daardoor valt kappa lager uit.',
        'Every difference now counts the same, even when it is only one step. So kappa turns out lower.',
      ),
    },
  ],
  mistakes: [
    { given: [list('H', 'H'), list('H', 'H')], shows: 'notAvailable', problem: 'bothConstant' },
    { given: [list('H', '?'), list('?', 'H')], shows: 'notAvailable', problem: 'noPairs' },
    {
      given: [list('H', 'L'), list('H', 'G'), word('kubisch')],
      shows: 'value',
      problem: 'unknownOption',
      slots: { text: 'kubisch', argument: 'gewichten', options: 'lineair, kwadratisch, geen' },
    },
  ],
  method: 'methods/conditions.md',
  sources: [both('Cohen (1968); Fleiss, Cohen & Everitt (1969)', 'Cohen (1968); Fleiss, Cohen & Everitt (1969)')],
  related: ['OORDEEL', 'VERBAND'],
};
