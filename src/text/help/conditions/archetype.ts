import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, report, word } from '../write';

export const archetype: FunctionHelp = {
  calculation: both(
    'Het teken van de twee assen geeft het kwadrant: + + `bedrijfsmatig`, − + `rechtmatig`, − − `ruimhartig`, + − `responsief`. Een 0 op een van de assen geeft `op de as`.',
    'The signs of the two axes give the quadrant: + + `bedrijfsmatig` (businesslike), − + `rechtmatig` (lawful), − − `ruimhartig` (generous), + − `responsief` (responsive). A 0 on either axis gives `op de as` (on an axis).',
  ),
  gives: both(
    'Per cel een woord. De woorden zijn in elke taal Nederlands, zodat een formule ermee kan vergelijken.',
    'A word per cell. The words are Dutch in every language, so that a formula can compare with them.',
  ),
  missing: both(
    'Ontbreekt een van de assen, dan blijft het antwoord in die cel leeg.',
    'Where one of the axes is missing, that cell of the answer stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Een archetype is een manier om te ordenen, geen waardering. Geen van de vier is de beste.',
      'An archetype is a way to put things in order, no valuation. None of the four is the best.',
    ),
    both(
      'Het rapport plaatste gemeenten in overleg. Leg de berekende plaats naast wat u zelf weet.',
      'The report placed municipalities by deliberation. Lay the computed place beside what you know yourself.',
    ),
  ],
  examples: [
    {
      title: both('vijf gemeenten', 'five municipalities'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek', 'Veenlo'),
        column(both('Resultaatgericht', 'Result-oriented'), 'number2', 0.67, -0.33, -1, 0.33, 0),
        column(both('Controle', 'Control'), 'number2', 0.5, 1, -0.5, -1, 0.5),
      ],
      given: [cells('B2:B6'), cells('C2:C6')],
      at: 'D2',
      headings: [both('Archetype', 'Archetype')],
      formats: ['number0'],
      answer: [['bedrijfsmatig'], ['rechtmatig'], ['ruimhartig'], ['responsief'], ['op de as']],
      reading: both(
        'Elke as loopt van −1 tot en met 1. Veenlo staat op de ene as precies in het midden, en wordt niet in een kwadrant gedwongen.',
        'Each axis runs from −1 to 1. Veenlo stands exactly in the middle of one axis, and is not forced into a quadrant.',
      ),
    },
  ],
  mistakes: [
    {
      given: [figure(2), figure(0.5)],
      shows: 'value',
      problem: 'resultOrientationOffAxis',
      place: { argument: 'resultaatgericht', row: 1, column: 1 },
    },
    {
      given: [figure(0.5), figure(-1.5)],
      shows: 'value',
      problem: 'controlOffAxis',
      place: { argument: 'controle', row: 1, column: 1 },
    },
    {
      given: [word('H'), figure(0.5)],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: 'H' },
      place: { argument: 'resultaatgericht', row: 1, column: 1 },
    },
  ],
  method: 'methods/conditions.md',
  sources: [report(both('paragraaf 3.3', 'section 3.3'))],
  related: ['OORDEEL', 'VERBAND'],
};
