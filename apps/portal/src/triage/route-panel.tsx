import { alsoTitles, isListable, routeTitles, type TriageRoute } from '@waymark/domain/triage';
import { Notice } from '@waymark/ui/notice';
import type { ReactNode } from 'react';

import './route-panel.css';

/**
 * Where a contact belongs: what to do next first, then why, and what must be written down. `complete` is false while
 * answers are missing; `followed` is true once the contact has gone where the route led.
 */
export function RoutePanel(props: {
  route: TriageRoute;
  complete?: boolean;
  followed?: boolean;
  /** What can be done about the route, under its next step. */
  act?: ReactNode;
}) {
  const { route, complete = true, followed = false } = props;
  return (
    <div className="stack route-panel">
      {followed ? null : <RouteTitle route={route} />}
      {props.act}
      {complete && route.also.length > 0 ? (
        <Points title="As well" points={route.also.map((one) => alsoTitles[one])} />
      ) : null}
      <Points title="Why" points={route.because} />
      {route.mustRecord.length > 0 ? (
        <Points title="Write down in your own record" points={route.mustRecord} />
      ) : null}
      <p className="route-panel-rule">
        Rule {route.rule}, version {route.version}
      </p>
    </div>
  );
}

function RouteTitle({ route }: { route: TriageRoute }) {
  const tone = route.outcome === '999' ? 'danger' : isListable(route.outcome) ? 'done' : 'mark';
  return (
    <Notice tone={tone} title={routeTitles[route.outcome]}>
      <p>{route.nextStep}</p>
    </Notice>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section className="stack stack-close">
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
