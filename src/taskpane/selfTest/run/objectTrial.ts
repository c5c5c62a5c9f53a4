import type { Answer } from '../../../workbook/port/workbook';
import type { Check, CheckId, CheckRow } from '../../../sheets/selfTest/checks';
import {
  judgeCharts,
  judgeConditionalFormats,
  judgeFrozen,
  judgeMark,
  judgeNumberFormat,
  judgeShapes,
  judgeTables,
  judgeValidation,
} from '../../../sheets/selfTest/objectChecks';
import type { Probe } from '../../../sheets/selfTest/probeSheet';
import type { TrialSheet } from '../../../workbook/port/hostProbe';
import { judged, type Trial } from './trial';

/** What is on the trial sheet besides cells. One question after the other: one that is refused says nothing of the next. */
export const probeObjects = async (
  trial: Trial,
  { objects }: Probe,
  { id: sheet }: TrialSheet,
): Promise<readonly CheckRow[]> => {
  const { probe, teller } = trial;
  const look = async <T>(id: CheckId, answer: Answer<T>, judge: (value: T) => CheckRow): Promise<CheckRow> => {
    const check: Check = { group: 'objects', id };
    return judged(trial, check, await answer, judge);
  };
  return [
    await look('mark', probe.markedKind(sheet), (kind) => judgeMark(kind, teller)),
    await look('table', probe.tables(sheet), (found) => judgeTables(found, objects, teller)),
    await look('numberFormat', probe.numberFormat(sheet, objects.figures), (found) =>
      judgeNumberFormat(found, objects, teller),
    ),
    await look('conditionalFormat', probe.conditionalFormats(sheet, objects.figures), (found) =>
      judgeConditionalFormats(found, teller),
    ),
    await look('validation', probe.validation(sheet, objects.validation.area), (found) =>
      judgeValidation(found, objects, teller),
    ),
    await look('chart', probe.charts(sheet), (found) => judgeCharts(found, objects, teller)),
    await look('shape', probe.shapes(sheet), (found) => judgeShapes(found, objects, teller)),
    await look('frozen', probe.frozenRows(sheet), (found) => judgeFrozen(found, objects, teller)),
  ];
};
