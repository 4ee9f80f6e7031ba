import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import './people.css';

/** A link for one person, shown this once where no e-mail is sent, to whoever confirmed it or approved it. */
export function HandOver({ name, secret }: { name: string; secret: string }) {
  const link = `${window.location.origin}/invitation#${secret}`;
  return (
    <Notice tone="done" title={`Hand over this link to ${name}`} appears="focused">
      <p>
        No e-mail is sent from here. Give the link to {name} yourself, and to nobody else: whoever
        has it can take their place. It works once, for seven days, and is shown this once.
      </p>
      <p className="invited-link">{link}</p>
      <CopyLink link={link} />
    </Notice>
  );
}

function CopyLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="row">
      <Button tone="side" onPress={() => void copy()}>
        Copy the link
      </Button>
      <output>{copied ? 'Copied' : ''}</output>
    </div>
  );
}
