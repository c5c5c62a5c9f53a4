import { cpus } from 'node:os';
import type { Measurement } from './measure';

/** One line of a table: what was measured, and how it compares. */
export interface Line {
  readonly what: string;
  readonly time: Measurement;
  /** Times the first line of the table. */
  readonly ratio: number;
  /** One in so many of the cases was measured, and the time multiplied. */
  readonly partOf: number;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Target {
  readonly what: string;
  readonly value: string;
  readonly met: boolean;
}

const time = (milliseconds: number): string => {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (milliseconds >= 1) return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
  return `${(milliseconds * 1000).toFixed(1)} µs`;
};

const ratio = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** A Markdown table as Prettier writes it; the first row is the header. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const lineOf = (row: readonly string[]): string => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  const [header, ...body] = rows;
  return [lineOf(header), lineOf(rule), ...body.map(lineOf)].join('\n');
};

const cellsOf = ({ what, time: measured, ratio: times, partOf }: Line): string[] => [
  partOf === 1 ? what : `${what} (1/${partOf.toFixed(0)} measured)`,
  time(measured.median),
  `${time(measured.lowest)} – ${time(measured.highest)}`,
  ratio(times),
];

const sectionOf = ({ title, lines }: Section): string =>
  `## ${title}\n\n${table([['', 'median', 'lowest – highest', 'times the first'], ...lines.map(cellsOf)])}\n`;

/** docs/benchmarks.md. */
export const reportOf = (sections: readonly Section[], targets: readonly Target[]): string =>
  [
    '# Benchmarks',
    '',
    'Made by `npm run bench`; do not edit. One process, the median of 21 runs of at least 8 ms each, after warming up; what stands in one',
    'table was measured in turn.',
    `Node ${process.versions.node}, ${cpus()[0].model.trim()}.`,
    '',
    table([
      ['target', 'measured', ''],
      ...targets.map(({ what, value, met }) => [what, value, met ? 'met' : '**not met**']),
    ]),
    '',
    ...sections.map(sectionOf),
  ].join('\n');

export { ratio as asRatio, time as asTime };
