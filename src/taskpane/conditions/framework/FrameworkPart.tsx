import { ConditionsFrame } from '../ConditionsFrame';

export const FrameworkPart = () => <ConditionsFrame>{null}</ConditionsFrame>;
