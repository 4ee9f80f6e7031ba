import { focusField } from '@waymark/ui/field';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A form behind a button: showing it moves the focus into its field, hiding it moves the focus back to the button. */
export function useReveal(field: string, openFirst: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(openFirst);
  return {
    open,
    /** The frame around the button. */
    place,
    show: () => {
      flushSync(() => setOpen(true));
      focusField(field);
    },
    hide: () => {
      flushSync(() => setOpen(false));
      place.current?.querySelector('button')?.focus();
    },
  };
}
