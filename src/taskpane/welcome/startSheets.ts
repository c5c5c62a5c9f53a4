import { sampleSheets } from '../../sheets/data/sampleSheets';
import { templateSheet } from '../../sheets/data/templateSheet';
import type { SheetDescription } from '../../sheets/description';
import type { SampleId } from '../../samples/sampleWorkbook';
import type { Language } from '../../text/instance';

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
