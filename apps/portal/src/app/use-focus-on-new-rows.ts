import { useEffect, useRef } from 'react';

/** The first of the rows that were asked for takes the focus: the button that asked may be gone by then. Others take none. */
export function useFocusOnNewRows(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const countBefore = useRef(Infinity);
  useEffect(() => {
    if (count <= countBefore.current) return;
    const row = list.current?.querySelectorAll('tbody tr')[countBefore.current];
    row?.querySelector<HTMLElement>('a, button')?.focus();
    countBefore.current = Infinity;
  }, [count]);
  return { list, before: () => void (countBefore.current = count) };
}
