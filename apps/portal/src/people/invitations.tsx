import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invitationStateLabels } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { ErrorSummary } from '@waymark/ui/error-summary';
import { Tag, type TagTone } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { shortDayOfMoment } from '../app/when.ts';
import { HandOver } from './hand-over.tsx';
import { rolesInWords } from './people-words.ts';
import './people.css';

type Invitation = Answers['access']['people']['invitations'][number];

/**
 * Who has been asked to join and has not accepted, and for whom a link to a new password waits (SGN-8); with the ways to
 * confirm an invitation and to take either back.
 */
export function Invitations({
  invitations,
  mayWithdraw,
}: {
  invitations: readonly Invitation[];
  mayWithdraw: boolean;
}) {
  const tried = useAttempt();
  const queries = useQueryClient();
  const [given, setGiven] = useState<{ name: string; secret: string } | null>(null);
  const shared = {
    onError: (error: unknown) => tried.fail(error),
    onSuccess: () => tried.clear(),
    onSettled: () => queries.invalidateQueries(api.access.people.pathFilter()),
  };
  const withdraw = useMutation(api.access.withdrawInvitation.mutationOptions(shared));
  const confirm = useMutation(
    api.access.confirmInvitation.mutationOptions({
      ...shared,
      onSuccess: ({ secret }, { id }) => {
        tried.clear();
        const name = invitations.find((one) => one.id === id)?.name ?? '';
        setGiven(secret === null ? null : { name, secret });
      },
    }),
  );
  const ways: Ways = {
    onConfirm: (id) => confirm.mutate({ id }),
    onWithdraw: mayWithdraw ? (id) => withdraw.mutate({ id }) : null,
    confirming: busyId(confirm),
    withdrawing: busyId(withdraw),
  };
  return (
    <div className="stack">
      <ErrorSummary title="Nothing was changed" problems={tried.problems} attempt={tried.attempt} />
      {given ? <HandOver {...given} /> : null}
      <Waiting
        title="Invited"
        titleId="invited-title"
        caption="Invitations that nobody has accepted"
        columns={[...invitedColumns, standsColumn(ways)]}
        rows={invitations.filter(({ isReset }) => !isReset)}
      />
      <Waiting
        title="New passwords"
        titleId="passwords-title"
        caption="Links to a new password that nobody has used"
        columns={[...passwordColumns, standsColumn(ways)]}
        rows={invitations.filter(({ isReset }) => isReset)}
      />
    </div>
  );
}

function Waiting(props: {
  title: string;
  titleId: string;
  caption: string;
  columns: Column<Invitation>[];
  rows: readonly Invitation[];
}) {
  const { title, titleId, caption, columns, rows } = props;
  if (rows.length === 0) return null;
  return (
    <section className="pane pane-flush" aria-labelledby={titleId}>
      <h2 id={titleId} className="pane-title">
        {title}
      </h2>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
      />
    </section>
  );
}

type Ways = {
  onConfirm: (id: string) => void;
  onWithdraw: ((id: string) => void) | null;
  /** The invitation whose answer is awaited. */
  confirming: string | null;
  withdrawing: string | null;
};

function busyId(asked: { isPending: boolean; variables: { id: string } | undefined }) {
  return asked.isPending ? (asked.variables?.id ?? null) : null;
}

const whoColumns: Column<Invitation>[] = [
  { title: 'Name', cell: ({ name }) => name },
  {
    title: 'Job and agency',
    cell: (one) => [one.jobTitle, one.agencyName, one.teamName ?? []].flat().join(', '),
  },
];
const emailColumn: Column<Invitation> = {
  title: 'E-mail',
  cell: ({ email }) => <span className="invited-email">{email}</span>,
};

const invitedColumns: Column<Invitation>[] = [
  ...whoColumns,
  { title: 'To be trusted with', cell: ({ roles }) => rolesInWords(roles.map(({ role }) => role)) },
  emailColumn,
  { title: 'Invited', cell: (one) => `${shortDayOfMoment(one.invitedAt)} by ${one.invitedByName}` },
];

// Their post and roles stay: what waits is a password, and a second step after it.
const passwordColumns: Column<Invitation>[] = [
  ...whoColumns,
  emailColumn,
  {
    title: 'Asked for',
    cell: (one) => `${shortDayOfMoment(one.invitedAt)} by ${one.invitedByName}`,
  },
];

const tones: Record<Invitation['state'], TagTone> = {
  'to-confirm': 'going',
  open: 'open',
  accepted: 'done',
  withdrawn: 'stopped',
  lapsed: 'stopped',
};

const standsColumn = ({
  onConfirm,
  onWithdraw,
  confirming,
  withdrawing,
}: Ways): Column<Invitation> => ({
  title: 'Stands',
  cell: (invitation) => (
    <span className="row">
      <Tag tone={tones[invitation.state]}>{standingOf(invitation)}</Tag>
      {invitation.mayConfirm ? (
        <Button
          tone="side"
          label={`Confirm the invitation of ${invitation.name}`}
          busy={confirming === invitation.id ? 'Confirming …' : null}
          onPress={() => onConfirm(invitation.id)}
        >
          Confirm
        </Button>
      ) : null}
      {onWithdraw && ['to-confirm', 'open'].includes(invitation.state) ? (
        <Button
          tone="quiet"
          label={`Withdraw ${whatOf(invitation)} of ${invitation.name}`}
          busy={withdrawing === invitation.id ? 'Withdrawing …' : null}
          onPress={() => onWithdraw(invitation.id)}
        >
          Withdraw
        </Button>
      ) : null}
    </span>
  ),
});

function whatOf({ isReset }: Invitation): string {
  return isReset ? 'the new password' : 'the invitation';
}

function standingOf({ state, mail, isReset }: Invitation): string {
  if (state !== 'open' || mail === null || mail === 'sent') {
    return state === 'open' && isReset ? 'Waiting to be used' : invitationStateLabels[state];
  }
  return mail === 'failed' ? 'E-mail could not be sent' : 'E-mail on its way';
}
