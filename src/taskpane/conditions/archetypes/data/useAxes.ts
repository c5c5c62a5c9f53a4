import { useEffect, useState } from 'react';
import { loadFramework } from '../../../../reference/frameworks/loadFramework';
import type { TemplateAxis } from '../../../../reference/frameworks/template';
import { axesIn } from '../../../../sheets/conditions/archetypes/axisCells';
import type { ComparedRow } from '../../../../sheets/conditions/comparison/comparedRows';
import type { Workbook } from '../../../../workbook/port/workbook';
import { useServices } from '../../../app/services';
import { useWords } from '../../../app/words';
import { defaultAxes, type Axes } from './axes';

export interface AxesValue {
  /** `null` while they are being fetched. */
  readonly axes: Axes | null;
  readonly study: readonly TemplateAxis[];
  readonly choose: (axes: Axes) => void;
  /** Back to those of the study. */
  readonly reset: () => void;
}

/** The axes on the sheet with archetypes, when there is one. */
const storedAxes = async (workbook: Workbook): Promise<Axes | null> => {
  const sheets = await workbook.saldoSheets();
  const sheet = sheets.ok ? sheets.value.find(({ kind }) => kind === 'archetypes') : undefined;
  if (sheet === undefined) return null;
  const answer = await workbook.readSheets([sheet.id]);
  const [contents] = answer.ok ? answer.value : [];
  return contents === undefined || contents === null
    ? null
    : axesIn(contents.grid.cells.map((row) => row.map(({ value }) => (typeof value === 'string' ? value : ''))));
};

/** Axes that a person chose and did not write yet, per workbook: they outlive the screen, not the pane. */
const chosenAxes = new WeakMap<object, Axes>();

/** What the axes are made of: what stands on the sheet, else those of the study, else for the person to choose. */
export const useAxes = (lines: readonly ComparedRow[]): AxesValue => {
  const { workbook } = useServices();
  const words = useWords();
  const [study, setStudy] = useState<readonly TemplateAxis[] | null>(null);
  const [chosen, setChosen] = useState<Axes | null>(chosenAxes.get(workbook) ?? null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const [framework, stored] = await Promise.all([loadFramework('aef-2023'), storedAxes(workbook)]);
      if (left) return;
      setStudy(framework.axes);
      setChosen((before) => before ?? stored);
    };
    void read();
    return () => {
      left = true;
    };
  }, [workbook]);
  return {
    axes: study === null ? null : (chosen ?? defaultAxes(study, lines, words)),
    study: study ?? [],
    choose: (axes) => {
      chosenAxes.set(workbook, axes);
      setChosen(axes);
    },
    reset: () => {
      chosenAxes.delete(workbook);
      setChosen(null);
    },
  };
};
