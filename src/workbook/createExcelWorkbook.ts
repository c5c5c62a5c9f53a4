import { failure } from '../analysis/result';
import { excelSurroundings, type Surroundings } from './host';
import { ownSheets, saldoSheet, surveyWorksheets } from './identity/ownSheets';
import type { Workbook } from './port/workbook';
import { activeCell, select } from './reading/activeCell';
import { goTo, goToSheet } from './reading/goTo';
import { listSources } from './reading/listSources';
import { locateSelection, locateTyped } from './reading/locate';
import { onChange } from './reading/onChange';
import { onSelect } from './reading/onSelect';
import { readGrid } from './reading/readGrid';
import { readSettings } from './reading/readSettings';
import { readSheets } from './reading/readSheets';
import { readTypedAddress } from './reading/typedAddress';
import { ask, askFor } from './run';
import { edit } from './editing/edit';
import { remove } from './writing/remove';
import { write } from './writing/write';

/** The workbook that is open in Excel. Nothing here throws on a mishap in Excel; each comes back as a problem. */
export const createExcelWorkbook = (surroundings: Surroundings = excelSurroundings): Workbook => {
  let writing = 0;
  const whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    writing++;
    try {
      return await work();
    } finally {
      writing--;
    }
  };
  return {
    readSelection: () => ask(async (context) => readGrid(context, await locateSelection(context), surroundings)),
    readAddress: async (address) => {
      const typed = readTypedAddress(address);
      if (typed === null) return failure('unknownAddress', { address });
      return askFor(address, async (context) => readGrid(context, await locateTyped(context, typed), surroundings));
    },
    listSources: () => ask(listSources),
    goTo: (address) => askFor(address, (context) => goTo(context, address)),
    goToSheet: (id) => ask((context) => goToSheet(context, id)),
    saldoSheets: () => ask(async (context) => ownSheets(await surveyWorksheets(context)).map(saldoSheet)),
    write: (request) => whileWriting(() => write(request, surroundings)),
    readSheets: (ids) => ask((context) => readSheets(context, ids, surroundings)),
    edit: (request) => whileWriting(() => edit(request, surroundings)),
    remove: (ids, ownEdits) => whileWriting(() => ask((context) => remove(context, ids, ownEdits))),
    readSettings: () => ask(readSettings),
    onChange: (sheets, changed) => onChange(sheets, changed, () => writing > 0),
    onSelect,
    activeCell: () => ask(activeCell),
    select: (cell) => ask((context) => select(context, cell)),
  };
};
