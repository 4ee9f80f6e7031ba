import { demoCallBackIds, demoReportId } from '@waymark/db/seed';
import { contactCsvColumns } from '@waymark/domain/contact';

import { at, listAt, textAt } from './answers.ts';
import type { Day, Leaves } from './day.ts';

/** What is done on the same day beside families' stories: call-backs, reports, notices, a file, unusual looks. */
export async function doTheRest(day: Day): Promise<void> {
  await callBacks(day);
  await reports(day);
  await notices(day);
  await importFile(day);
  await unusualLooks(day);
  await staffOnly(day);
}

const of = (verb: string, noun: string, subjectId: string | null, details = {}): Leaves => ({
  verb,
  noun,
  subjectId,
  details,
});

async function callBacks(day: Day): Promise<void> {
  const id = demoCallBackIds.jo;
  const noun = 'call-back';
  for (const who of ['family-worker', 'front-door'] as const) {
    await day.does({
      who,
      procedure: 'callBack.list',
      input: {},
      leaves: (data) => {
        const shown = listAt(data, 'callBacks').length;
        return [of('call-back.list-opened', noun, null, { callBacks: shown })];
      },
    });
    await day.does({
      who,
      procedure: 'callBack.open',
      input: { id },
      leaves: [of('call-back.opened', noun, id)],
    });
  }
  const moves = [
    ['note-try', 'call-back.tried'],
    ['answer', 'call-back.answered'],
    ['open-again', 'call-back.opened-again'],
  ] as const;
  for (const [verb, leaves] of moves) {
    const input = { id, verb };
    await day.does({ who: 'chair', procedure: 'callBack.move', input, status: 403 });
    await day.does({
      who: 'family-worker',
      procedure: 'callBack.move',
      input,
      leaves: [of(leaves, noun, id)],
    });
  }
  await day.does({ who: 'chair', procedure: 'callBack.open', input: { id }, status: 403 });
}

async function reports(day: Day): Promise<void> {
  const who = 'directory-editor';
  const noun = 'out-of-date-report';
  await day.does({
    who,
    procedure: 'usefulness.reports',
    input: {},
    leaves: (data) => {
      const shown = listAt(data, 'reports').length;
      return [of('out-of-date-report.list-opened', noun, null, { reports: shown })];
    },
  });
  await day.does({ who, procedure: 'usefulness.counts', input: {} });
  const input = { id: demoReportId, saidUntil: '2026-11-20T12:00:00.000Z' };
  await day.does({ who: 'chair', procedure: 'usefulness.settle', input, status: 403 });
  await day.does({
    who,
    procedure: 'usefulness.settle',
    input,
    leaves: [of('out-of-date-report.settled', noun, demoReportId)],
  });
  await day.does({ who, procedure: 'usefulness.settle', input, status: 409 });
}

async function notices(day: Day): Promise<void> {
  const who = 'police-officer';
  const all = listAt(await day.does({ who, procedure: 'notification.list', input: {} }));
  const unread = all.filter((each) => at(each, 'readAt') === null).slice(0, 10);
  for (const notice of unread) {
    const id = textAt(notice, 'id');
    const leaves = [of('notification.read', 'notification', id)];
    const markRead = { procedure: 'notification.markRead', input: { id } };
    await day.does({ who, ...markRead, leaves });
    // Read already: nothing is done and nothing noted.
    await day.does({ who, ...markRead });
    await day.does({ who: 'chair', ...markRead, status: 404 });
  }
}

/** A row that is new, one whose police reference is known, and one that cannot be read; tried first, then done. */
async function importFile(day: Day): Promise<void> {
  const row = (policeReference: string, risk: string): string => {
    const cells: Record<string, string> = {
      family_name: 'Proofsworth',
      children: 'Robin Proofsworth 2019-03-09',
      worry: 'Out alone after dark.',
      agreement: 'asked-given',
      police_reference: policeReference,
      screened_by: 'PS Whitlock',
      screened_by_police: 'yes',
      immediate_danger: 'no',
      case_type: 'child-concern',
      child_linked: 'yes',
      risk,
      meets_la_threshold: 'no',
      open_to_social_care: 'no',
      second_risk_assessment: 'not-applicable',
    };
    return contactCsvColumns.map((column) => cells[column] ?? '').join(',');
  };
  const csv = [
    contactCsvColumns.join(','),
    row('PROOF-FILE', 'standard'),
    row('PROOF-1', 'standard'),
    row('PROOF-BAD', 'none of these'),
  ].join('\n');
  for (const dryRun of [true, false]) {
    await day.does({
      who: 'police-officer',
      procedure: 'contact.importCsv',
      input: { csv, dryRun },
      leaves: (data) => listAt(data, 'rows').flatMap((each) => ofRow(each, dryRun)),
    });
  }
}

function ofRow(row: unknown, dryRun: boolean): Leaves[] {
  const outcome = at(row, 'outcome');
  if (outcome === 'already-there')
    return [of('contact.found', 'contact', textAt(row, 'contactId'))];
  if (outcome !== 'recorded' || dryRun) return [];
  const route = (name: string) => textAt(row, 'route', name);
  const details = { rule: route('rule'), outcome: route('outcome'), version: route('version') };
  return [of('contact.imported', 'contact', textAt(row, 'contactId'), details)];
}

async function unusualLooks(day: Day): Promise<void> {
  const who = 'information-governance-lead';
  const noun = 'unusual-look';
  const listed = await day.does({
    who,
    procedure: 'audit.unusual',
    input: {},
    leaves: (data) => [
      of('audit.unusual-opened', noun, null, { looks: listAt(data, 'looks').length }),
    ],
  });
  await day.does({ who: 'administrator', procedure: 'audit.unusual', input: {}, status: 403 });
  const open = listAt(listed, 'looks').filter((each) => at(each, 'isOpen') === true);
  for (const look of open.slice(0, 3)) {
    const input = { key: textAt(look, 'key'), answer: 'justified', reason: 'Asked their manager.' };
    await day.does({ who: 'chair', procedure: 'audit.review', input, status: 403 });
    await day.does({
      who,
      procedure: 'audit.review',
      input,
      leaves: (data) => {
        const found = {
          kind: at(look, 'kind'),
          lookedBy: at(look, 'actorId'),
          answer: 'justified',
        };
        return [of('audit.unusual-reviewed', noun, textAt(data, 'id'), found)];
      },
    });
    await day.does({ who, procedure: 'audit.review', input, status: 409 });
  }
}

/** Looks at staff and dates: no family is in them, and they leave nothing. */
async function staffOnly(day: Day): Promise<void> {
  const people = ['police-officer', 'chair', 'supervisor', 'analyst', 'directory-editor'] as const;
  for (const who of people) {
    await day.does({ who, procedure: 'access.me', input: {} });
    await day.does({ who, procedure: 'access.colleagues', input: {} });
    await day.does({ who, procedure: 'access.agencies', input: {} });
  }
  await day.does({ who: 'chair', procedure: 'triage.meetings', input: {} });
}
