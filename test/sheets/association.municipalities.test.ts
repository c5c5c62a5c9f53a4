import { associationSheets } from '../../src/sheets/association/associationSheets';
import { calculateSheets, cbsInput, recipientsSheet } from '../support/association';
import { textsOf } from '../support/sheetShape';
import { differences } from '../support/volumePrice';

jest.setTimeout(300_000);

test('384 municipalities against the change in their caseload: every formula gives what the core gives', async () => {
  const input = cbsInput();
  expect(input.municipalities).toHaveLength(384);
  const sheets = associationSheets(input);
  const workbook = await calculateSheets(sheets, [recipientsSheet]);
  for (const sheet of sheets) expect(differences(workbook, sheet)).toEqual([]);
  for (const sheet of sheets) expect(textsOf(sheet).join(' ')).toContain('bestaat zelf uit instroom en uitstroom');
  workbook.close();
});
