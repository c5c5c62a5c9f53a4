import { useEffect, useState, type RefObject } from 'react';

/** Width of an element in pixels, followed as the pane is resized. */
export const useWidth = (element: RefObject<HTMLElement | null>, before: number): number => {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver((sizes) => {
      const measured = Math.floor(sizes[0]?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
