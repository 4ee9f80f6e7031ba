import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invitationStateLabels } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Tag, type TagTone } from '@waymark/ui/tag';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { shortDayOfMoment } from '../app/when.ts';
import './people.css';

type Invitation = Answers['access']['people']['invitations'][number];

/** Who has been asked to join and has not accepted, with the way to take an invitation back. */
export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const withdraw = useMutation(
    api.access.withdrawInvitation.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: () => tried.clear(),
      onSettled: () => queries.invalidateQueries(api.access.people.pathFilter()),
    }),
  );
  return (
    <section className="stack" aria-labelledby="invited-title">
      <ErrorSummary title="Not withdrawn" problems={tried.problems} attempt={tried.attempt} />
      <div className="pane pane-flush">
        <h2 id="invited-title" className="pane-title">
          Invited
        </h2>
        <DataTable
          caption="Invitations that nobody has accepted"
          columns={[...columns, standsColumn((id) => withdraw.mutate({ id }))]}
          rows={invitations}
          rowKey={({ id }) => id}
          empty={null}
        />
      </div>
    </section>
  );
}

const columns: Column<Invitation>[] = [
  { title: 'Name', cell: ({ name }) => name },
  { title: 'Job and agency', cell: (one) => `${one.jobTitle}, ${one.agencyName}` },
  { title: 'E-mail', cell: ({ email }) => <span className="invited-email">{email}</span> },
  { title: 'Invited', cell: ({ invitedAt }) => shortDayOfMoment(invitedAt), figures: true },
];

const tones: Record<Invitation['state'], TagTone> = {
  open: 'open',
  accepted: 'done',
  withdrawn: 'stopped',
  lapsed: 'stopped',
};

const standsColumn = (onWithdraw: (id: string) => void): Column<Invitation> => ({
  title: 'Stands',
  cell: (invitation) => (
    <span className="row">
      <Tag tone={tones[invitation.state]}>{standingOf(invitation)}</Tag>
      {invitation.state === 'open' ? (
        <Button
          tone="quiet"
          label={`Withdraw the invitation of ${invitation.name}`}
          onPress={() => onWithdraw(invitation.id)}
        >
          Withdraw
        </Button>
      ) : null}
    </span>
  ),
});

function standingOf({ state, mail }: Invitation): string {
  if (state !== 'open' || mail === null || mail === 'sent') return invitationStateLabels[state];
  return mail === 'failed' ? 'E-mail could not be sent' : 'E-mail on its way';
}
