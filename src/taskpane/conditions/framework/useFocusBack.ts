import { useEffect, useId, useRef } from 'react';

/**
 * Puts the focus on a button again when what it opened closes: otherwise it would be lost with what goes away.
 * @returns id for that button
 */
export const useFocusBack = (isOpen: boolean): string => {
  const id = useId();
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(id)?.focus();
    wasOpen.current = isOpen;
  }, [id, isOpen]);
  return id;
};
