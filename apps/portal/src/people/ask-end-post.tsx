import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { endAskHours } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import type { Person } from './person-page.tsx';

/** Somebody leaves whose post takes two people to end (ACC-25): asked for here, approved on People. */
export function AskEndPost({ person }: { person: Person }) {
  const [isAsked, setIsAsked] = useState(false);
  const tried = useAttempt();
  const queries = useQueryClient();
  const ask = useMutation(
    api.access.askEnd.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        setIsAsked(true);
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  return (
    <section className="pane" aria-labelledby="leaves-title">
      <h2 id="leaves-title">Leaving</h2>
      <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
      <p>
        This takes two people. You ask; another administrator, or the information governance lead,
        approves under <Link to="/people">People</Link> within {endAskHours} hours, and then they
        are out at once. Until then nothing changes for them. If it cannot wait, ask whoever runs
        the server: npm run waymark -- staff end-post
      </p>
      {isAsked ? (
        <Notice tone="done" title="Asked. Ring somebody who can approve it" appears="focused" />
      ) : (
        <div>
          <Button
            tone="side"
            busy={ask.isPending ? 'Asking …' : null}
            onPress={() => ask.mutate({ id: person.id, role: null })}
          >
            Ask to end {person.name}’s post
          </Button>
        </div>
      )}
    </section>
  );
}
