import { registry } from '../../src/functions/registry';
import type { CheckRow } from '../../src/sheets/selfTest/checks';
import type { SelfTestReport } from '../../src/sheets/selfTest/report';
import { wordsIn } from '../../src/taskpane/app/words';
import { runSelfTest, type SelfTestRequest } from '../../src/taskpane/selfTest/run/runSelfTest';
import type { Language } from '../../src/text/instance';
import { addSelfTestWords } from '../../src/text/selfTest';
import { createExcelWorkbook } from '../../src/workbook/createExcelWorkbook';
import { excelSurroundings } from '../../src/workbook/host';
import { createHostProbe } from '../../src/workbook/selfTest/createHostProbe';
import { contract, functionsOf } from '../functions/contract';
import { installGlobals, openWorkbook, type OpenWorkbook, type Typed, type WorkbookContents } from './excelHost';

addSelfTestWords();

/** Tells the emulated Excel of Saldo's functions, as functions.json and functions.js do. */
const loadFunctions = ({ describeFunctions, globals }: OpenWorkbook): void => {
  describeFunctions(
    [...functionsOf(contract)].map(([id, parameters]) => ({
      id,
      name: id,
      parameters: parameters.map(({ name, type, optional }) => ({
        name,
        optional,
        dimensionality: type.endsWith('[][]') ? ('matrix' as const) : ('scalar' as const),
      })),
    })),
  );
  for (const [id, run] of Object.entries(registry))
    globals.CustomFunctions.associate(id, run as (...given: unknown[]) => unknown);
};

/** A person's own workbook, with names and a table that the self-test wants too. */
const own: Readonly<Record<string, readonly (readonly Typed[])[]>> = {
  Budget: [
    ['Gemeente', 'Jaar', 'Budget'],
    ['Onze gemeente', 2024, 123456],
  ],
  'Zelftest Budget': [['van ons']],
};

export interface Tested {
  readonly host: OpenWorkbook;
  readonly report: SelfTestReport;
  /** What is not in order, as `name: found`. */
  readonly off: readonly string[];
  readonly row: (check: string) => CheckRow;
}

type Changes = Partial<Pick<SelfTestRequest, 'keep' | 'isStopped' | 'onStep'>>;

/** An emulated Excel with Saldo in it, in which the self-test can run. */
export const openForSelfTest = async (
  options: WorkbookContents['options'] = { blanks: 'null' },
  hasFunctions = true,
) => {
  const host = await openWorkbook({ sheets: own, options });
  installGlobals(host);
  if (hasFunctions) loadFunctions(host);
  const surroundings = { ...excelSurroundings, wait: () => Promise.resolve() };
  return { host, workbook: createExcelWorkbook(surroundings), probe: createHostProbe(surroundings) };
};

export const testIn = async (
  { host, workbook, probe }: Awaited<ReturnType<typeof openForSelfTest>>,
  changes: Changes = {},
  language: Language = 'nl',
): Promise<Tested> => {
  const words = wordsIn(language, language);
  const report = await runSelfTest({
    workbook,
    probe,
    words,
    teller: words,
    context: { language, notation: language, time: '14 mei 2025, 14:02', version: '0.1.0' },
    keep: 'nothing',
    now: () => 0,
    isStopped: () => false,
    onStep: () => undefined,
    ...changes,
  });
  return {
    host,
    report,
    off: report.rows.filter(({ status }) => status !== 'ok').map(({ check, found }) => `${check}: ${found}`),
    row: (check) => {
      const found = report.rows.find((one) => one.check === check);
      if (found === undefined) throw new Error(`No row ${check}: ${report.rows.map((one) => one.check).join('; ')}`);
      return found;
    },
  };
};
