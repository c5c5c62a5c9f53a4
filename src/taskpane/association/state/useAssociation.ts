import { createContext, useContext, type Dispatch } from 'react';
import type { AssociationAction, AssociationState } from './associationState';

export interface AssociationValue {
  readonly state: AssociationState;
  readonly dispatch: Dispatch<AssociationAction>;
}

export const AssociationContext = createContext<AssociationValue | null>(null);

export const useAssociation = (): AssociationValue => {
  const value = useContext(AssociationContext);
  if (value === null) throw new Error('The state of step 2 is held by the app');
  return value;
};
