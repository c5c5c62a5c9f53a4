import type { Language } from '../text/instance';
import { textIn } from '../text/instance';
import type { WorkingKind } from './description';

/** Defined names that formulas of result sheets use. The same in every language. */
export const definedNames = {
  yearFrom: 'Saldo_Jaar_van',
  yearTo: 'Saldo_Jaar_tot',
  /** Texts that count as a missing figure; the first cell is empty, because a blank counts too. */
  missing: 'Saldo_Ontbreekt',
  /** On the sheet with ticks: a rank apart by at most a sixth of the municipalities is a strong tick, by a third a weak one. */
  tickStrong: 'Saldo_Vink_sterk',
  tickWeak: 'Saldo_Vink_zwak',
} as const;

/** Excel tables; the same in every language, so that formulas people write survive a change of language. */
export const tableNames = {
  budget: 'tblSaldo_Budget',
  split: 'tblSaldo_Opsplitsing',
  mean: 'tblSaldo_Gemiddeld',
  total: 'tblSaldo_Totaal',
  years: 'tblSaldo_Jaren',
  leftOut: 'tblSaldo_Weglaten',
  sensitivity: 'tblSaldo_Gevoeligheid',
  ticks: 'tblSaldo_Vinkjes',
  changes: 'tblSaldo_Sprongen',
  changesSummary: 'tblSaldo_Sprongen_Samen',
  conditions: 'tblSaldo_Condities',
  relations: 'tblSaldo_Verbanden',
  cases: 'tblSaldo_Gemeenten',
  ratings: 'tblSaldo_Beoordelingen',
  secondRatings: 'tblSaldo_Tweede',
  reasoning: 'tblSaldo_Onderbouwing',
  reduction: 'tblSaldo_Vereenvoudiging',
  comparison: 'tblSaldo_Vergelijking',
  archetypes: 'tblSaldo_Archetypen',
  settings: 'tblSaldo_Instellingen',
  log: 'tblSaldo_Logboek',
} as const;

/** Sheets by what they hold. */
export type SheetKey =
  'settings' | 'readme' | 'log' | 'data' | 'volumePrice' | 'explanation' | 'sensitivity' | 'ticks' | 'changes';

/** Sheets of step 3. Those per municipality and per role have a name of their own. */
export type ConditionsSheetKey = WorkingKind | 'comparison' | 'archetypes';

/** The name a sheet gets in this language. */
export const sheetName = (key: SheetKey | ConditionsSheetKey, language: Language): string =>
  textIn(language)(`sheets.names.${key}`);
