import { frameworkLabel, frameworkLabels, type FrameworkLabel } from '../../../../sheets/conditions/columns';
import { balanceNodes, type ConditionLine, type FrameworkLevel } from '../../../../sheets/conditions/casework';
import { cellAt, labelOf } from '../../../data/cells';
import { keysOf, type Keys } from './keys';
import { cellOf, codeOf, entryIn, figureOf, requiredEntry, textOf, wrong, type Reader } from './lines';

export interface ReadConditions {
  readonly title: string;
  readonly source: string;
  readonly levels: readonly FrameworkLevel[];
  readonly conditions: readonly ConditionLine[];
  /** Row of the grid per code. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Read {
  readonly row: number;
  readonly line: ConditionLine;
  readonly levelName: string;
  /** What stands under `Samen met`, as written. */
  readonly partOf: string;
}

type ConditionsReader = Reader<'conditions'>;

/** Levels are counted 1, 2, 3 …; level 0 is the balance. */
const levelIn = (reader: ConditionsReader, row: number): number | null => {
  const level = figureOf(cellOf(reader, row, 'level')) ?? NaN;
  if (Number.isInteger(level) && level >= 1 && level <= 9) return level;
  wrong(reader, row, 'level', 'notALevel', { found: textOf(reader, row, 'level') });
  return null;
};

const newCode = (reader: ConditionsReader, row: number, taken: Set<string>): string | null => {
  const code = codeOf(reader, row, 'code');
  if (code === null) return null;
  if (balanceNodes.some((node) => node === code)) {
    wrong(reader, row, 'code', 'reservedCode', { found: code });
    return null;
  }
  if (taken.has(code.toLowerCase())) {
    wrong(reader, row, 'code', 'duplicateCode', { found: code });
    return null;
  }
  taken.add(code.toLowerCase());
  return code;
};

const readLine = (reader: ConditionsReader, row: number, taken: Set<string>): Read | null => {
  const code = newCode(reader, row, taken);
  const level = levelIn(reader, row);
  const use = requiredEntry(reader, row, 'use', 'use');
  const combine = entryIn(reader, row, 'combine', 'combine');
  const [name, reason] = [textOf(reader, row, 'condition'), textOf(reader, row, 'reason')];
  if (name === '') wrong(reader, row, 'condition', 'nameMissing');
  if (use === 'no' && reason === '') wrong(reader, row, 'reason', 'reasonMissing');
  if (code === null || level === null || use === null) return null;
  return {
    row,
    levelName: textOf(reader, row, 'levelName'),
    partOf: textOf(reader, row, 'partOf'),
    line: {
      code,
      level,
      type: textOf(reader, row, 'type'),
      name: name === '' ? code : name,
      description: textOf(reader, row, 'description'),
      basis: textOf(reader, row, 'basis'),
      highMeans: textOf(reader, row, 'highMeans'),
      use,
      partOf: null,
      combine,
      reason,
    },
  };
};

/** The line with the line it is rated with; `null` when that is none to be rated with. */
const withPartOf = (reader: ConditionsReader, read: Read, all: readonly Read[], keys: Keys): Read | null => {
  const { line, partOf, row } = read;
  if (line.use !== 'together') {
    if (partOf !== '') wrong(reader, row, 'partOf', 'partOfNotTogether', { found: partOf });
    return read;
  }
  // A measure that is the volume or price component itself.
  const node = balanceNodes.find((own) => own === partOf);
  if (node !== undefined) return { ...read, line: { ...line, partOf: node } };
  const target = keys.find(partOf);
  const whole = all.find((other) => other.line.code === target)?.line;
  if (partOf === '') wrong(reader, row, 'partOf', 'partOfMissing');
  else if (whole === undefined) wrong(reader, row, 'partOf', 'partOfUnknown', { found: partOf });
  else if (whole.code === line.code) wrong(reader, row, 'partOf', 'partOfItself');
  else if (whole.use === 'together') wrong(reader, row, 'partOf', 'partOfTogether', { found: partOf });
  else return { ...read, line: { ...line, partOf: whole.code } };
  return null;
};

/** Name of each level: what its first line says. Another name on a later line is noted. */
const levelsOf = (reader: ConditionsReader, all: readonly Read[]): readonly FrameworkLevel[] => {
  const names = new Map<number, string>();
  for (const { row, line, levelName } of all) {
    const known = names.get(line.level) ?? '';
    if (known === '') names.set(line.level, levelName);
    else if (levelName !== '' && levelName !== known)
      wrong(reader, row, 'levelName', 'levelNameDiffers', { found: levelName, expected: known });
  }
  return [...names].map(([level, name]) => ({ level, name })).sort((a, b) => a.level - b.level);
};

/** A text above the table, to the right of its label. */
const aboveTable = ({ table }: ConditionsReader, wanted: FrameworkLabel): string => {
  const { grid } = table.contents;
  const labels = (['nl', 'en'] as const).map((language) => frameworkLabel(wanted, language).toLowerCase());
  for (const [row, cells] of grid.cells.slice(0, table.header).entries())
    for (const [column, cell] of cells.entries())
      if (labels.includes(labelOf(cell).toLowerCase())) return labelOf(cellAt(grid, row, column + 1));
  return '';
};

/** The framework as it stands on `Saldo 3 Condities`, without its relations. */
export const readConditions = (reader: ConditionsReader): ReadConditions => {
  const taken = new Set<string>();
  const read = reader.table.lines.flatMap((row) => readLine(reader, row, taken) ?? []);
  const keys = keysOf(read.map(({ line }) => line.code));
  const fit = read.flatMap((one) => withPartOf(reader, one, read, keys) ?? []);
  const [title, source] = frameworkLabels.map((label) => aboveTable(reader, label));
  return {
    title: title!,
    source: source!,
    levels: levelsOf(reader, read),
    conditions: fit.map(({ line }) => line),
    rows: new Map(fit.map(({ line, row }) => [line.code, row])),
  };
};
