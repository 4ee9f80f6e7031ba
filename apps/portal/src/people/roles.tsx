import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RolePeriod, roleTakesTwo, staffRoleLabels } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { DateField, partsOfDate, readDate } from '@waymark/ui/date-field';
import { focusField } from '@waymark/ui/field';
import { useEffect, useState } from 'react';

import { api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { dayInFull, today } from '../app/when.ts';
import { datesInWords, periodsToShow } from './people-words.ts';
import type { Person } from './person-page.tsx';
import './people.css';

/** What somebody is trusted with now and later, and the way to set its last day. */
export function Roles({ person, onTold }: { person: Person; onTold: (told: string) => void }) {
  const [ending, setEnding] = useState<RolePeriod | null>(null);
  const periods = periodsToShow(person.periods, today());
  if (periods.length === 0) return <p>Nothing, today or later.</p>;
  return (
    <>
      <ul className="plain-list">
        {periods.map((period) => (
          <li key={`${period.role} ${period.from}`} className="role-row">
            <span>
              {staffRoleLabels[period.role]}
              <span className="role-dates figures">{datesInWords(period, today())}</span>
            </span>
            {person.rolesToEnd.includes(period.role) ? (
              <Button
                tone="quiet"
                label={`Set the last day of ${staffRoleLabels[period.role]}`}
                onPress={() => setEnding(period)}
              >
                Set the last day
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ending ? (
        <EndRole
          key={`${ending.role} ${ending.from}`}
          personId={person.id}
          period={ending}
          onLeave={() => setEnding(null)}
          onEnded={(lastDay) => {
            setEnding(null);
            onTold(toldInWords(ending, lastDay));
          }}
        />
      ) : null}
    </>
  );
}

function endedInWords({ role }: RolePeriod, lastDay: string): string {
  const label = staffRoleLabels[role];
  return lastDay < today() ? `${label}: ended` : `${label}: last day ${dayInFull(lastDay)}`;
}

// ACC-25: of some roles it is asked for here, and approved by somebody else.
function toldInWords(period: RolePeriod, lastDay: string): string {
  return roleTakesTwo(period.role)
    ? `${staffRoleLabels[period.role]}: asked. Somebody else approves it under People`
    : endedInWords(period, lastDay);
}

function EndRole(props: {
  personId: string;
  period: RolePeriod;
  onEnded: (lastDay: string) => void;
  onLeave: () => void;
}) {
  const { personId: id, period, onEnded, onLeave } = props;
  const [until, setUntil] = useState(partsOfDate(today()));
  const read = readDate(until, 'Last day');
  useEffect(() => focusField('until'), []);
  const wrong = () => (read.ok ? [] : [{ field: 'until', message: read.message }]);
  const tried = useAttempt(wrong);
  const queries = useQueryClient();
  const end = useMutation(
    api.access.endRole.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_nothing, { until: lastDay }) => {
        onEnded(lastDay);
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  const ask = useMutation(
    api.access.askEnd.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_asked, { role }) => {
        if (role) onEnded(role.until);
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  const takesTwo = roleTakesTwo(period.role);
  const endOn = (day: string) =>
    takesTwo
      ? ask.mutate({ id, role: { role: period.role, until: day } })
      : end.mutate({ id, role: period.role, from: period.from, until: day });
  const send = () => (read.ok ? endOn(read.date) : tried.refuse(wrong()));
  const busy = end.isPending || ask.isPending ? 'Recording …' : null;
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      {takesTwo ? (
        <p>This takes two people: you ask, and somebody else approves under People.</p>
      ) : null}
      <DateField
        name="until"
        label={`Last day: ${staffRoleLabels[period.role]}`}
        value={until}
        onChange={setUntil}
        problem={tried.at('until')}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {takesTwo ? 'Ask for this last day' : 'Set this last day'}
        </Button>
        <Button tone="side" busy={busy} onPress={() => endOn(addDays(today(), -1))}>
          {takesTwo ? 'Ask to end it now' : 'End it now'}
        </Button>
        <Button tone="quiet" onPress={onLeave}>
          Leave it
        </Button>
      </div>
    </Form>
  );
}
