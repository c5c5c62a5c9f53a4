import type { Host } from '../host';
import { OfficeError } from '../request/officeError';

/** Throws as Excel does when sheets may not be added, removed, renamed or moved. */
export const assertStructure = ({ state }: Host): void => {
  if (state.structureProtected) throw new OfficeError('AccessDenied', 'Workbook');
};
