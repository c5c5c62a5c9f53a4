/** What the boundary takes from its surroundings, so that a test decides it. */
export interface Surroundings {
  /** Does this Excel know the requirement set `ExcelApi` of that version? */
  readonly supports: (version: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A fresh mark for one run of writing: whatever carries it was made by that run. */
  readonly newRun: () => string;
}

// Every runtime of an add-in has it; the types of this folder know neither browser nor Node.
declare function setTimeout(then: () => void, milliseconds: number): unknown;

export const excelSurroundings: Surroundings = {
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  newRun: () => `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 6).toString(36)}`,
};
