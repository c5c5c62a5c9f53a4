import type { InTwoLanguages, SampleColumn, SampleWorkbook } from '../sampleWorkbook';
import budget from './budget.json';
import outcomes from './outcomes.json';

const invented: InTwoLanguages = {
  nl: 'Voorbeeldcijfers. De gemeenten bestaan niet; alleen groepsgemiddelden en verklaringsgraden volgen een publicatie.',
  en: 'Sample figures. The municipalities do not exist; only group means and R² follow a publication.',
};

const column = (nl: string, en: string, numberFormat: string, width: number): SampleColumn => ({
  header: { nl, en },
  numberFormat,
  width,
});

const whoAndWhen: readonly SampleColumn[] = [
  column('Code', 'Code', 'General', 7),
  column('Gemeente', 'Municipality', 'General', 16),
  column('Jaar', 'Year', '0', 7),
];

/** Fifteen invented municipalities, 2016–2021: budget, spending and volumes on one sheet, outcome measures on another. */
export const panelWorkbook: SampleWorkbook = {
  id: 'panel',
  title: { nl: 'Voorbeeldregio (15 gemeenten)', en: 'Sample region (15 municipalities)' },
  fileName: { nl: 'Voorbeeldregio.xlsx', en: 'Sample region.xlsx' },
  sheets: [
    {
      name: { nl: 'Budget', en: 'Budget' },
      heading: [
        {
          nl: 'Bijstand: budget, uitgaven en volume per gemeente',
          en: 'Benefit: budget, spending and volume by municipality',
        },
        invented,
        {
          nl: 'Budget en uitgaven in euro, volume in huishoudens.',
          en: 'Budget and spending in euros, volume in households.',
        },
      ],
      columns: [
        ...whoAndWhen,
        column('Budget', 'Budget', '#,##0', 14),
        column('Uitgaven', 'Spending', '#,##0', 14),
        column('Volume voorspeld', 'Predicted volume', '#,##0', 11),
        column('Volume werkelijk', 'Actual volume', '#,##0', 11),
      ],
      rows: budget.rows,
      table: 'tblBudget',
    },
    {
      name: { nl: 'Uitkomsten', en: 'Outcomes' },
      heading: [
        { nl: 'Bijstand: uitkomstmaten per gemeente', en: 'Benefit: outcome measures by municipality' },
        invented,
        {
          nl: 'Aandelen van het bestand, verblijfsduur in maanden. Leeg: geen cijfer.',
          en: 'Shares of the caseload, duration in months. Blank: no figure.',
        },
      ],
      columns: [
        ...whoAndWhen,
        column('Instroom', 'Inflow', '0.0%', 10),
        column('Uitstroom', 'Outflow', '0.0%', 10),
        column('Uitstroom naar werk', 'Outflow to work', '0.0%', 12),
        column('Herinstroom', 'Re-inflow', '0.0%', 12),
        column('Deeltijdwerk', 'Part-time work', '0.0%', 14),
        column('Handhaving', 'Enforcement', '0.0%', 12),
        column('Verblijfsduur', 'Duration', '0.0', 13),
        column('Langer dan 60 maanden', 'Over 60 months', '0.0%', 13),
        column('Index 2012', 'Index 2012', '0.0%', 11),
      ],
      rows: outcomes.rows,
      table: 'tblUitkomsten',
    },
  ],
};
