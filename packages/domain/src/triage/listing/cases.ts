import type { CaseTable } from '../../rule/case-table.ts';
import type { CarryOver, CarryOverNeedId } from './carry-over.ts';
import type { ListingDraft, ListingNeedId } from './listing-needs.ts';

const ready: ListingDraft = {
  routeOutcome: 'pit-stop',
  caseType: 'child-concern',
  screenedBy: 'Det Sgt Vale',
  screenedAt: '2026-11-23T15:00:00Z',
  whyPartners: 'Three agencies know a part of it.',
};

/** What must be written down before a contact goes on a list. */
export const listingCases: CaseTable<ListingDraft, readonly ListingNeedId[]> = {
  title: 'What must be written down before a contact goes on a list',
  about: 'Expected is what is missing; nothing missing means that it can go on the list.',
  cases: [
    { id: 'TRI-L1', name: 'a screened contact with its reason', facts: ready, expected: [] },
    {
      id: 'TRI-L1',
      name: 'a contact for the front door is never listed',
      facts: { ...ready, routeOutcome: 'front-door' },
      expected: ['route'],
    },
    {
      id: 'TRI-L1',
      name: 'nobody named, no time, no reason, no case type',
      facts: { routeOutcome: 'pit-stop', screenedBy: ' ', whyPartners: '' },
      expected: ['screened-by', 'screened-at', 'why-partners', 'assessors'],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse assessed twice by two people',
      facts: {
        ...ready,
        caseType: 'domestic-abuse',
        firstAssessor: 'PC Lowe',
        secondAssessor: 'DC Hart',
      },
      expected: [],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse assessed twice by the same person',
      facts: {
        ...ready,
        caseType: 'domestic-abuse',
        firstAssessor: 'PC Lowe',
        secondAssessor: ' pc lowe ',
      },
      expected: ['assessors'],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse assessed twice by the same person, whose name is spaced in two ways',
      facts: {
        ...ready,
        caseType: 'domestic-abuse',
        firstAssessor: 'PC  Ann Lowe',
        secondAssessor: 'PC Ann \tLowe',
      },
      expected: ['assessors'],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse assessed by two people whose names differ by a space',
      facts: {
        ...ready,
        caseType: 'domestic-abuse',
        firstAssessor: 'PC Ann Lowe',
        secondAssessor: 'PC Annlowe',
      },
      expected: [],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse whose first assessor nobody named',
      facts: { ...ready, caseType: 'domestic-abuse', secondAssessor: 'DC Hart' },
      expected: ['assessors'],
    },
    {
      id: 'TRI-L1',
      name: 'domestic abuse whose second assessor nobody named',
      facts: { ...ready, caseType: 'domestic-abuse', firstAssessor: 'PC Lowe' },
      expected: ['assessors'],
    },
    {
      id: 'TRI-A8',
      name: 'no child linked, and nobody wrote why sharing is proportionate',
      facts: { ...ready, caseType: 'vulnerable-adult', routeOutcome: 'pit-stop-adult-partners' },
      expected: ['proportionality-note'],
    },
    {
      id: 'TRI-A8',
      name: 'no child linked, with the note',
      facts: {
        ...ready,
        caseType: 'vulnerable-adult',
        routeOutcome: 'pit-stop-adult-partners',
        proportionalityNote: 'Housing and the drug service both work with him.',
      },
      expected: [],
    },
  ],
};

const carried: CarryOver = {
  itemState: 'listed',
  reason: 'return-missing',
  detail: 'Health answers by Thursday; Jo Marsh asks again.',
  firstListedOn: '2026-11-24',
  fromMeetingOn: '2026-11-26',
  toMeetingOn: '2026-12-01',
};

/** Carrying an item over to a later meeting. */
export const carryOverCases: CaseTable<
  CarryOver,
  { missing: readonly CarryOverNeedId[]; pastDue: boolean }
> = {
  title: 'Carrying an item over to a later meeting',
  about:
    'Expected is what is missing, and whether the later meeting comes after the five working days in which a listed item is heard. Being late is said; it does not block.',
  cases: [
    {
      id: 'TRI-L4',
      name: 'to a meeting on the fifth working day',
      facts: carried,
      expected: { missing: [], pastDue: false },
    },
    {
      id: 'TRI-L4',
      name: 'to a meeting one day later: late',
      facts: { ...carried, toMeetingOn: '2026-12-02' },
      expected: { missing: [], pastDue: true },
    },
    {
      id: 'TRI-L4',
      name: 'without a reason or a word on what is waited for',
      facts: { ...carried, reason: undefined, detail: ' ' },
      expected: { missing: ['reason', 'detail'], pastDue: false },
    },
    {
      id: 'TRI-L4',
      name: 'to the same meeting',
      facts: { ...carried, toMeetingOn: '2026-11-26' },
      expected: { missing: ['later-meeting'], pastDue: false },
    },
    {
      id: 'TRI-L4',
      name: 'to no meeting yet: counts as late',
      facts: { ...carried, toMeetingOn: undefined },
      expected: { missing: ['later-meeting'], pastDue: true },
    },
    {
      id: 'TRI-L4',
      name: 'to a day that does not exist',
      facts: { ...carried, toMeetingOn: '2026-12-32' },
      expected: { missing: ['later-meeting'], pastDue: true },
    },
    {
      id: 'TRI-L4',
      name: 'first listed on a day that cannot be read: counts as late',
      facts: { ...carried, firstListedOn: 'last week' },
      expected: { missing: [], pastDue: true },
    },
    {
      id: 'TRI-L4',
      name: 'an item that is decided stays where it is',
      facts: { ...carried, itemState: 'decided' },
      expected: { missing: ['listed'], pastDue: false },
    },
  ],
};
