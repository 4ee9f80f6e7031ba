import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { Dialog } from '@waymark/ui/dialog';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import type { Person } from './person-page.tsx';

/** Somebody leaves: asked once more, because it works at once. */
export function EndPost({ person, onEnded }: { person: Person; onEnded: () => void }) {
  const [asks, setAsks] = useState(false);
  const tried = useAttempt();
  const queries = useQueryClient();
  const end = useMutation(
    api.access.endPost.mutationOptions({
      onError: (error) => tried.fail(error),
      onSettled: () => setAsks(false),
      onSuccess: async () => {
        await queries.invalidateQueries(api.access.pathFilter());
        onEnded();
      },
    }),
  );
  return (
    <section className="pane" aria-labelledby="leaves-title">
      <h2 id="leaves-title">Leaving</h2>
      <ErrorSummary title="Not recorded" problems={tried.problems} attempt={tried.attempt} />
      <p>
        Whoever leaves is out at once, wherever they are signed in. They stay named on what they
        did, and what they still had to do is listed here.
      </p>
      <div>
        <Button tone="side" onPress={() => setAsks(true)}>
          {person.name} leaves
        </Button>
      </div>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Does ${person.name} leave ${person.agencyName}?`}
      >
        <p>They are out at once. To come back they have to be invited again.</p>
        <div className="row">
          <Button
            busy={end.isPending ? 'Ending …' : null}
            onPress={() => end.mutate({ id: person.id })}
          >
            Yes, they leave now
          </Button>
          <Button tone="quiet" onPress={() => setAsks(false)}>
            No, they stay
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
