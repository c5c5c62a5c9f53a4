import { doneRow, failedRow, type Check, type CheckRow } from '../../../sheets/selfTest/checks';
import { conditionsTrial } from '../../../sheets/selfTest/conditionSheets';
import { judgeCalculation, judgeHost, type HostFacts } from '../../../sheets/selfTest/hostChecks';
import { associationTrial, volumePriceTrial } from '../../../sheets/selfTest/panelSheets';
import { probeSheet } from '../../../sheets/selfTest/probeSheet';
import type { SelfTestReport } from '../../../sheets/selfTest/report';
import { reportSheet } from '../../../sheets/selfTest/reportSheet';
import { slip } from '../../session/slip';
import type { Words } from '../../app/words';
import { cleanUp } from './cleanUp';
import { panelFigures, ratedFigures } from './figures';
import { probeObjects } from './objectTrial';
import { probeCells } from './probeTrial';
import { resultsWritten, tryResults } from './resultTrial';
import { skipped, writeTrial, type Trial } from './trial';

/** What stays in the workbook afterwards. */
export const keeps = ['report', 'all', 'nothing'] as const;
export type Keep = (typeof keeps)[number];

export const selfTestSteps = [
  'host',
  'probe',
  'functions',
  'objects',
  'volumePrice',
  'association',
  'conditions',
  'cleanUp',
  'report',
] as const;
export type SelfTestStep = (typeof selfTestSteps)[number];

export interface SelfTestRequest extends Trial {
  readonly words: Words;
  readonly keep: Keep;
  /** Milliseconds on whatever clock. */
  readonly now: () => number;
  readonly onStep: (step: SelfTestStep) => void;
}

/** A part of the test: its rows, and those that stand for it when it was not looked at. */
interface Part {
  readonly step: SelfTestStep;
  readonly checks: readonly Check[];
  readonly run: () => Promise<readonly CheckRow[]>;
}

const write: Check = { group: 'objects', id: 'write' };
const readBack: Check = { group: 'cells', id: 'readBack' };
const mark: Check = { group: 'objects', id: 'mark' };

const partsOf = (request: SelfTestRequest, facts: HostFacts): readonly Part[] => {
  const { probe, teller, context, words } = request;
  const trialSheet = probeSheet(teller);
  let written: Awaited<ReturnType<typeof writeTrial>> | null = null;
  const onSheet = async (checks: readonly Check[], look: typeof probeCells): Promise<readonly CheckRow[]> => {
    const sheet = written?.ok === true ? written.value[0] : undefined;
    return sheet === undefined ? skipped(request, checks) : look(request, trialSheet, sheet);
  };
  const looked = new Set<string>();
  const panel = () => panelFigures(words.language);
  return [
    {
      step: 'host',
      checks: [],
      run: async () => {
        const mode = await probe.calculationMode();
        return [
          ...judgeHost(facts, teller),
          mode.ok
            ? judgeCalculation(mode.value, teller)
            : failedRow(teller, { group: 'host', id: 'calculation' }, mode.problems[0]),
        ];
      },
    },
    {
      step: 'probe',
      checks: [write],
      run: async () => {
        written = await writeTrial(request, [trialSheet.sheet]);
        return [written.ok ? doneRow(teller, write) : failedRow(teller, write, written.problems[0])];
      },
    },
    { step: 'functions', checks: [readBack], run: () => onSheet([readBack], probeCells) },
    { step: 'objects', checks: [mark], run: () => onSheet([mark], probeObjects) },
    {
      step: 'volumePrice',
      checks: [resultsWritten(1)],
      run: () => tryResults(request, 1, volumePriceTrial(panel(), context), looked),
    },
    {
      step: 'association',
      checks: [resultsWritten(2)],
      run: () => tryResults(request, 2, associationTrial(panel(), context), looked),
    },
    {
      step: 'conditions',
      checks: [resultsWritten(3)],
      run: async () => tryResults(request, 3, conditionsTrial(await ratedFigures(words), context), looked),
    },
  ];
};

/** Rows of a part. A slip in the test itself is a row too: whoever waits for an outcome gets one. */
const rowsOf = async (request: SelfTestRequest, { step, checks, run }: Part): Promise<readonly CheckRow[]> => {
  if (request.isStopped()) return skipped(request, checks);
  request.onStep(step);
  try {
    return await run();
  } catch (error) {
    const [check = mark] = checks;
    return [failedRow(request.teller, check, slip(error).problems[0])];
  }
};

/**
 * Tries in this workbook what Saldo asks of Excel, on sheets of its own, and takes those away again as the person chose. Never
 * throws, and touches no sheet but its own.
 * @returns the report; with `keep` other than nothing it stands on a sheet as well
 */
export const runSelfTest = async (request: SelfTestRequest): Promise<SelfTestReport> => {
  const { probe, keep, teller, context, now, onStep } = request;
  const began = now();
  const facts = probe.facts();
  const rows: CheckRow[] = [];
  for (const part of partsOf(request, facts)) rows.push(...(await rowsOf(request, part)));
  onStep('cleanUp');
  if (keep !== 'all') rows.push(await cleanUp(request));
  const report = (): SelfTestReport => ({
    facts,
    rows,
    time: context.time,
    seconds: Math.max(1, Math.round((now() - began) / 1000)),
    version: context.version,
  });
  if (keep === 'nothing') return report();
  onStep('report');
  const kept = await writeTrial(request, [reportSheet(report(), teller)]);
  if (!kept.ok) rows.push(failedRow(teller, { group: 'own', id: 'reportWritten' }, kept.problems[0]));
  return report();
};
