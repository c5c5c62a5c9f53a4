import type { door as source } from '../nl/door';
import type { Translation } from '../translation';

export const door: Translation<typeof source> = {
  title: 'Clues',
  loading: 'Loading the screen…',
  card: { title: 'Clues', text: 'Which outcome measures go along with volume or price?' },
  status: {
    ready: 'Ready to write to the sheet',
    earlier: 'The sheets are in this workbook',
  },
  conditions: {
    title: 'Conditions',
    text: 'What does a municipality do and meet, and in what do deficit and surplus municipalities differ?',
    ready: 'The ratings are in this workbook',
    compared: 'The comparison is in this workbook',
  },
};
