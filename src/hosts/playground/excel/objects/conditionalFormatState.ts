import type { Area } from '../grid/areas';

/** The look a conditional format gives. */
export interface ConditionalLook {
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  fillColor: string | null;
  /** As Excel writes it: `"▲ "@`. */
  numberFormat: string | null;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: 'CellValue' | 'Custom';
  areas: readonly Area[];
  /** For `CellValue`. */
  rule: Excel.ConditionalCellValueRule | null;
  /** For `Custom`, with `=`. */
  formula: string | null;
  readonly look: ConditionalLook;
  stopIfTrue: boolean;
  /** Whether the grid paints it by now. */
  painted: boolean;
}
