import { deleteAtLatest, ringBy } from '@waymark/domain/call-back';
import { addDays, dayInLondon } from '@waymark/domain/clock';
import { reportKeptDays } from '@waymark/domain/usefulness';

import { insertAuditEntry } from '../access/index.ts';
import { insertCallBack, type NewCallBack } from '../call-back/index.ts';
import type { Transaction } from '../client.ts';
import { outOfDateReport, usefulness } from '../usefulness/tables.ts';
import { demoAreaId, demoCallBackIds, demoHubServiceIds, demoReportId } from './demo-ids.ts';
import { momentOf } from './telling.ts';

type Asked = Omit<NewCallBack, 'areaId' | 'askedAt' | 'ringBy' | 'deleteOn'> & { at: string };

/** What families of the demo borough asked and said. Made up; the numbers are kept for drama. */
const callBacks: readonly Asked[] = [
  {
    at: '2026-11-18 21:40',
    id: demoCallBackIds.jo,
    name: 'Jo',
    phone: '07700900461',
    way: 'ring',
    times: ['morning'],
    messageSafe: 'no',
    about: 'He won’t go to school and I am worn out.',
    hubId: demoHubServiceIds.millbeck,
  },
  {
    at: '2026-11-19 13:05',
    id: demoCallBackIds.nana,
    name: 'Nana',
    phone: '01632960872',
    way: 'ring',
    times: ['morning', 'afternoon'],
    messageSafe: 'yes',
    about: 'I have my grandson now. I do not know what I can ask for.',
    hubId: null,
  },
  {
    at: '2026-11-20 02:55',
    id: demoCallBackIds.k,
    name: 'K',
    phone: '07700900839',
    way: 'text',
    times: ['afternoon', 'evening'],
    messageSafe: 'yes',
    about: '',
    hubId: demoHubServiceIds.wenbrook,
  },
];

/** Writes the call-backs, the report and the counts of the demo borough, as the families' site would have. */
export async function writeWhatFamiliesSay(tx: Transaction): Promise<void> {
  for (const asked of callBacks) await writeCallBack(tx, asked);
  const at = '2026-11-19 18:20';
  await tx.insert(outOfDateReport).values({
    id: demoReportId,
    areaId: demoAreaId,
    serviceId: demoHubServiceIds.millbeck,
    serviceName: 'Millbeck Family Hub',
    topic: 'times',
    words: 'The Thursday group starts at 10 now.',
    reportedAt: momentOf(at),
    deleteOn: addDays(writtenOn(), reportKeptDays),
  });
  await note(tx, { at, verb: 'made', noun: 'out-of-date-report', subjectId: demoReportId });
  const hub = `/services/${demoHubServiceIds.wenbrook}`;
  await tx.insert(usefulness).values([
    { day: '2026-11-18', page: hub, answer: 'yes', reason: '', count: 4 },
    { day: '2026-11-19', page: hub, answer: 'yes', reason: '', count: 3 },
    { day: '2026-11-19', page: hub, answer: 'partly', reason: 'too-far', count: 1 },
    { day: '2026-11-19', page: hub, answer: 'no', reason: 'could-not-get-through', count: 2 },
  ]);
}

// Deleting goes by the real day: a demo that is begun years from now has something to show too.
const writtenOn = () => dayInLondon(new Date());

async function writeCallBack(tx: Transaction, { at, ...asked }: Asked): Promise<void> {
  const day = at.slice(0, 10);
  await insertCallBack(tx, {
    ...asked,
    areaId: demoAreaId,
    askedAt: momentOf(at),
    ringBy: ringBy(day),
    deleteOn: deleteAtLatest(writtenOn()),
  });
  await note(tx, { at, verb: 'asked', noun: 'call-back', subjectId: asked.id });
}

type Note = { at: string; verb: string; noun: string; subjectId: string };

function note(tx: Transaction, { at, verb, noun, subjectId }: Note): Promise<void> {
  return insertAuditEntry(tx, {
    at: momentOf(at),
    actorId: null,
    areaId: demoAreaId,
    verb: `${noun}.${verb}`,
    noun,
    subjectId,
    details: {},
  });
}
