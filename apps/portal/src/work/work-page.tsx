import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { Notice } from '@waymark/ui/notice';

import { api } from '../app/api.ts';
import { may } from '../app/may.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { type FirstStep, firstSteps } from './first-steps.ts';
import { WorkItem } from './work-item.tsx';
import './work.css';

// In a file of its own: the sign-in comes with this page, and needs no rules about sharing.
const SharingWork = lazy(async () => {
  const { SharingWork: Part } = await import('../sharing/sharing-work.tsx');
  return { default: Part };
});

const GlassWork = lazy(async () => {
  const { GlassWork: Part } = await import('../need-to-know/glass-work.tsx');
  return { default: Part };
});

/** What waits for this person: for an information governance lead broken glass too. */
export function WorkPage() {
  const { actor } = useMe();
  return may.reviewGlass(actor) ? <LeadsWork /> : <Work glass={0} />;
}

function LeadsWork() {
  const { data: waiting } = useSuspenseQuery(api.needToKnow.glassToReview.queryOptions());
  return <Work glass={waiting.length} />;
}

/** The actions given to this person, what is open by the day it is due and then what is done; and what else waits. */
function Work({ glass }: { glass: number }) {
  const { actor } = useMe();
  const { data: actions } = useSuspenseQuery(api.work.mine.queryOptions());
  const { data: sharing } = useSuspenseQuery(api.sharing.mine.queryOptions());
  const [done, setDone] = useState<string | null>(null);
  const open = actions.filter((action) => action.state === 'open');
  const { toApprove, tasks, unfinished } = sharing;
  const below = toApprove.length + tasks.length + unfinished.length + glass;
  const finished = actions.filter((action) => action.state === 'done');
  return (
    <Page title="My work" known={<span className="figures">{open.length + below} to do</span>}>
      {done ? (
        <Notice tone="done" title={`Done: ${done}`} appears="focused">
          <p>Whoever gave it to you has been told.</p>
        </Notice>
      ) : null}
      <section className="stack stack-close" aria-labelledby="to-do-title">
        <h2 id="to-do-title">To do</h2>
        {open.length === 0 && below > 0 ? <p>No actions. See what waits below.</p> : null}
        {open.length + below === 0 ? <NothingToDo /> : null}
        <ul className="work-list">
          {open.map((action) => (
            <WorkItem key={action.id} action={action} onDone={setDone} />
          ))}
        </ul>
      </section>
      <Suspense fallback={null}>
        {/* Not by how many wait: what was said of the last one stands until the page is left. */}
        {may.reviewGlass(actor) ? <GlassWork /> : null}
        <SharingWork />
      </Suspense>
      {finished.length > 0 ? (
        <section className="stack stack-close" aria-labelledby="done-title">
          <h2 id="done-title">Done</h2>
          <ul className="work-list">
            {finished.map((action) => (
              <WorkItem key={action.id} action={action} onDone={setDone} />
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function NothingToDo() {
  const { actor } = useMe();
  return (
    <div className="pane">
      <p>
        Nothing is waiting for you. When a meeting gives you an action, it appears here with the day
        by which it is due.
      </p>
      <ul className="plain-list">
        {firstSteps(actor.roles).map(({ text, link }) => (
          <li key={text}>
            {text} {link ? <StepLink {...link} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StepLink({ to, words }: NonNullable<FirstStep['link']>) {
  if (to === '/contacts/new/danger') {
    return (
      <Link to="/contacts/new/$step" params={{ step: 'danger' }}>
        {words}
      </Link>
    );
  }
  return <Link to={to}>{words}</Link>;
}
