import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import dataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import drawingUi from '@univerjs/drawing-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsDrawingUi from '@univerjs/sheets-drawing-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import table from '@univerjs/sheets-table/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import type { Language } from '../../../text/instance';
import { dutchGridWords } from './dutchGridWords';
import { missingGridWords } from './missingGridWords';

const english = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  numfmtUi,
  table,
  conditionalFormattingUi,
  dataValidation,
  dataValidationUi,
  drawingUi,
  sheetsDrawingUi,
  missingGridWords,
);

/** English as the grid brings it; Dutch over it where a controller meets the words. */
export const gridWords = (language: Language): ILanguagePack =>
  language === 'nl' ? mergeLocales(english, dutchGridWords) : english;
