import { cellAddress, type Cell } from '../address';
import { formula, text, type Area, type CellBlock, type CellContent, type SheetDescription } from '../description';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { cellChecks } from './cellChecks';
import type { Teller } from './checks';
import { functionChecks, inputColumns } from './functionChecks';
import { objectsPart, objectsOn, type ProbeObjects } from './probeObjects';
import {
  answerCells,
  blockedSpill,
  heightOf,
  inputAddresses,
  obstacle,
  spillChecks,
  type SpillCheck,
} from './spillChecks';

const labels = 0;
const firstInput = 1;
/** Answers spill to the right of all inputs. */
const answers = firstInput + inputColumns;

const cellNames = 3;
const cellRow = cellNames + 1;
const functionHeader = cellRow + 2;
const functionRow = functionHeader + 1;
const firstSpill = functionRow + functionChecks.length + 1;
const spillRows = [...spillChecks, blockedSpill].map(
  (_, index, all) => firstSpill + all.slice(0, index).reduce((sum, check) => sum + heightOf(check), 0),
);
const blockedRow = spillRows.at(-1)!;
const objectsRow = blockedRow + heightOf(blockedSpill) + 1;

/** Widest answer, to which the header reaches: what is read back is as wide as what was written. */
const answerColumns = Math.max(...spillChecks.map(({ answer }) => answer[0]!.length));

/** Where to look for what. */
export const probePlaces = {
  /** In the order of the checks. */
  cells: cellChecks.map((_, index): Cell => ({ row: cellRow, column: firstInput + index })),
  functions: functionChecks.map((_, index): Cell => ({ row: functionRow + index, column: answers })),
  spills: spillChecks.map((check, index) => answerCells(check, { row: spillRows[index]!, column: answers })),
  blocked: { row: blockedRow, column: answers },
  again: answerCells(blockedSpill, { row: blockedRow, column: answers }),
  obstacle: { row: blockedRow + 1, column: answers },
} as const;

const areaOf = ({ row, column }: Cell): Area => ({ row, column, rows: 1, columns: 1 });
const addressOf = (id: 'cellDate' | 'cellError'): string =>
  cellAddress(probePlaces.cells[cellChecks.findIndex((check) => check.id === id)]!);

const cellsPart = ({ t }: Teller): Part => ({
  ...emptyPart,
  blocks: [
    {
      row: cellNames,
      column: firstInput,
      rows: [cellChecks.map(({ id }) => text(t(`selfTest.checks.${id}.name`)))],
    },
    ...cellChecks.map(({ content, format }, index): CellBlock => ({
      ...probePlaces.cells[index]!,
      rows: [[content]],
      ...(format === undefined ? {} : { numberFormats: [format] }),
    })),
  ],
  styles: [
    { area: { row: cellNames, column: firstInput, rows: 1, columns: cellChecks.length }, role: 'header', wrap: true },
  ],
});

/** A day and an error are taken from the cells above, which have the format and the formula for it. */
const inputContent = (input: CellContent | 'day' | 'error'): CellContent => {
  if (input === 'day') return formula(`=${addressOf('cellDate')}`);
  return input === 'error' ? formula(`=${addressOf('cellError')}`) : input;
};

const headersPart = ({ t }: Teller): Part => {
  const wide = (key: 'inputs' | 'answer', columns: number): readonly CellContent[] => [
    text(t(`selfTest.sheets.probeColumns.${key}`)),
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  const headers = [
    text(t('selfTest.sheets.probeColumns.check')),
    ...wide('inputs', inputColumns),
    ...wide('answer', answerColumns),
  ];
  return {
    ...emptyPart,
    blocks: [{ row: functionHeader, column: labels, rows: [headers] }],
    styles: [{ area: { row: functionHeader, column: labels, rows: 1, columns: headers.length }, role: 'header' }],
  };
};

const functionsPart = ({ t }: Teller): Part => ({
  ...emptyPart,
  blocks: functionChecks.flatMap(({ id, inputs, formula: write }, index) => {
    const row = functionRow + index;
    const cells = inputs.map((_, column) => cellAddress({ row, column: firstInput + column }));
    return [
      {
        row,
        column: labels,
        rows: [[text(t(`selfTest.checks.${id}.name`)), ...inputs.map(inputContent)]],
      },
      { row, column: answers, rows: [[formula(write(cells))]] },
    ];
  }),
});

const spillPart = (check: SpillCheck, row: number, { t }: Teller): Part => ({
  ...emptyPart,
  blocks: [
    { row, column: labels, rows: [[text(t(`selfTest.checks.${check.id}.name`))]] },
    { row, column: firstInput, rows: check.inputs },
    {
      row,
      column: answers,
      rows: [[formula(check.formula(inputAddresses(check, { row, column: firstInput })))]],
    },
  ],
});

const obstaclePart: Part = {
  ...emptyPart,
  blocks: [{ ...probePlaces.obstacle, rows: [[obstacle]] }],
  styles: [{ area: areaOf(probePlaces.obstacle), role: 'input' }],
};

export interface Probe {
  readonly sheet: SheetDescription;
  readonly objects: ProbeObjects;
}

/** The sheet on which the self-test tries what Excel does with cells, functions and everything that a sheet of Saldo's can have. */
export const probeSheet = (teller: Teller): Probe => {
  const { t } = teller;
  const objects = objectsOn(objectsRow, teller);
  const frame = {
    kind: 'selfTest',
    name: t('selfTest.sheets.probe'),
    columnWidths: [44, ...Array.from({ length: 14 }, () => 13)],
    freezeRows: objects.frozenRows,
    sample: false,
  } as const;
  return {
    objects,
    sheet: {
      ...sheetOf(frame, [
        lines({ row: 0, column: 0 }, [t('selfTest.sheets.probeTitle')], { role: 'title' }),
        lines({ row: 1, column: 0 }, [t('selfTest.sheets.probeLine')], { role: 'subtitle' }),
        cellsPart(teller),
        headersPart(teller),
        functionsPart(teller),
        ...[...spillChecks, blockedSpill].map((check, index) => spillPart(check, spillRows[index]!, teller)),
        obstaclePart,
        objectsPart(objects, teller),
      ]),
      validations: [objects.validation],
      ratingLooks: [objects.ratings],
      drawings: [objects.drawing],
    },
  };
};
