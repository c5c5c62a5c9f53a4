import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** Univer looks at the entries of cells with a rule a moment after they changed; a sheet that has gone by then is no mishap. */
export const installGoneSheets = (injector: Injector): void => {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const look = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)
      ? look(unitId, sheetId, ranges)
      : Promise.resolve([]);
};
