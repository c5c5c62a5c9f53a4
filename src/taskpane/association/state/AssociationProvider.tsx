import { useMemo, useReducer, type ReactNode } from 'react';
import { emptyAssociation, reduceAssociation } from './associationState';
import { AssociationContext } from './useAssociation';

/** Holds what the person chose in step 2 while other screens are open. */
export const AssociationProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, dispatch] = useReducer(reduceAssociation, emptyAssociation);
  const value = useMemo(() => ({ state, dispatch }), [state]);
  return <AssociationContext value={value}>{children}</AssociationContext>;
};
