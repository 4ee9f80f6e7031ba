import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemStateLabels } from '@waymark/domain/triage';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { momentInWords } from '../app/when.ts';
import { PeopleTable } from '../contact/people-table.tsx';
import { RoutingFacts, Story } from '../contact/story.tsx';
import { NeedToKnow } from '../need-to-know/need-to-know.tsx';
import { ItemSteps } from './item-steps.tsx';
import { OutcomeForm } from './outcome/outcome-form.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { Returns } from './returns.tsx';
import { ReturnForm } from './return/return-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

type Item = Answers['triage']['item'];

/** One family at the meeting: what was told and what agencies know; beside it, what to add and what is agreed. */
export function ItemPage({ itemId }: { itemId: string }) {
  const { data: item } = useSuspenseQuery(
    api.triage.item.queryOptions({ id: itemId }, openedRecord),
  );
  const [recorded, setRecorded] = useState(false);
  const { contact, meeting } = item;
  return (
    <Page
      title={contact.familyName}
      tabTitle={`Item ${contact.reference}`}
      back={
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {meeting.name}, {momentInWords(meeting.startsAt)}
        </Link>
      }
      known={<Known item={item} />}
      acts={<ItemSteps meetingId={meeting.id} itemId={item.id} />}
    >
      {recorded ? <Recorded item={item} /> : null}
      <div className="sides sides-even">
        <Told item={item} />
        <Agreed item={item} onRecorded={() => setRecorded(true)} />
        <Facts item={item} />
      </div>
    </Page>
  );
}

function Known({ item }: { item: Item }) {
  const { contact } = item;
  return (
    <>
      {item.state === 'decided' ? (
        <Tag tone="done">{itemStateLabels.decided}</Tag>
      ) : (
        <Tag tone={item.state === 'listed' ? 'going' : 'stopped'}>
          {itemStateLabels[item.state]}
        </Tag>
      )}
      <span className="figures">{contact.reference}</span>
      <span>
        Raised by {contact.recordedByName}, {contact.recordedByJobTitle}, {contact.agencyName}
      </span>
    </>
  );
}

function Recorded({ item }: { item: Item }) {
  return (
    <Notice tone="done" title="Outcome recorded" appears="focused">
      <p>{item.contact.recordedByName} has been told.</p>
      <ItemSteps meetingId={item.meeting.id} itemId={item.id} only="next" />
    </Notice>
  );
}

function Told({ item }: { item: Item }) {
  const { contact, people } = item;
  return (
    <div className="stack side-told">
      <section className="pane">
        <h2>What was told</h2>
        <Story contact={contact} />
      </section>
      <section className="pane" aria-labelledby="returns-title">
        <h2 id="returns-title">What agencies know</h2>
        <Returns returns={item.returns} />
      </section>
      <section className="pane pane-flush" aria-labelledby="people-title">
        <h2 id="people-title" className="pane-title">
          People
        </h2>
        <PeopleTable people={people} />
      </section>
      <NeedToKnow contactId={contact.id} />
    </div>
  );
}

function Facts({ item }: { item: Item }) {
  const { contact, route } = item;
  return (
    <section className="pane side-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">Why it is on the list</h2>
      <ul>
        {route.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <RoutingFacts contact={contact} />
    </section>
  );
}

function Agreed({ item, onRecorded }: { item: Item; onRecorded: () => void }) {
  const { actor } = useMe();
  const decides = item.availableActions.includes('record-outcome');
  const answered = item.returns.some((one) => one.agencyId === actor.agencyId);
  const ownReturn = item.availableActions.includes('add-return') ? (
    <ReturnForm itemId={item.id} answered={answered} />
  ) : null;
  return (
    <div className="stack side-act">
      {item.decision ? <OutcomePanel decision={item.decision} actions={item.actions} /> : null}
      {decides ? <OutcomeForm item={item} onDone={onRecorded} /> : null}
      {ownReturn}
      {item.availableActions.includes('withdraw') ? <WithdrawForm item={item} /> : null}
    </div>
  );
}
