import type { playground as source } from '../nl/playground';
import type { Translation } from '../translation';

export const playground: Translation<typeof source> = {
  notExcel: 'Sample environment, not Excel.',
  explanation: 'On the left a workbook with sample data, on the right Saldo as in Excel. Nothing leaves this page.',
  sample: 'Data',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  ribbon: 'Saldo ribbon',
  grid: 'Workbook',
  pane: 'Saldo task pane',
  hidePane: 'Close task pane',
  paneWidth: 'Width of the task pane',
};
