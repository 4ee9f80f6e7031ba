import { columnsOf, nobody, type TableMap } from './column.ts';

const asked = columnsOf({
  about: 'sender',
  basis: 'public-task',
  special: 'safeguarding',
  recipients:
    'Family hubs and the front door of the area; once it is handed on, the front door and whoever handed it on',
  retention: 'call-back',
});
const said = columnsOf({
  about: 'sender',
  basis: 'public-task',
  special: null,
  recipients: 'Directory editors of the area',
  retention: 'out-of-date-report',
});

/** What families send from their site. */
export const familiesAsk: Record<string, TableMap> = {
  call_back: {
    id: asked.key('Names the request to be rung'),
    area_id: asked.key('Which council area answers it'),
    state: asked.fact('Whether they were rung'),
    inbox: asked.fact('Who has to ring: a hub or the front door'),
    hub_id: asked.key('From the page of which hub they asked'),
    name: asked.name('What they want to be called'),
    phone: asked.name('Where they are to be rung'),
    way: asked.fact('Whether they are to be rung or sent a text'),
    times: asked.fact('When it is safe to ring'),
    message_safe: asked.fact('Whether it is safe to leave a message'),
    about: asked.words('In a line of their own, what they would like to talk about'),
    asked_at: asked.fact('When they asked'),
    ring_by: asked.fact('By when they are rung'),
    delete_on: asked.fact('On which day it is deleted'),
    delete_at_latest: asked.fact('On which day it is deleted at the latest, as they were promised'),
    tries: asked.fact('How often they were tried'),
    tried_at: asked.fact('When they were last tried'),
    hand_on_reason: asked.fact('Why a hub handed it on to the front door'),
    handed_on_by: asked.key('Who handed it on'),
    handed_on_at: asked.fact('When it was handed on'),
    closed_by: asked.key('Who answered them'),
    closed_at: asked.fact('When they were answered'),
  },
  out_of_date_report: {
    id: said.key('Names the report'),
    area_id: said.key('Which council area sees to it'),
    service_id: said.key('Which service it is about'),
    service_name: said.name('What the service was called then'),
    topic: said.fact('What about it is out of date'),
    words: said.words('In a few words of a family, what is out of date about a service'),
    times_said: said.fact('How often the same was said'),
    reported_at: said.fact('When it was last said'),
    delete_on: said.fact('On which day it is deleted'),
    settled_by: said.key('Which editor saw to it'),
    settled_at: said.fact('When it was seen to'),
  },
  usefulness: {
    day: nobody.fact('On which day'),
    page: nobody.code('Which page of the families’ site'),
    answer: nobody.fact('Whether it helped'),
    reason: nobody.code('One of a few reasons, or none'),
    count: nobody.fact('How often that was said: a count, and nobody in it'),
  },
};
