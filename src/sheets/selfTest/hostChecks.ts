import { checkRow, type CheckId, type CheckRow, type Teller } from './checks';

/** What the host says of itself. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Language of the menus and of the numbers. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Highest version known per requirement set; `null` when the host does not know the set at all. */
  readonly sets: Readonly<Record<RequirementSet, string | null>>;
}

export const requirementSets = [
  'ExcelApi',
  'ExcelApiDesktop',
  'ExcelApiOnline',
  'SharedRuntime',
  'CustomFunctionsRuntime',
] as const;
export type RequirementSet = (typeof requirementSets)[number];

interface SetCheck {
  readonly id: CheckId;
  readonly set: RequirementSet;
  readonly version: string;
  /** The manifest asks for it; without the others Saldo takes another way. */
  readonly isRequired: boolean;
}

const setChecks: readonly SetCheck[] = [
  { id: 'sharedRuntime', set: 'SharedRuntime', version: '1.1', isRequired: true },
  { id: 'customFunctions', set: 'CustomFunctionsRuntime', version: '1.3', isRequired: true },
  { id: 'excelApi', set: 'ExcelApi', version: '1.12', isRequired: true },
  { id: 'resizeTable', set: 'ExcelApi', version: '1.13', isRequired: false },
  { id: 'undoGroup', set: 'ExcelApi', version: '1.20', isRequired: false },
];

/** `1.12` counts as 12 in its series. */
const minor = (version: string): number => Number(version.split('.')[1] ?? 0);

/** Says of each set of functions of Excel that Saldo uses whether this Excel has it. */
export const judgeHost = ({ sets }: HostFacts, teller: Teller): readonly CheckRow[] =>
  setChecks.map(({ id, set, version, isRequired }) => {
    const known = sets[set];
    const has = known !== null && minor(known) >= minor(version);
    return checkRow(
      teller,
      { group: 'host', id, slots: { version } },
      has ? 'ok' : isRequired ? 'failed' : 'note',
      known === null ? teller.t('selfTest.found.missing') : `${set} ${known}`,
    );
  });

/** @param mode as Excel calls it: `Automatic`, `AutomaticExceptTables` or `Manual` */
export const judgeCalculation = (mode: string, teller: Teller): CheckRow =>
  checkRow(
    teller,
    { group: 'host', id: 'calculation' },
    mode === 'Automatic' ? 'ok' : 'note',
    mode === 'Automatic' ? teller.t('selfTest.checks.calculation.expected') : mode,
  );
