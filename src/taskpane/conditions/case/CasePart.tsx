import { ConditionsFrame } from '../ConditionsFrame';

export const CasePart = () => <ConditionsFrame>{null}</ConditionsFrame>;
