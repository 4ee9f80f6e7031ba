import { type ReactNode, useMemo } from 'react';

import { RoutePanel } from '../triage/route-panel.tsx';
import { factWords } from './fact-words.ts';
import { type FactsDraft, previewRoute } from './draft/index.ts';

/** Where the contact will go, worked out as it is typed, with its reasons; or what that still hangs on. */
export function RoutePreview(props: { facts: FactsDraft; children?: ReactNode }) {
  const { facts } = props;
  const preview = useMemo(() => previewRoute(facts), [facts]);
  return (
    <section className="pane side-follows" aria-labelledby="route-preview-title">
      <h2 id="route-preview-title">Where it will go</h2>
      <div aria-live="polite" className="stack">
        {preview.settled ? (
          <RoutePanel route={preview.route} complete={preview.complete} />
        ) : (
          <div className="stack stack-close">
            <p className="muted">Not settled yet. It still hangs on:</p>
            <ul>
              {preview.waitingFor.map((fact) => (
                <li key={fact}>{factWords[fact].short}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {props.children}
    </section>
  );
}
