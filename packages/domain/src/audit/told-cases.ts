import type { AgencyKind } from '../access/agency.ts';
import type { AgreementAnswer } from '../contact/record-contact.ts';
import type { CaseTable } from '../rule/case-table.ts';

type ToldFacts = {
  entries: {
    at: string;
    verb: string;
    by: AgencyKind;
    agreement?: AgreementAnswer;
    restricted?: boolean;
  }[];
};
type Told = { lines: string[]; checkFirst: string[] };

const at = '2026-11-23T10:00:00Z';
const nothing: Told = { lines: [], checkFirst: [] };

/** AUD-2 to AUD-7: what a family is told of who looked, and what leaves no trace. */
export const toldCases: CaseTable<ToldFacts, Told> = {
  title: 'What a family is told of who looked',
  about:
    'Entries of the audit about one family, and the lines that the family may read. Where nothing is said of agreement, the family was asked and said yes.',
  cases: [
    {
      id: 'AUD-2',
      name: 'an opened page, in plain words',
      facts: { entries: [{ at, verb: 'contact.opened', by: 'education' }] },
      expected: {
        lines: ['2026-11-23: A school worker opened your page.'],
        checkFirst: [],
      },
    },
    {
      id: 'AUD-2',
      name: 'what has no words for a family is not told: a list of many families',
      facts: { entries: [{ at, verb: 'contact.list-opened', by: 'education' }] },
      expected: nothing,
    },
    {
      id: 'AUD-3',
      name: 'the kind of worker, and no name or job',
      facts: { entries: [{ at, verb: 'triage.item-opened', by: 'police' }] },
      expected: {
        lines: ['2026-11-23: The police read about you for a meeting.'],
        checkFirst: [],
      },
    },
    {
      id: 'AUD-4',
      name: 'a domestic abuse service is told as a support worker',
      facts: { entries: [{ at, verb: 'triage.return-added', by: 'domestic-abuse' }] },
      expected: {
        lines: ['2026-11-23: A support worker told the meeting what they know of you.'],
        checkFirst: [],
      },
    },
    {
      id: 'AUD-5',
      name: 'something restricted leaves no line and no gap, between others of the same day',
      facts: {
        entries: [
          { at, verb: 'contact.opened', by: 'health' },
          { at, verb: 'contact.opened', by: 'health', restricted: true },
          { at, verb: 'contact.opened', by: 'police', restricted: true },
        ],
      },
      expected: {
        lines: ['2026-11-23: A health worker opened your page.'],
        checkFirst: [],
      },
    },
    {
      id: 'AUD-5',
      name: 'a contact of which it was not safe to ask is not there at all',
      facts: {
        entries: [
          { at, verb: 'contact.recorded', by: 'police', agreement: 'unsafe-to-ask' },
          { at, verb: 'contact.opened', by: 'front-door', agreement: 'unsafe-to-ask' },
        ],
      },
      expected: nothing,
    },
    {
      id: 'AUD-6',
      name: 'the same by the same kind of worker on one day is one line; newest day first; London days',
      facts: {
        entries: [
          { at: '2026-07-01T22:30:00Z', verb: 'contact.opened', by: 'education' },
          { at: '2026-07-01T23:30:00Z', verb: 'contact.opened', by: 'education' },
          { at: '2026-07-02T09:00:00Z', verb: 'contact.opened', by: 'education' },
          { at: '2026-07-02T09:30:00Z', verb: 'contact.opened', by: 'education' },
        ],
      },
      expected: {
        lines: [
          '2026-07-02: A school worker opened your page, 3 times.',
          '2026-07-01: A school worker opened your page.',
        ],
        checkFirst: [],
      },
    },
    {
      id: 'AUD-7',
      name: 'a family that nobody asked may not know of it: a person checks first',
      facts: { entries: [{ at, verb: 'contact.opened', by: 'housing', agreement: 'not-asked' }] },
      expected: {
        lines: ['2026-11-23: A housing worker opened your page.'],
        checkFirst: ['may-not-know'],
      },
    },
  ],
};
