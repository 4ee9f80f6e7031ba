import { Button } from '@waymark/ui/button';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import './people.css';

const confirming =
  'Another administrator, or the information governance lead, confirms the invitation first.';

/** Says that an invitation was made; where no e-mail is sent, with the link, this once. */
export function Invited({ name, secret }: { name: string; secret: string | null }) {
  if (secret === null) {
    return (
      <Notice tone="done" title={`${name} is invited`} appears="focused">
        <p>{confirming} Then an e-mail with their link goes out.</p>
      </Notice>
    );
  }
  const link = `${window.location.origin}/invitation#${secret}`;
  return (
    <Notice tone="done" title={`${name} is invited: hand over this link`} appears="focused">
      <p>
        No e-mail is sent from here. Give the link to {name} yourself, and to nobody else: whoever
        has it can take their place. It is shown this once. {confirming} Until then it opens
        nothing.
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
