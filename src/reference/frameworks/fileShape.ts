import type { InTwoLanguages, LinesInTwoLanguages, TemplateSource } from './template';

/** A framework as it stands in its file. What a file leaves out is not part of that publication. */
export interface FrameworkFile {
  readonly id: string;
  readonly title: InTwoLanguages;
  readonly source: TemplateSource;
  readonly note: InTwoLanguages;
  readonly levels: readonly {
    readonly level: number;
    readonly name: InTwoLanguages;
    readonly purpose: InTwoLanguages;
  }[];
  readonly groupNames?: Readonly<Record<string, InTwoLanguages>>;
  readonly actors?: readonly { readonly id: string; readonly name: InTwoLanguages }[];
  readonly conditions: readonly ConditionInFile[];
  readonly nodes?: readonly NodeInFile[];
  readonly relations: readonly RelationInFile[];
  readonly reduction?: ReductionInFile;
  readonly axes?: readonly AxisInFile[];
  readonly archetypes?: readonly {
    readonly id: string;
    readonly name: InTwoLanguages;
    readonly text: InTwoLanguages;
  }[];
  readonly explainability?: { readonly classes: readonly ClassInFile[] };
  readonly caveats: readonly InTwoLanguages[];
}

export interface ConditionInFile {
  readonly id: string;
  readonly level: number;
  readonly group?: string;
  readonly subgroup?: string | null;
  readonly actor?: string;
  readonly name: InTwoLanguages;
  readonly description: InTwoLanguages;
  readonly lookAt: LinesInTwoLanguages;
  readonly anchors?: readonly { readonly rating: string | null; readonly text: InTwoLanguages }[];
  readonly component?: string | null;
  readonly polarity: { readonly highMeans: InTwoLanguages };
  readonly ruleOutByMethod?: Readonly<Record<'1' | '2', RuleOutInFile | null>>;
  readonly reduction?: { readonly status: string; readonly row: string; readonly note?: InTwoLanguages };
  readonly source: { readonly section: string };
}

interface RuleOutInFile {
  readonly reason: InTwoLanguages;
  readonly section: string;
}

export interface NodeInFile {
  readonly id: string;
  readonly level: number;
  readonly name: InTwoLanguages;
  readonly measure?: string;
  readonly description?: InTwoLanguages;
  readonly highMeans?: InTwoLanguages;
  readonly note?: InTwoLanguages;
}

export interface RelationInFile {
  readonly from: string;
  readonly to: string;
  readonly sign: string;
  readonly ratingSign: number | null;
  readonly kind: string;
  readonly tentative?: boolean;
  readonly reverse?: boolean;
  readonly note?: InTwoLanguages;
  readonly section: string;
}

interface ReductionInFile {
  readonly groups: readonly {
    readonly id: string;
    readonly members: readonly string[];
    readonly name: InTwoLanguages;
    readonly situation: string;
    readonly reason: InTwoLanguages;
  }[];
  readonly rows: readonly { readonly row: string; readonly level: number; readonly name: InTwoLanguages }[];
  readonly coinciding: readonly { readonly id: string; readonly with: string; readonly reason: InTwoLanguages }[];
  readonly methods: readonly {
    readonly method: number;
    readonly name: InTwoLanguages;
    readonly rule: InTwoLanguages;
    readonly risk: InTwoLanguages;
  }[];
}

interface AxisInFile {
  readonly id: string;
  readonly name: InTwoLanguages;
  readonly poles: { readonly low: InTwoLanguages; readonly high: InTwoLanguages };
  readonly rows: readonly string[];
}

interface ClassInFile {
  readonly code: string;
  readonly name: InTwoLanguages;
  readonly meaning: InTwoLanguages;
}
