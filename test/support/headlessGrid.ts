import {
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

/** The playground's grid without a screen, with everything the Excel emulator stands on. */
export const headlessGrid = (
  workbook: Partial<IWorkbookData>,
): { readonly api: FUniver; readonly close: () => void } => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsTablePlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
  ]);
  const api = FUniver.newAPI(univer);
  // Undo works on the workbook that has the focus, which a click gives it on a page.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(api.createWorkbook(workbook).getId());
  return {
    api,
    close: () => {
      const words = univer.__getInjector().get(LocaleService);
      univer.dispose();
      // Its progress timer may outlive it by a second and then asks for a word.
      words.load({ [LocaleType.EN_US]: {} });
    },
  };
};
