import { ConditionsFrame } from '../ConditionsFrame';

export const ComparePart = () => <ConditionsFrame>{null}</ConditionsFrame>;
