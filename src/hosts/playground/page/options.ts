import type { Blanks } from '../excel/functions/cellsIn';
import type { SampleId } from '../../../samples/sampleWorkbook';
import type { Language } from '../../../text/instance';

export interface PlaygroundOptions {
  readonly sample: SampleId;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** How a blank cell reaches a custom function: 0 as in older Excel builds, `null` as in newer ones. */
  readonly blanks: Blanks;
  /** Pixels. */
  readonly paneWidth: number;
}

export const narrowestPane = 270;
export const widestPane = 450;
const webPane = 350;

const oneOf = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((choice) => choice === value) ?? otherwise;

export const paneWidthWithin = (width: number): number =>
  Math.min(widestPane, Math.max(narrowestPane, Math.round(width)));

/** Reads `?sample=panel&lang=nl&theme=light&blanks=null&pane=350`. What is missing or unknown gets its default. */
export const readOptions = (query: string): PlaygroundOptions => {
  const asked = new URLSearchParams(query);
  const width = Number(asked.get('pane') ?? webPane);
  return {
    sample: oneOf(asked.get('sample'), ['panel', 'gemeenten', 'leeg'], 'panel'),
    language: oneOf(asked.get('lang'), ['nl', 'en'], 'nl'),
    theme: oneOf(asked.get('theme'), ['light', 'dark'], 'light'),
    blanks: oneOf(asked.get('blanks'), ['zero', 'null'], 'zero'),
    paneWidth: paneWidthWithin(Number.isFinite(width) ? width : webPane),
  };
};

/** The same page with one choice changed. */
export const withOption = (query: string, name: 'sample' | 'lang' | 'theme', value: string): string => {
  const asked = new URLSearchParams(query);
  asked.set(name, value);
  return `?${asked.toString()}`;
};
