import { browserPreferences, type PaneServices } from '../../taskpane/mountPane';
import { createExcelWorkbook } from '../../workbook/createExcelWorkbook';

declare const SALDO_VERSION: string;

/** Office on the web may not say which theme it has: then nobody knows, which is not the same as light. */
const darkTheme = (): boolean | null => (Office.context as Partial<Office.Context>).officeTheme?.isDarkTheme ?? null;

/** Only browsers that keep storage apart per site have one, and older hosts do not know it. */
const partitionKey = (): string | undefined => (Office.context as Partial<Office.Context>).partitionKey;

/** What the pane needs of the outside world, in Excel. */
export const excelServices = (): PaneServices => ({
  workbook: createExcelWorkbook(),
  displayLanguage: Office.context.displayLanguage,
  contentLanguage: Office.context.contentLanguage,
  dark: darkTheme(),
  version: SALDO_VERSION,
  clock: () => new Date(),
  preferences: browserPreferences(partitionKey()),
  hostProbe: async () => (await import('../../workbook/selfTest/createHostProbe')).createHostProbe(),
});
