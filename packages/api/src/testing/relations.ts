import { demoAgreementIds, demoPersonIds, demoSignatoryId, familyIds } from '@waymark/db/seed';

const birchall = familyIds(2);
const { 'family-worker': worker, 'police-officer': officer } = demoPersonIds;
const { chair } = demoPersonIds;
const contact = birchall.contact(1);
const since = '2026-11-20T10:00:00Z';

/** Ids of what stands at Birchall for this table, beside the demo. */
export const relationIds = {
  action: 'e0000000-0000-4000-8000-000000000001',
  workersAction: 'e0000000-0000-4000-8000-000000000002',
  correction: 'e0000000-0000-4000-8000-000000000003',
  answer: 'e0000000-0000-4000-8000-000000000004',
  share: 'e0000000-0000-4000-8000-000000000005',
  approved: 'e0000000-0000-4000-8000-000000000006',
  notice: 'e0000000-0000-4000-8000-000000000007',
  glass: 'e0000000-0000-4000-8000-000000000008',
} as const;

const action = (id: string, to: string) => `
  insert into action (id, area_id, contact_id, item_id, description, agency_id, assignee_id, due_on, state, created_by, created_at)
  select '${id}', area_id, '${contact}', '${birchall.item(1)}', 'Visit.', agency_id, id, '2026-12-01', 'open', '${chair}', '${since}'
  from actor where id = '${to}'`;

const share = (id: string, approval: string) => `
  insert into disclosure (id, area_id, contact_id, decision, decided_by, acting_as, agency_id, decided_at, subject_ids, recipient_id,
    recipient_name, recipient_kind, purpose, reason, class, agreement, confidence, rule, rule_version, data_items, held_back,
    lawful_basis, rested_on, goes_on, approval, only_few)
  select '${id}', area_id, '${contact}', 'share', id, 'practitioner', agency_id, '${since}', array['${birchall.person(1)}']::uuid[],
    gen_random_uuid(), 'A workshop', 'other', 'Help.', 'It helps.', 'A', 'not-sought', 'nothing-in-confidence', 'I1', '1',
    array['Name'], '{}', 'public-task', 'another-basis', false, '${approval}', false
  from actor where id = '${officer}'`;

/** What is put beside the demo before anybody asks: work, an answer, a share and a wish to correct, all of Birchall. */
export const beforeRelations: readonly string[] = [
  action(relationIds.action, demoPersonIds['health-visitor']),
  `insert into correction_request (id, area_id, contact_id, asked_by, wrong, "right", received_on, registered_by, registered_at)
   select '${relationIds.correction}', area_id, '${contact}', 'child', 'That.', 'This.', '2026-11-20', id, '${since}'
   from actor where id = '${officer}'`,
  `insert into family_answer (id, area_id, contact_id, asked_id, question, person_id, given_by, given_on, capture, wording_version,
     agreed, how_judged_able, agency_id, recorded_by, recorded_at)
   select '${relationIds.answer}', area_id, '${contact}', gen_random_uuid(), 'service', '${birchall.person(2)}',
     '${birchall.person(2)}', '2026-11-19', 'telephone', 'service-1', true, 'An adult.', agency_id, id, '${since}'
   from actor where id = '${officer}'`,
  share(relationIds.share, 'first'),
  share(relationIds.approved, 'not-needed'),
  `insert into notification (id, area_id, recipient_id, kind, contact_id, at)
   select '${relationIds.notice}', area_id, id, 'contact-listed', '${contact}', '${since}' from actor where id = '${officer}'`,
];

const lapsed = (signatory: number) => {
  const id = demoSignatoryId(demoAgreementIds.memorandum, signatory);
  return {
    before: [`update agreement_signatory set ended_on = '2026-11-01' where id = '${id}'`],
    after: [`update agreement_signatory set ended_on = null where id = '${id}'`],
  };
};

const glass = (brokenAt: string, endsAt: string) => ({
  before: [
    `insert into break_glass (id, area_id, family_id, contact_id, actor_id, reason, broken_at, ends_at, version)
     select '${relationIds.glass}', area_id, '${birchall.family}', '${contact}', id, 'They stand here.', ${brokenAt}, ${endsAt}, '1'
     from actor where id = '${worker}'`,
  ],
  after: [`delete from break_glass where id = '${relationIds.glass}'`],
});

/** Who asks, and what is done as the owner of the database before and after they do. */
export type Relation = { who: string; before: readonly string[]; after: readonly string[] };

const plain = { before: [], after: [] };

/** Each way of standing to Birchall: a column of the table. */
export const relations: Readonly<Record<string, Relation>> = {
  'raised it': { who: 'police officer', ...plain },
  'raised it, lapsed': { who: 'police officer', ...lapsed(1) },
  'at the meeting': { who: 'school lead', ...plain },
  'at the meeting, lapsed': { who: 'school lead', ...lapsed(5) },
  'has work': {
    who: 'family worker',
    before: [action(relationIds.workersAction, worker)],
    after: [`delete from action where id = '${relationIds.workersAction}'`],
  },
  'other agency': { who: 'family worker', ...plain },
  'glass open': {
    who: 'family worker',
    ...glass(`now() - interval '1 hour'`, `now() + interval '3 hours'`),
  },
  'glass closed': {
    who: 'family worker',
    ...glass(`now() - interval '5 hours'`, `now() - interval '1 hour'`),
  },
  'other area': { who: 'elsewhere', ...plain },
  nobody: { who: 'nobody', ...plain },
};
