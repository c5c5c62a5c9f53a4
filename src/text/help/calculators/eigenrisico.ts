import type { FunctionHelp } from '../types';
import { both, cells, figure } from '../write';
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

const ownRisk = both('Eigen risico', 'Own risk');

export const eigenrisico: FunctionHelp = {
  calculation: vangnetRules,
  gives: both(
    'Per cel het eigen risico in euro’s: het tekort min de vergoeding, afgerond op centen. Bij een overschot is dat 0. Eigen risico en vergoeding zijn samen precies het tekort.',
    'The own risk in euros per cell: the deficit minus the compensation, rounded to cents. With a surplus that is 0. Own risk and compensation together are exactly the deficit.',
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
      headings: [ownRisk],
      formats: ['cents'],
      answer: [[794_954.55]],
      reading: both(
        'Het tekort is 983.253. Daarvan draagt de gemeente 7,5% van het budget (606.656,10) en de helft van de rest (188.298,45). De gemeente noemt 794.955.',
        'The deficit is 983,253. Of it the municipality bears 7.5% of the budget (606,656.10) and half of the rest (188,298.45). The municipality states 794,955.',
      ),
    },
    {
      title: both('zonder jaar: 7,5%, 12,5% en de helft', 'without a year: 7.5%, 12.5% and half'),
      source: null,
      columns: fourBalances,
      given: [cells('B2:B5'), cells('C2:C5')],
      at: 'D2',
      headings: [ownRisk],
      formats: ['cents'],
      answer: [[0], [50_000], [87_500], [100_000]],
      reading: both(
        'Lindeveen heeft een overschot. Oosterhaar draagt alles zelf, Zandwolde 75.000 plus de helft van 25.000. Bij Heidebroek is het hoogste eigen risico bereikt: 10% van het budget.',
        'Lindeveen has a surplus. Oosterhaar bears everything itself, Zandwolde 75,000 plus half of 25,000. With Heidebroek the highest own risk is reached: 10% of the budget.',
      ),
    },
  ],
  mistakes: vangnetMistakes,
  method: 'methods/vangnet.md',
  sources: vangnetSources,
  related: ['VANGNET', 'RESULTAAT'],
};
