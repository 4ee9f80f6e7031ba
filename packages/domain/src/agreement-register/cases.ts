import type { CaseTable } from '../rule/index.ts';
import type { Agreement, Signatory } from './agreement.ts';
import type { TakePartRow } from './take-part.ts';

const homes = 'agency-homes';

/** A signature of the agency that the cases ask about. */
export const signature: Signatory = {
  id: 'signature',
  agencyId: homes,
  agencyName: 'Wenbrook Homes',
  signedOn: '2026-03-02',
  endedOn: null,
};

/** A memorandum that covers triage, in force, signed. */
export const memorandum: Agreement = {
  id: 'memorandum-1',
  kind: 'memorandum-of-understanding',
  title: 'Wenbrook triage',
  version: 1,
  supersedesId: null,
  coversTriage: true,
  startsOn: '2026-04-01',
  lastDay: null,
  reviewOn: '2027-04-01',
  signatories: [signature],
};

/** Its next version. */
export const second: Agreement = {
  ...memorandum,
  id: 'memorandum-2',
  version: 2,
  supersedesId: memorandum.id,
  startsOn: '2026-11-01',
};

/** The same agency, named and not signed. */
export const notSigned = { ...signature, signedOn: null };

/** On which day, what the register holds, and whether the agency may take part. */
export const takePartCases: CaseTable<
  { day: string; register: readonly Agreement[] },
  { row: TakePartRow; under?: string }
> = {
  title: 'Whether an agency may send and receive through triage',
  about:
    'Each case asks about Wenbrook Homes on a day. Expected is the row of the answer, and the agreement it is made under; only “signed” says yes.',
  cases: [
    {
      id: 'AGR-4',
      name: 'a memorandum that is signed and in force',
      facts: { day: '2026-11-20', register: [memorandum] },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-4',
      name: 'nothing is registered',
      facts: { day: '2026-11-20', register: [] },
      expected: { row: 'no-agreement' },
    },
    {
      id: 'AGR-4',
      name: 'what is registered does not cover triage',
      facts: { day: '2026-11-20', register: [{ ...memorandum, coversTriage: false }] },
      expected: { row: 'no-agreement' },
    },
    {
      id: 'AGR-4',
      name: 'others have signed, and it is not named',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, agencyId: 'agency-police' }] }],
      },
      expected: { row: 'never-signed' },
    },
    {
      id: 'AGR-3',
      name: 'named, and not signed',
      facts: { day: '2026-11-20', register: [{ ...memorandum, signatories: [notSigned] }] },
      expected: { row: 'not-signed-yet' },
    },
    {
      id: 'AGR-3',
      name: 'signed on a later day',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, signedOn: '2026-11-21' }] }],
      },
      expected: { row: 'not-signed-yet' },
    },
    {
      id: 'AGR-3',
      name: 'signed on that very day',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, signedOn: '2026-11-20' }] }],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-3',
      name: 'the day before it begins',
      facts: { day: '2026-03-31', register: [memorandum] },
      expected: { row: 'not-started' },
    },
    {
      id: 'AGR-3',
      name: 'on its last day',
      facts: { day: '2026-11-20', register: [{ ...memorandum, lastDay: '2026-11-20' }] },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-3',
      name: 'the day after its last day',
      facts: { day: '2026-11-21', register: [{ ...memorandum, lastDay: '2026-11-20' }] },
      expected: { row: 'lapsed' },
    },
    {
      id: 'AGR-3',
      name: 'the day before its signature ends',
      facts: {
        day: '2026-11-19',
        register: [{ ...memorandum, signatories: [{ ...signature, endedOn: '2026-11-20' }] }],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-3',
      name: 'the day on which its signature ends',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, endedOn: '2026-11-20' }] }],
      },
      expected: { row: 'left' },
    },
    {
      id: 'AGR-3',
      name: 'left, and signed again',
      facts: {
        day: '2026-11-20',
        register: [
          {
            ...memorandum,
            signatories: [
              { ...signature, endedOn: '2026-06-01' },
              { ...signature, id: 'again', signedOn: '2026-09-01' },
            ],
          },
        ],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-2',
      name: 'a later version has begun, and it has signed that too',
      facts: { day: '2026-11-20', register: [memorandum, second] },
      expected: { row: 'signed', under: 'memorandum-2' },
    },
    {
      id: 'AGR-2',
      name: 'a later version has begun, and it has not signed that',
      facts: {
        day: '2026-11-20',
        register: [memorandum, { ...second, signatories: [notSigned] }],
      },
      expected: { row: 'replaced' },
    },
    {
      id: 'AGR-2',
      name: 'a later version is registered and has not begun',
      facts: {
        day: '2026-10-31',
        register: [memorandum, { ...second, signatories: [notSigned] }],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-6',
      name: 'a memorandum comes before a data-sharing agreement that began later',
      facts: {
        day: '2026-11-20',
        register: [
          {
            ...memorandum,
            id: 'sharing',
            kind: 'data-sharing-agreement',
            startsOn: '2026-10-01',
          },
          memorandum,
        ],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-6',
      name: 'of two memoranda, the one that began last',
      facts: {
        day: '2026-11-20',
        register: [memorandum, { ...memorandum, id: 'another', startsOn: '2026-10-01' }],
      },
      expected: { row: 'signed', under: 'another' },
    },
    {
      id: 'AGR-4',
      name: 'one lapsed, another in force',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, id: 'old', lastDay: '2026-10-01' }, memorandum],
      },
      expected: { row: 'signed', under: 'memorandum-1' },
    },
    {
      id: 'AGR-5',
      name: 'two are over: what was in force last is said',
      facts: {
        day: '2026-11-20',
        register: [
          { ...memorandum, lastDay: '2026-10-01' },
          { ...memorandum, id: 'b', signatories: [{ ...signature, endedOn: '2026-11-03' }] },
        ],
      },
      expected: { row: 'left' },
    },
    {
      id: 'AGR-4',
      name: 'a first day that cannot be read',
      facts: { day: '2026-11-20', register: [{ ...memorandum, startsOn: 'spring' }] },
      expected: { row: 'unreadable' },
    },
    {
      id: 'AGR-4',
      name: 'a last day that does not exist',
      facts: { day: '2026-11-20', register: [{ ...memorandum, lastDay: '2027-02-30' }] },
      expected: { row: 'unreadable' },
    },
    {
      id: 'AGR-4',
      name: 'an end of the signature that cannot be read',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, endedOn: 'later' }] }],
      },
      expected: { row: 'unreadable' },
    },
    {
      id: 'AGR-4',
      name: 'a later version whose first day cannot be read',
      facts: {
        day: '2026-11-20',
        register: [memorandum, { ...second, startsOn: 'soon', signatories: [notSigned] }],
      },
      expected: { row: 'unreadable' },
    },
    {
      id: 'AGR-4',
      name: 'a day that cannot be read',
      facts: { day: 'today', register: [memorandum] },
      expected: { row: 'unreadable' },
    },
  ],
};
