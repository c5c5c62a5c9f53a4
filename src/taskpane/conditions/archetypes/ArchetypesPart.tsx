import { ConditionsFrame } from '../ConditionsFrame';

export const ArchetypesPart = () => <ConditionsFrame>{null}</ConditionsFrame>;
