import { requirementSets, type HostFacts, type RequirementSet } from '../../sheets/selfTest/hostChecks';

/** Versions beyond this one do not exist yet. */
const highestMinor = 30;

/** Does the host know this set of requirements in this version? */
export type KnowsSet = (set: string, version: string) => boolean;

const highest = (set: RequirementSet, knows: KnowsSet): string | null => {
  for (let minor = highestMinor; minor >= 1; minor--) if (knows(set, `1.${minor}`)) return `1.${minor}`;
  return null;
};

const setsKnown = (knows: KnowsSet): HostFacts['sets'] =>
  Object.fromEntries(requirementSets.map((set) => [set, highest(set, knows)])) as HostFacts['sets'];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Office says of the program it runs in. Some hosts leave parts of it out. */
export const hostFacts = (context: Partial<Office.Context>): HostFacts => {
  const diagnostics: Partial<Office.ContextInformation> = context.diagnostics ?? {};
  return {
    host: textOf(diagnostics.host),
    platform: textOf(diagnostics.platform),
    version: textOf(diagnostics.version),
    displayLanguage: textOf(context.displayLanguage),
    contentLanguage: textOf(context.contentLanguage),
    sets: setsKnown((set, version) => context.requirements?.isSetSupported(set, version) ?? false),
  };
};
