import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../../text/instance';
import type { ChartPicture } from '../charts/chartPicture';
import type { Blanks } from './options';

/** What the emulated Excel needs of the page it stands on. */
export interface ExcelHostOptions {
  readonly api: FUniver;
  readonly language: Language;
  readonly dark: boolean;
  readonly blanks: Blanks;
  readonly showPane: () => void;
  readonly hidePane: () => void;
}

/** What the page needs of the emulated Excel. How it misbehaves and what it counts is its own affair. */
export interface ExcelHost {
  /** What Office.js would have put on the add-in's window. */
  readonly globals: Readonly<Record<'Excel' | 'Office' | 'OfficeExtension' | 'CustomFunctions', unknown>>;
  /** What ribbon buttons do, as the add-in registered it. */
  readonly actions: ReadonlyMap<
    string,
    (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void
  >;
  readonly charts: () => readonly ChartPicture[];
  readonly onChartsChange: (changed: () => void) => () => void;
  /** Another workbook is open: forget everything about the last one. */
  readonly reset: () => void;
  readonly fault: unknown;
  readonly counters: unknown;
}
