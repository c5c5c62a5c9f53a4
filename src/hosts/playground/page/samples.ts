import { emptyWorkbook } from '../../../samples/emptyWorkbook';
import { municipalitiesWorkbook } from '../../../samples/gemeenten/municipalitiesWorkbook';
import { panelWorkbook } from '../../../samples/panel/panelWorkbook';
import type { SampleId, SampleWorkbook } from '../../../samples/sampleWorkbook';

export const samples: Readonly<Record<SampleId, SampleWorkbook>> = {
  panel: panelWorkbook,
  gemeenten: municipalitiesWorkbook,
  leeg: emptyWorkbook,
};
