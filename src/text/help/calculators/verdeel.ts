import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, list, report, share } from '../write';

const columns = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde'),
  column(both('Inwoners', 'Inhabitants'), 'number0', 30_000, 20_000, 40_000),
];
const part = both('Aandeel in de kosten', 'Part of the bill');

export const verdeel: FunctionHelp = {
  calculation: both(
    '`totaal × (vast_deel / aantal + (1 − vast_deel) × sleutel / som van de sleutel)`. De centen die bij het afronden overblijven gaan naar wie het meeste is afgerond, bij gelijke stand naar de eerste.',
    '`total × (fixed part / number + (1 − fixed part) × key / sum of the key)`. The cents left over by rounding go to those that were rounded most, in a tie to the first.',
  ),
  gives: both(
    'Een bedrag in hele centen per cel, in de vorm van de sleutel. De bedragen zijn samen precies het totaal.',
    'An amount in whole cents per cell, in the shape of the key. The amounts add up exactly to the total.',
  ),
  missing: both(
    'Mist de sleutel ergens een getal, dan komt er geen antwoord. Het deel van die gemeente wordt niet stilzwijgend over de andere verdeeld.',
    'If the key misses a number anywhere, there is no answer. The part of that municipality is not spread over the others in silence.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Met het budget als sleutel krijgt elke gemeente hetzelfde resultaat, als aandeel van het budget.',
      'With the budget as the key every municipality gets the same balance, as a share of the budget.',
    ),
    both(
      'Een vaste sleutel laat een gemeente weinig houden van wat zij zelf bespaart. Bij werkelijk gebruik houdt zij alles.',
      'A fixed key lets a municipality keep little of what it saves itself. By actual use it keeps everything.',
    ),
  ],
  examples: [
    {
      title: both('naar inwoners', 'by inhabitants'),
      source: null,
      columns,
      given: [figure(1000), cells('B2:B4')],
      at: 'C2',
      headings: [part],
      formats: ['cents'],
      answer: [[333.33], [222.22], [444.45]],
      reading: both(
        'Naar beneden afgerond zijn de delen samen 999,99. De cent die over is gaat naar Zandwolde, waar het meeste is afgerond.',
        'Rounded down the parts add up to 999.99. The cent that is left goes to Zandwolde, where most was rounded off.',
      ),
    },
    {
      title: both('een kwart gelijk, de rest naar inwoners', 'a quarter equally, the rest by inhabitants'),
      source: null,
      columns,
      given: [figure(1000), cells('B2:B4'), share(0.25)],
      at: 'C2',
      headings: [part],
      formats: ['cents'],
      answer: [[333.33], [250], [416.67]],
      reading: both(
        'Ieder betaalt eerst een derde van 250. De andere 750 gaan naar inwoners.',
        'Everybody first pays a third of 250. The other 750 go by inhabitants.',
      ),
    },
  ],
  mistakes: [
    {
      given: [figure(1000), list(1, 'n.b.')],
      shows: 'notAvailable',
      problem: 'keyMissing',
      place: { argument: 'sleutel', row: 2, column: 1 },
    },
    { given: [figure(1000), list(0, 0)], shows: 'divisionByZero', problem: 'keyZero' },
    { given: [figure(1000), list(1, 2), figure(25)], shows: 'value', problem: 'fixedShareInvalid' },
  ],
  method: 'methods/cost-sharing.md',
  sources: [report(both('paragraaf 2.2.3 en 4.1', 'sections 2.2.3 and 4.1'))],
  related: ['RESULTAAT', 'SPREIDING'],
};
