import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accessReviewAnswerLabels } from '@waymark/domain/access';
import { formatDay } from '@waymark/domain/clock';
import { Notice } from '@waymark/ui/notice';
import { SummaryList } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { dayInFull } from '../app/when.ts';
import { AskEndPost } from './ask-end-post.tsx';
import { EndPost } from './end-post.tsx';
import { GiveRole } from './give-role.tsx';
import { KeepAccess } from './keep-access.tsx';
import { LeftOpen } from './left-open.tsx';
import { reviewTags } from './people-words.ts';
import { Roles } from './roles.tsx';
import { PersonsTeam } from './set-team.tsx';

/** What the API says of one person's access. */
export type Person = Answers['access']['person'];

/** One person: who they are, what they are trusted with, and what can be done about it. */
export function PersonPage({ personId }: { personId: string }) {
  const { data: person } = useSuspenseQuery(api.access.person.queryOptions({ id: personId }));
  const [hasJustLeft, setHasJustLeft] = useState(false);
  return (
    <Page
      title={person.name}
      tabTitle="Person"
      back={<Link to="/people">People</Link>}
      known={<span>{`${person.jobTitle}, ${person.agencyName}`}</span>}
    >
      {hasJustLeft ? (
        <Notice tone="done" title={`${person.name} has left`} appears="focused" />
      ) : null}
      <section className="pane" aria-labelledby="who-title">
        <h2 id="who-title">Here</h2>
        <SummaryList rows={rowsOf(person)} />
        <KeepAccess person={person} />
      </section>
      {person.leftOn === null ? <TrustedWith person={person} /> : null}
      <PersonsTeam person={person} />
      {person.leftOpen.length > 0 ? <LeftOpen person={person} /> : null}
      {person.can.includes('end-post') ? (
        <Leaving person={person} onLeft={() => setHasJustLeft(true)} />
      ) : null}
    </Page>
  );
}

function Leaving({ person, onLeft }: { person: Person; onLeft: () => void }) {
  if (person.endTakesTwo) return <AskEndPost person={person} />;
  return <EndPost person={person} onEnded={onLeft} />;
}

function TrustedWith({ person }: { person: Person }) {
  const [told, setTold] = useState<string | null>(null);
  return (
    <section className="pane" aria-labelledby="roles-title">
      <h2 id="roles-title">Trusted with</h2>
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <Roles person={person} onTold={setTold} />
      {person.can.includes('give-role') && person.rolesToGive.length > 0 ? (
        <GiveRole person={person} onGiven={setTold} />
      ) : null}
    </section>
  );
}

function rowsOf({ since, leftOn, review, quarter, answer }: Person) {
  const { tone, words } = reviewTags[review];
  const isDue = review === 'due' || review === 'overdue';
  const by = isDue ? `, due by ${formatDay(quarter.dueOn)}` : '';
  const said = answer === null ? '' : `: ${accessReviewAnswerLabels[answer].toLowerCase()}`;
  return [
    { name: 'Since', value: dayInFull(since) },
    ...(leftOn === null
      ? [{ name: 'This quarter’s review', value: <Tag tone={tone}>{`${words}${by}${said}`}</Tag> }]
      : [{ name: 'Left', value: dayInFull(leftOn) }]),
  ];
}
