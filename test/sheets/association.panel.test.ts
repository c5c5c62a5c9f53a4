import { associationSheets } from '../../src/sheets/association/associationSheets';
import { calculateSheets, panelInput, panelSheets } from '../support/association';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);

test('every formula gives what the core gives', async () => {
  const sheets = associationSheets(panelInput);
  const workbook = await calculateSheets(sheets, panelSheets);
  expect(sheets.map(({ expected }) => expected.length)).toEqual([2914, 0, 211, 0]);
  for (const sheet of sheets) expect(differences(workbook, sheet)).toEqual([]);
  workbook.close();
});
