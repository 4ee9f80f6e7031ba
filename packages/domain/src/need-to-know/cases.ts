import type { CaseTable } from '../rule/case-table.ts';
import type { EntryFacts, EntryShown, ReaderFacts } from './may-read.ts';

type ReadFacts = { entry: Partial<EntryFacts>; reader: Partial<ReaderFacts> };

/** Written by a police officer who named nobody. */
export const ordinaryEntry: EntryFacts = {
  class: 'third-party',
  writtenById: 'officer',
  agencyId: 'agency-police',
  namedIds: [],
};

/** Somebody of housing who sees the family at a meeting, and has nothing to do for it. */
export const ordinaryReader: ReaderFacts = {
  id: 'housing-worker',
  agencyId: 'agency-housing',
  agencyKind: 'housing',
  roles: ['agency-representative'],
  seesFamily: 'by-work',
  hasWork: false,
};

const frontDoor: Partial<ReaderFacts> = {
  id: 'front-door-worker',
  agencyId: 'agency-front-door',
  agencyKind: 'front-door',
  roles: ['front-door-worker'],
};
const colleague: Partial<ReaderFacts> = {
  id: 'other-officer',
  agencyId: 'agency-police',
  agencyKind: 'police',
  roles: ['practitioner'],
};

/** NTK-1 to NTK-5 and NTK-9: what somebody gets of a restricted entry. */
export const readingCases: CaseTable<ReadFacts, EntryShown> = {
  title: 'Who reads what is kept back',
  about:
    'A police officer wrote something about somebody outside the family and named nobody; a housing worker sees the family at a meeting. What is written is different from that.',
  cases: [
    {
      id: 'NTK-1',
      name: 'whoever does not see the family gets nothing of it, their own entry among it',
      facts: { entry: {}, reader: { id: 'officer', seesFamily: 'no' } },
      expected: 'nothing',
    },
    {
      id: 'NTK-2',
      name: 'whoever wrote it',
      facts: { entry: { class: 'informant' }, reader: { id: 'officer' } },
      expected: 'text',
    },
    {
      id: 'NTK-2',
      name: 'Prevent: the front door reads it',
      facts: { entry: { class: 'prevent' }, reader: frontDoor },
      expected: 'text',
    },
    {
      id: 'NTK-3',
      name: 'Prevent: to a colleague of whoever wrote it, there is nothing',
      facts: { entry: { class: 'prevent' }, reader: colleague },
      expected: 'nothing',
    },
    {
      id: 'NTK-3',
      name: 'who told us: to the front door, there is nothing',
      facts: { entry: { class: 'informant' }, reader: frontDoor },
      expected: 'nothing',
    },
    {
      id: 'NTK-2',
      name: 'where somebody is safe: whoever has something to do for the family',
      facts: { entry: { class: 'safe-contact' }, reader: { hasWork: true } },
      expected: 'text',
    },
    {
      id: 'NTK-2',
      name: 'where somebody is safe: a domestic abuse service',
      facts: {
        entry: { class: 'safe-contact' },
        reader: { agencyId: 'agency-refuge', agencyKind: 'domestic-abuse' },
      },
      expected: 'text',
    },
    {
      id: 'NTK-4',
      name: 'where somebody is safe: others learn that it is there',
      facts: { entry: { class: 'safe-contact' }, reader: {} },
      expected: 'that-it-is-there',
    },
    {
      id: 'NTK-2',
      name: 'somebody outside the family: a colleague of whoever wrote it',
      facts: { entry: {}, reader: colleague },
      expected: 'text',
    },
    {
      id: 'NTK-4',
      name: 'somebody outside the family: others learn that it is there, with something to do for the family too',
      facts: { entry: {}, reader: { hasWork: true } },
      expected: 'that-it-is-there',
    },
    {
      id: 'NTK-2',
      name: 'health, in confidence: a health worker of another trust',
      facts: {
        entry: { class: 'health-in-confidence' },
        reader: { agencyId: 'agency-trust', agencyKind: 'health' },
      },
      expected: 'text',
    },
    {
      id: 'NTK-4',
      name: 'health, in confidence: the front door learns that it is there',
      facts: { entry: { class: 'health-in-confidence' }, reader: frontDoor },
      expected: 'that-it-is-there',
    },
    {
      id: 'NTK-5',
      name: 'whoever was named reads what is hidden from everybody else',
      facts: { entry: { class: 'informant', namedIds: ['housing-worker'] }, reader: {} },
      expected: 'text',
    },
    {
      id: 'NTK-5',
      name: 'being named opens no family',
      facts: { entry: { namedIds: ['housing-worker'] }, reader: { seesFamily: 'no' } },
      expected: 'nothing',
    },
    {
      id: 'NTK-9',
      name: 'the front door by broken glass: of Prevent there is nothing',
      facts: {
        entry: { class: 'prevent' },
        reader: { ...frontDoor, seesFamily: 'by-broken-glass' },
      },
      expected: 'nothing',
    },
    {
      id: 'NTK-9',
      name: 'where somebody is safe, to a domestic abuse service by broken glass: only that it is there',
      facts: {
        entry: { class: 'safe-contact' },
        reader: {
          agencyId: 'agency-refuge',
          agencyKind: 'domestic-abuse',
          seesFamily: 'by-broken-glass',
        },
      },
      expected: 'that-it-is-there',
    },
    {
      id: 'NTK-9',
      name: 'a colleague of whoever wrote it, by broken glass: only that it is there',
      facts: { entry: {}, reader: { ...colleague, seesFamily: 'by-broken-glass' } },
      expected: 'that-it-is-there',
    },
    {
      id: 'NTK-9',
      name: 'whoever wrote it reads it by broken glass too',
      facts: { entry: {}, reader: { id: 'officer', seesFamily: 'by-broken-glass' } },
      expected: 'text',
    },
    {
      id: 'NTK-9',
      name: 'where somebody is safe: whoever was given something to do, though the glass is open too',
      facts: {
        entry: { class: 'safe-contact' },
        reader: { hasWork: true, seesFamily: 'by-broken-glass' },
      },
      expected: 'text',
    },
    {
      id: 'NTK-2',
      name: 'Prevent: somebody of the police with the role of the front door is not at it',
      facts: {
        entry: { class: 'prevent' },
        reader: { ...colleague, roles: ['front-door-worker'] },
      },
      expected: 'nothing',
    },
    {
      id: 'NTK-2',
      name: 'where somebody is safe: with the role of the front door at another agency, only that it is there',
      facts: {
        entry: { class: 'safe-contact' },
        reader: { agencyKind: 'health', roles: ['front-door-worker'] },
      },
      expected: 'that-it-is-there',
    },
  ],
};

type GlassFacts = {
  roles: readonly ReaderFacts['roles'][number][];
  reason: string;
  seesByWork?: boolean;
  isOpen?: boolean;
  unheardOf?: number;
};
type GlassExpected = { answer: 'yes' | 'no'; saysToMend?: 'reason' };

const reason = 'The child stands here with me and is afraid to go home.';

/** NTK-8, NTK-9: who may break the glass. */
export const breakGlassCases: CaseTable<GlassFacts, GlassExpected> = {
  title: 'Who may break the glass',
  about:
    'Somebody asks to open, for a time, a family that is not their work. Where nothing is said, they do not see it yet.',
  cases: [
    {
      id: 'NTK-8',
      name: 'a practitioner with a reason',
      facts: { roles: ['practitioner'], reason },
      expected: { answer: 'yes' },
    },
    {
      id: 'NTK-8',
      name: 'a supervisor with a reason',
      facts: { roles: ['supervisor'], reason },
      expected: { answer: 'yes' },
    },
    {
      id: 'NTK-8',
      name: 'whoever looks after people and how others look, but works with no family',
      facts: {
        roles: ['administrator', 'information-governance-lead', 'analyst', 'directory-editor'],
        reason,
      },
      expected: { answer: 'no' },
    },
    {
      id: 'NTK-8',
      name: 'nobody with a role',
      facts: { roles: [], reason },
      expected: { answer: 'no' },
    },
    {
      id: 'NTK-8',
      name: 'four words are no reason',
      facts: { roles: ['practitioner'], reason: 'I need it now' },
      expected: { answer: 'no', saysToMend: 'reason' },
    },
    {
      id: 'NTK-8',
      name: 'signs and single letters are no words',
      facts: { roles: ['practitioner'], reason: 'a . . x - - b 1 2 3 urgent' },
      expected: { answer: 'no', saysToMend: 'reason' },
    },
    {
      id: 'NTK-9',
      name: 'it is open already: nothing makes it longer',
      facts: { roles: ['practitioner'], reason, seesByWork: true, isOpen: true },
      expected: { answer: 'no' },
    },
    {
      id: 'NTK-8',
      name: 'they see the family by their work',
      facts: { roles: ['practitioner'], reason, seesByWork: true },
      expected: { answer: 'no' },
    },
    {
      id: 'NTK-8',
      name: 'after nine references that nothing has',
      facts: { roles: ['practitioner'], reason, unheardOf: 9 },
      expected: { answer: 'yes' },
    },
    {
      id: 'NTK-8',
      name: 'after ten nobody guesses on',
      facts: { roles: ['practitioner'], reason, unheardOf: 10 },
      expected: { answer: 'no' },
    },
  ],
};
