import type { FunctionHelp } from '../types';
import { both, figure, list } from '../write';
import {
  component,
  fiveMunicipalities,
  METHOD,
  missingPairs,
  names,
  noDirection,
  outcome,
  reportAssociation,
} from './shared';

export const gevoeligheid: FunctionHelp = {
  calculation: both(
    'R² wordt opnieuw berekend zonder elke gemeente om de beurt, of zonder elke twee. De rijen staan op de grootte van het verschil met R² van alle gemeenten, de grootste bovenaan.',
    'R² is calculated again without each municipality in turn, or without each two. The rows are in order of the difference with R² of all municipalities, the largest at the top.',
  ),
  gives: both(
    'Eén rij per weglating: wie er weg is (één kolom, bij twee tegelijk twee), R² zonder, en het verschil met R² van alle. Boven 0 is R² zonder die gemeente hoger.',
    'One row per omission: who is left out (one column, two when leaving out two), R² without, and the difference with R² of all. Above 0 R² is higher without that municipality.',
  ),
  missing: missingPairs,
  reads: ['numbers'],
  remarks: [
    both(
      'Neem niet de hoogste R² als uitkomst. Het gaat erom hoe ver de antwoorden uiteenlopen en wie daarvoor zorgt. Laat een gemeente alleen weg als daar inhoudelijk een reden voor is.',
      'Do not take the highest R² as the outcome. What matters is how far the answers lie apart and who is behind it. Leave out a municipality only for a reason of substance.',
    ),
    both(
      'Waar geen R² overblijft (alle cijfers gelijk) zijn de laatste kolommen leeg, en die rij staat onderaan.',
      'Where no R² is left (all figures equal) the last columns are empty, and that row stands at the bottom.',
    ),
    noDirection,
  ],
  examples: [
    {
      title: both('steeds één gemeente weg', 'one municipality left out at a time'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component, names],
      at: 'E2',
      headings: [both('Zonder', 'Without'), both('R²', 'R²'), both('Verschil', 'Change')],
      formats: ['number0', 'percent', 'percent'],
      answer: [
        ['Zandwolde', 0.976, 0.029],
        ['Veenlo', 0.963, 0.015],
        ['Lindeveen', 0.941, -0.007],
        ['Heidebroek', 0.953, 0.005],
        ['Oosterhaar', 0.943, -0.005],
      ],
      reading: both(
        'Met alle vijf is R² 94,7%. Wie er ook weg is, R² blijft tussen 94,1% en 97,6%. Het antwoord hangt dus niet aan één gemeente.',
        'With all five R² is 94.7%. Whoever is left out, R² stays between 94.1% and 97.6%. So the answer does not hang on one municipality.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(1, 2, 4), list(3, 5, 8)],
      shows: 'notAvailable',
      problem: 'tooFewPairs',
      slots: { count: 3, needed: 4 },
    },
    { given: [list(1, 2, 4, 7), list(3, 5, 8, 9), null, figure(3)], shows: 'value', problem: 'leftOutInvalid' },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['VERKLARINGSGRAAD', 'SAMENHANG', 'TOEVALSGRENS'],
};
