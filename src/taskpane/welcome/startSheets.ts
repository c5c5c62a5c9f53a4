import { sampleSheets } from '../../sheets/data/sampleSheets';
import { templateSheet } from '../../sheets/data/templateSheet';
import type { SheetDescription } from '../../sheets/description';
import type { SampleId } from '../../samples/sampleWorkbook';
import type { Language } from '../../text/instance';
import type { SaldoSheet } from '../../workbook/port/workbook';

/** `leeg` is the template. */
export type Start = SampleId;

/** The sheets to begin with. Samples are large and come only when asked for. */
export const startSheets = async (start: Start, language: Language): Promise<readonly SheetDescription[]> => {
  switch (start) {
    case 'panel': {
      const { panelWorkbook } = await import('../../samples/panel/panelWorkbook');
      return sampleSheets(panelWorkbook, language);
    }
    case 'gemeenten': {
      const { municipalitiesWorkbook } = await import('../../samples/gemeenten/municipalitiesWorkbook');
      return sampleSheets(municipalitiesWorkbook, language);
    }
    case 'leeg':
      return [templateSheet(language)];
  }
};

/**
 * Which of these sheets are in the workbook already, in whatever language they were added and whatever they are called now.
 * @param known sheets of Saldo in the workbook
 * @returns per sheet of `startSheets`, in that order; `null` for one that is not there
 */
export const standingSheets = async (
  start: Start,
  known: readonly SaldoSheet[],
): Promise<readonly (SaldoSheet | null)[]> => {
  const [dutch, english] = [await startSheets(start, 'nl'), await startSheets(start, 'en')];
  return dutch.map((sheet, index) => {
    const roles = [sheet.name, english[index]?.name];
    return known.find(({ kind, role }) => kind === 'data' && roles.includes(role)) ?? null;
  });
};
