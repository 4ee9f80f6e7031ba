import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  callBackStateLabels,
  formatPhone,
  mayLeaveMessage,
  relayPrefix,
} from '@waymark/domain/call-back';
import { formatDay } from '@waymark/domain/clock';
import { Notice } from '@waymark/ui/notice';
import { SummaryList } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';

import { type Answers, api, openedRecord } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { momentInWords } from '../app/when.ts';
import { linkTo, messageWords, stateTones, timesInWords, wayWords } from './call-back-words.ts';
import { WhatCameOfIt } from './what-came-of-it.tsx';
import './call-back.css';

type CallBack = Answers['callBack']['open'];

/** One family who asked to be rung: how it is safe to reach them first, then what was done. */
export function CallBackPage({ callBackId }: { callBackId: string }) {
  const { data: callBack } = useSuspenseQuery(
    api.callBack.open.queryOptions({ id: callBackId }, openedRecord),
  );
  return (
    <Page
      title={callBack.name}
      tabTitle="Call-back"
      back={<Link to="/call-backs">Call-backs</Link>}
      known={<Known callBack={callBack} />}
    >
      <div className="sides">
        <div className="stack">
          <HowToReach callBack={callBack} />
          <section className="pane">
            <h2>What they said</h2>
            {callBack.about === '' ? (
              <p className="muted">They left it out. Ask how things are.</p>
            ) : (
              <p className="call-back-about">{callBack.about}</p>
            )}
          </section>
        </div>
        <WhatCameOfIt callBack={callBack} />
      </div>
    </Page>
  );
}

function Known({ callBack }: { callBack: CallBack }) {
  const { state, inbox, askedAt, hubName } = callBack;
  return (
    <>
      <Tag tone={stateTones[state]}>{callBackStateLabels[state]}</Tag>
      {inbox === 'front-door' ? <span>Handed on to the front door</span> : null}
      <span className="figures">Asked {momentInWords(askedAt)}</span>
      <span>{hubName ?? 'Any hub'}</span>
    </>
  );
}

function HowToReach({ callBack }: { callBack: CallBack }) {
  const { phone, way, times, messageSafe, ringBy, deleteOn } = callBack;
  return (
    <section className="pane">
      <h2>How to reach them</h2>
      <p className="call-back-phone figures">
        <a href={linkTo(way, phone)}>
          {way === 'relay' ? `${relayPrefix} ${formatPhone(phone)}` : formatPhone(phone)}
        </a>
      </p>
      {mayLeaveMessage(messageSafe) ? (
        <p>{messageWords[messageSafe]}</p>
      ) : (
        <Notice tone="mark" title="No text, and no message">
          <p>{messageWords[messageSafe]} If somebody else answers, do not say who you are.</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { name: 'How', value: wayWords[way] },
          { name: 'Safe times', value: timesInWords(times) },
          { name: 'Ring by the end of', value: formatDay(ringBy) },
          { name: 'Deleted on', value: formatDay(deleteOn) },
        ]}
      />
    </section>
  );
}
