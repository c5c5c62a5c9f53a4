import { panelWorkbook } from '../../../src/samples/panel/panelWorkbook';
import { municipalitiesWorkbook } from '../../../src/samples/gemeenten/municipalitiesWorkbook';
import { headerRow, type SampleSheet } from '../../../src/samples/sampleWorkbook';
import { inputFor, sheetsFor, sourceRows, userSheet, type PanelLine } from '../../support/volumePrice';
import type { Typed } from '../../support/excelHost';
import { openWorkbook } from '../support/openWorkbook';

/** A person types an apostrophe twice to see one: the first says that what follows is text. */
const typed = (rows: readonly (readonly Typed[])[]): readonly (readonly Typed[])[] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell)));

const written = async (sample: SampleSheet, unit: number) => {
  const own = userSheet(sample);
  const excel = await openWorkbook({ [own.name]: typed(own.rows as readonly (readonly Typed[])[]) });
  const rows = sourceRows(own.name, headerRow(sample) + 1, sample.rows as readonly PanelLine[], unit).filter(
    ({ row }) => row.budget !== 0 && row.spending !== 0,
  );
  const sheets = sheetsFor(inputFor(rows, { moneyUnit: unit as 1 | 1000 }));
  return excel.workbook.write({ sheets, ownEdits: 'ask', log: [] });
};

describe('the volume and price sheet in a workbook', () => {
  it('shows the figures of the core after writing, for the panel', async () => {
    const answer = await written(panelWorkbook.sheets[0], 1);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'written', difference: null } });
  }, 60_000);

  it('shows the figures of the core after writing, for 342 municipalities', async () => {
    const answer = await written(municipalitiesWorkbook.sheets[0], 1000);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'written', difference: null } });
  }, 60_000);
});
