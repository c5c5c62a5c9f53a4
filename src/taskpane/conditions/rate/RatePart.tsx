import { ConditionsFrame } from '../ConditionsFrame';

export const RatePart = () => <ConditionsFrame>{null}</ConditionsFrame>;
