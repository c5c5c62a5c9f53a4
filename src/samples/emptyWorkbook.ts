import type { SampleWorkbook } from './sampleWorkbook';

/** What a new file looks like. */
export const emptyWorkbook: SampleWorkbook = {
  id: 'leeg',
  title: { nl: 'Lege werkmap', en: 'Empty workbook' },
  fileName: { nl: 'Map1.xlsx', en: 'Book1.xlsx' },
  sheets: [{ name: { nl: 'Blad1', en: 'Sheet1' }, heading: [], columns: [], rows: [], table: null }],
};
