import { Button } from '@waymark/ui/button';
import { useEffect, useRef } from 'react';

import { OtherWays } from './other-ways.tsx';
import { canUsePasskeys } from './passkey.ts';
import type { StrongerWay as Way } from './ways-in.ts';

/** For somebody who came by their password and has a stronger way in: that way, at once, with nothing to look for. */
export function StrongerWay(props: {
  ways: readonly Way[];
  back: string;
  onIn: () => void;
  /** Where they may also leave it. */
  onStop?: () => void;
}) {
  const { ways, back, onIn, onStop } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const hasKey = ways.includes('passkey');
  return (
    <div className="stack" ref={place}>
      <p>
        {hasKey
          ? 'You have a passkey. Come in with it: whoever learns your password alone must get no further.'
          : 'You sign in with your organisation. Come in that way: whoever learns your password alone must get no further.'}
      </p>
      {hasKey && !canUsePasskeys() ? (
        <p>This browser cannot use passkeys. Open Waymark on the device that you added it on.</p>
      ) : null}
      <OtherWays only={ways} back={back} onIn={onIn} />
      <p className="muted">
        {hasKey
          ? 'Is the device lost? Your Waymark administrator can have the passkey taken off.'
          : 'Does it not let you in? Your Waymark administrator can have the link taken off.'}
      </p>
      {onStop ? (
        <div>
          <Button tone="quiet" onPress={onStop}>
            Leave it as it is
          </Button>
        </div>
      ) : null}
    </div>
  );
}
