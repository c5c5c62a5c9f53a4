import { InterceptorEffectEnum, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** A number format for texts alone: `"▲ "@`. */
const aroundText = /^"((?:[^"]|"")*)"@$/;

const shown = (cell: Nullable<ICellData>): Nullable<ICellData> => {
  if (!cell || typeof cell.v !== 'string' || typeof cell.s !== 'object') return cell;
  const before = aroundText.exec(cell.s?.n?.pattern ?? '')?.[1];
  return before === undefined ? cell : { ...cell, v: `${before.replaceAll('""', '"')}${cell.v}` };
};

/** After the grid has put its conditional formats on the cell. */
const late = 0;

/** Makes the grid show what a number format of a conditional format puts before a text, as Excel does. The cell keeps its text. */
export const installConditionalTexts = (injector: Injector): void => {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: late,
    handler: (cell, _location, next) => next(shown(cell)),
  });
};
