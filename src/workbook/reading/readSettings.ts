import type { Written } from '../identity/fingerprint';
import { ownSheets, surveyWorksheets } from '../identity/ownSheets';

/** First and second column of the table on `Saldo Instellingen`, as they stand there now; empty when there is none. */
export const readSettings = async (context: Excel.RequestContext): Promise<Readonly<Record<string, string>>> => {
  const own = ownSheets(await surveyWorksheets(context)).find(({ mark }) => mark.kind === 'settings');
  if (own === undefined) return {};
  const { tables } = context.workbook.worksheets.getItem(own.id);
  tables.load('items/name');
  await context.sync();
  const [table] = tables.items;
  if (table === undefined) return {};
  const body = table.getDataBodyRange();
  body.load('values');
  await context.sync();
  return Object.fromEntries(
    (body.values as readonly (readonly Written[])[])
      .map(([key, value]) => [String(key ?? '').trim(), String(value ?? '')] as const)
      .filter(([key]) => key !== ''),
  );
};
