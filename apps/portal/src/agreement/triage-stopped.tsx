import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '@waymark/ui/notice';

import { api } from '../app/api.ts';

/** Why somebody's agency may not send or receive through triage, and whom to ask; nothing where it may. */
export function TriageStopped({ why }: { why?: { because: string[]; nextStep: string } | null }) {
  if (why === undefined) return <MyTriageStopped />;
  return why === null ? null : <Told {...why} />;
}

function MyTriageStopped() {
  const { data: mine } = useSuspenseQuery(api.agreement.mine.queryOptions());
  return mine.mayTakePart ? null : <Told {...mine} />;
}

function Told({ because, nextStep }: { because: string[]; nextStep: string }) {
  return (
    <Notice tone="mark" title="Your agency may not take part in triage">
      <p>{because.join(' ')}</p>
      <p>{nextStep}</p>
      <p>
        <Link to="/agreements">See the agreements</Link>
      </p>
    </Notice>
  );
}
