import type { FunctionHelp } from '../types';
import { both, cells, figure, share } from '../write';
import {
  fourBalances,
  renkum,
  renkumSource,
  vangnetMissing,
  vangnetMistakes,
  vangnetRemarks,
  vangnetRules,
  vangnetSources,
} from './vangnetTexts';

const compensation = both('Vergoeding', 'Compensation');

export const vangnet: FunctionHelp = {
  calculation: vangnetRules,
  gives: both(
    'Per cel de vergoeding in euro’s, afgerond op centen, in de vorm van de cellen die u geeft. Bij een overschot of een klein tekort is dat 0.',
    'The compensation in euros per cell, rounded to cents, in the shape of the cells that you give. With a surplus or a small deficit that is 0.',
  ),
  missing: vangnetMissing,
  reads: ['numbers'],
  remarks: vangnetRemarks,
  examples: [
    {
      title: both('Renkum, met de regels van 2019', 'Renkum, with the rules of 2019'),
      source: renkumSource,
      columns: renkum,
      given: [cells('C2'), cells('D2'), figure(2019)],
      at: 'E2',
      headings: [compensation],
      formats: ['cents'],
      answer: [[188_298.45]],
      reading: both(
        'Het tekort is 983.253, ruim 12,1% van het budget. Boven 7,5% (606.656,10) ligt nog 376.596,90, en daarvan wordt de helft vergoed. De gemeente noemt 188.298.',
        'The deficit is 983,253, over 12.1% of the budget. Above 7.5% (606,656.10) lies another 376,596.90, half of which is compensated. The municipality states 188,298.',
      ),
    },
    {
      title: both('met eigen grenzen', 'with bounds of your own'),
      source: null,
      columns: fourBalances,
      given: [cells('B2:B5'), cells('C2:C5'), null, share(0.05), share(0.125), share(0.5)],
      at: 'D2',
      headings: [compensation],
      formats: ['cents'],
      answer: [[0], [0], [25_000], [212_500]],
      reading: both(
        'Met een drempel van 5% krijgt Oosterhaar (precies 5% tekort) nog niets. Zandwolde krijgt de helft van 50.000. Heidebroek krijgt de helft van 75.000 plus alles boven 12,5%, en dat is 175.000.',
        'With a threshold of 5% Oosterhaar (exactly 5% deficit) gets nothing yet. Zandwolde gets half of 50,000. Heidebroek gets half of 75,000 plus everything above 12.5%, which is 175,000.',
      ),
    },
  ],
  mistakes: vangnetMistakes,
  method: 'methods/vangnet.md',
  sources: vangnetSources,
  related: ['EIGENRISICO', 'RESULTAAT'],
};
