import type { SampleColumn, SampleSheet, SampleWorkbook } from '../sampleWorkbook';
import cbs from './cbs.json';
import iv3 from './iv3.json';

const column = (nl: string, en: string, numberFormat: string, width: number): SampleColumn => ({
  header: { nl, en },
  numberFormat,
  width,
});

const whoAndWhen: readonly SampleColumn[] = [
  column('Code', 'Code', 'General', 9),
  column('Gemeente', 'Municipality', 'General', 24),
  column('Jaar', 'Year', '0', 7),
];

/** Iv3 2023 stands in for budget and spending; the circulars' recipients stand in for the volumes. */
const incomeSchemes: SampleSheet = {
  name: { nl: 'Iv3 2023', en: 'Iv3 2023' },
  heading: [
    {
      nl: 'Inkomensregelingen per gemeente, 2023 (taakveld 6.3)',
      en: 'Income schemes by municipality, 2023 (task field 6.3)',
    },
    {
      nl: 'Bron: CBS (Iv3, begroting en jaarrekening 2023) en ministerie van BZK (circulaires gemeentefonds, mei 2023 en mei 2024).',
      en: 'Source: CBS (Iv3, budget and accounts 2023) and Ministry of the Interior (municipal fund circulars, May 2023 and May 2024).',
    },
    {
      nl: 'Let op: taakveld 6.3 is ruimer dan de gebundelde uitkering. Ook bijzondere bijstand, minimabeleid, regelingen voor zelfstandigen en salarissen tellen mee, en in 2023 de energietoeslag.',
      en: 'Note: task field 6.3 is wider than the gebundelde uitkering. It also holds special assistance, minimum-income policy, schemes for the self-employed and salaries, and in 2023 the energy allowance.',
    },
    {
      nl: 'Dit zijn vervangers. Budget: begrote lasten. Uitgaven: lasten in de jaarrekening. Volume: bijstandsontvangers volgens de circulaires, gemiddeld over drie jaar.',
      en: 'These are stand-ins. Budget: budgeted expenditure. Spending: expenditure in the accounts. Volume: benefit recipients in the circulars, averaged over three years.',
    },
    {
      nl: 'Vijfheerenlanden heeft geen jaarrekening in de bron (daar 0, hier leeg). Voorne aan Zee is nieuw in 2023 en staat met budget 0 in de bron.',
      en: 'Vijfheerenlanden has no accounts in the source (0 there, blank here). Voorne aan Zee is new in 2023 and has budget 0 in the source.',
    },
  ],
  columns: [
    ...whoAndWhen,
    column('Budget taakveld 6.3 (x € 1.000)', 'Budget task field 6.3 (x € 1,000)', '#,##0', 18),
    column('Uitgaven taakveld 6.3 (x € 1.000)', 'Spending task field 6.3 (x € 1,000)', '#,##0', 18),
    column('Volume voorspeld (ontvangers mei 2023)', 'Predicted volume (recipients May 2023)', '#,##0.00', 22),
    column('Volume werkelijk (ontvangers mei 2024)', 'Actual volume (recipients May 2024)', '#,##0.00', 22),
  ],
  rows: iv3.rows,
  table: null,
};

/** CBS counts recipients and flows; no money. Percentages are CBS's own, 31.5 = 31.5%. */
const recipients: SampleSheet = {
  name: { nl: 'CBS 2015-2017', en: 'CBS 2015-2017' },
  heading: [
    {
      nl: 'Bijstand en re-integratie per gemeente, 2015–2017',
      en: 'Benefit and reintegration by municipality, 2015–2017',
    },
    {
      nl: 'Bron: CBS StatLine, tabellen 83450NED, 83747NED en 84066NED (CC BY 4.0). Grenzen van elk jaar. Leeg: geen cijfer.',
      en: 'Source: CBS StatLine, tables 83450NED, 83747NED and 84066NED (CC BY 4.0). Borders of each year. Blank: no figure.',
    },
    {
      nl: 'Personen, geen huishoudens. Percentages in- en uitstroom: deel van ontvangers aan het begin plus wie in het jaar startte.',
      en: 'People, not households. In- and outflow percentages: part of recipients at the start plus those who started in the year.',
    },
  ],
  columns: [
    ...whoAndWhen,
    column('Inwoners 15 jaar of ouder', 'Inhabitants aged 15 or over', '#,##0', 14),
    column('Bijstandsontvangers', 'Benefit recipients', '#,##0', 14),
    column('Ontvangers per 1.000 inwoners', 'Recipients per 1,000 inhabitants', '0.0', 15),
    column('Gestart', 'Started', '#,##0', 9),
    column('Instroom %', 'Inflow %', '0.0', 12),
    column('Beëindigd', 'Ended', '#,##0', 11),
    column('Uitstroom %', 'Outflow %', '0.0', 12),
    column('Beëindigd door werk', 'Ended because of work', '#,##0', 14),
    column('Uitstroom naar werk %', 'Outflow to work %', '0.0', 15),
    column('Personen met re-integratie', 'People in reintegration', '#,##0', 14),
    column('Bijstand met re-integratie %', 'Benefit with reintegration %', '0.0', 15),
    column('Wsw-werknemers', 'Wsw employees', '#,##0', 14),
  ],
  rows: cbs.rows,
  table: null,
};

/** Public figures of all municipalities. None of them is a gebundelde uitkering, and the sheets say so. */
export const municipalitiesWorkbook: SampleWorkbook = {
  id: 'gemeenten',
  title: { nl: 'Alle gemeenten (openbare cijfers)', en: 'All municipalities (public figures)' },
  fileName: { nl: 'Gemeenten.xlsx', en: 'Municipalities.xlsx' },
  sheets: [incomeSchemes, recipients],
};
