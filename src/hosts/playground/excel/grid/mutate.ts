import { IUndoRedoService, type IMutationInfo } from '@univerjs/core';
import { unitId, type Grid } from './grid';

/** Changes the workbook below Univer's commands, which would do more than asked, and lets it be undone in one step. */
export const mutateAll = (grid: Grid, redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void => {
  redo.forEach(({ id, params }) => grid.execute(id, params));
  grid
    .injector()
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId(grid), undoMutations: [...undo], redoMutations: [...redo] });
};

export const mutate = (grid: Grid, redo: IMutationInfo, undo: IMutationInfo): void => mutateAll(grid, [redo], [undo]);
