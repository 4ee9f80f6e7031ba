import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { Dialog } from '@waymark/ui/dialog';
import { focusField } from '@waymark/ui/field';
import { useEffect, useMemo, useState } from 'react';

import { api } from './api.ts';
import { may } from './may.ts';
import { places, type Place } from './places.ts';
import { useMe } from './use-me.ts';

/** Ctrl-K: type part of a page's name, a family's name or a reference, and go there. */
export function Finder() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button tone="side" onPress={() => setOpen(true)}>
        <span>Go to …</span>
        <kbd className="rail-keys">Ctrl K</kbd>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Go to">
        <Find onGone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Find({ onGone }: { onGone: () => void }) {
  const { actor } = useMe();
  const { data: contacts } = useQuery(api.contact.list.queryOptions());
  const navigate = useNavigate();
  useEffect(() => focusField('finder'), []);
  const found = useMemo(() => places(actor, contacts ?? []), [actor, contacts]);
  const options = useMemo(
    () => found.map(({ path, name, detail }) => ({ id: path, name, detail })),
    [found],
  );
  const go = (path: Place['path']) => {
    onGone();
    void navigate({ to: path });
  };
  return (
    <>
      <ComboBox
        name="finder"
        label="Where to?"
        hint="Part of a page, a family’s name or a reference. Arrow keys choose, Enter goes."
        options={options}
        value=""
        onChange={go}
      />
      {may.breakGlass(actor) ? (
        <p className="muted">
          A family that you do not find is not your work. Where somebody needs you now,{' '}
          <Link to="/broken-glass" onClick={onGone}>
            break the glass
          </Link>
          .
        </p>
      ) : null}
    </>
  );
}
