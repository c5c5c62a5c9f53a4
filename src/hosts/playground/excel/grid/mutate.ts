import { IUndoRedoService, type IMutationInfo } from '@univerjs/core';
import { unitId, type Grid } from './grid';

/** Changes the workbook below Univer's commands, which would do more than asked, and lets it be undone. */
export const mutate = (grid: Grid, redo: IMutationInfo, undo: IMutationInfo): void => {
  grid.execute(redo.id, redo.params);
  grid
    .injector()
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId(grid), undoMutations: [undo], redoMutations: [redo] });
};
