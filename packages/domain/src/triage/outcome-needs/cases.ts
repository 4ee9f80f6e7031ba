import type { CaseTable } from '../../rule/case-table.ts';
import { targetedHelpKindLabels, triageOutcomeLabels } from '../outcome.ts';
import type { OutcomeDraft } from './draft.ts';
import type { OutcomeNeedId } from './needs.ts';

const rationale = 'The school knows the family well and will see them this week.';
const owner = { name: 'Jo Marsh', agency: 'Early help' };

const no = { answer: 'no', reason: 'The family manages with the help that is agreed.' } as const;
const yes = { answer: 'yes', reason: 'Their health may suffer without services.' } as const;

/** The day on which the cases are checked, in London. */
export const outcomeCasesToday = '2026-11-24';
/** No further action that is ready to be recorded. */
export const nfa: OutcomeDraft = {
  outcome: 'no-further-action',
  level: 1,
  nfaReason: 'need-already-met',
  rationale,
};
/** Universal help that is ready to be recorded. */
export const universal: OutcomeDraft = {
  outcome: 'universal-self-help',
  level: 2,
  service: 'Stay and play, Millbeck',
  owner,
  rationale,
};
/** Targeted help by one agency that is ready to be recorded. */
export const single: OutcomeDraft = {
  outcome: 'targeted-help',
  kind: 'single-agency',
  level: 3,
  leadAgency: 'Early help',
  owner,
  firstContactOn: '2026-11-27',
  familyTold: 'That Jo will ring on Friday, and why.',
  rationale,
};
/** Targeted help by several agencies that is ready to be recorded. */
export const multi: OutcomeDraft = {
  outcome: 'targeted-help',
  kind: 'multi-agency',
  level: 3,
  leadAgency: 'Early help',
  leadPractitioner: owner,
  teamAroundTheFamily: ['Early help', 'Millbeck Primary School'],
  firstContactOn: '2026-11-27',
  familyTold: 'That Jo will ring on Friday, and who else helps.',
  rationale,
};
/** A specialist outcome that is ready to be recorded. */
export const specialist: OutcomeDraft = {
  outcome: 'specialist',
  legalBasis: 's17',
  agreement: 'agreed',
  referralSentAt: '2026-11-24T10:20:00Z',
  level: 5,
  couldBeInNeed: yes,
  owner,
  rationale,
};

/** What outcomes need before they can be recorded: the drafts, and what is missing. */
export const outcomeCases: CaseTable<OutcomeDraft, readonly OutcomeNeedId[]> = {
  title: 'What an outcome needs before it can be recorded',
  about:
    'Each case is an outcome for one child as it is written so far, on 24 November 2026. Expected is what is missing; nothing missing means that it can be recorded.',
  cases: [
    { id: 'TRI-O1', name: 'no further action, with its reason', facts: nfa, expected: [] },
    {
      id: 'TRI-O1',
      name: 'no further action, with nothing said',
      facts: { outcome: 'no-further-action' },
      expected: ['rationale', 'nfa-reason', 's17-question'],
    },
    {
      id: 'TRI-O1',
      name: 'the right help is in place, but not whose',
      facts: { ...nfa, nfaReason: 'right-help-in-place' },
      expected: ['named-help'],
    },
    {
      id: 'TRI-O1',
      name: 'the right help is in place, and whose',
      facts: { ...nfa, nfaReason: 'right-help-in-place', helpNamed: 'Jo Marsh, early help' },
      expected: [],
    },
    {
      id: 'TRI-O1',
      name: 'outside the area, but not where it was sent',
      facts: { ...nfa, nfaReason: 'outside-area', sentTo: ' ' },
      expected: ['sent-to'],
    },
    {
      id: 'TRI-O1',
      name: 'outside the area, and where it was sent',
      facts: { ...nfa, nfaReason: 'outside-area', sentTo: 'The front door of Easton' },
      expected: [],
    },
    {
      id: 'TRI-O1',
      name: 'a duplicate, but not of what',
      facts: { ...nfa, nfaReason: 'duplicate' },
      expected: ['duplicate-of'],
    },
    {
      id: 'TRI-O1',
      name: 'a duplicate of another contact',
      facts: { ...nfa, nfaReason: 'duplicate', duplicateOf: 'WB-26-0004' },
      expected: [],
    },
    { id: 'TRI-O2', name: 'universal help', facts: universal, expected: [] },
    {
      id: 'TRI-O2',
      name: 'universal help with nothing said',
      facts: { outcome: 'universal-self-help' },
      expected: ['rationale', 'several-agencies', 'service', 'owner', 's17-question'],
    },
    {
      id: 'TRI-O2',
      name: 'universal help whose owner has a name and no agency',
      facts: { ...universal, owner: { name: 'Jo Marsh', agency: '' } },
      expected: ['owner'],
    },
    {
      id: 'TRI-O2',
      name: 'universal help whose owner is an agency and no person',
      facts: { ...universal, owner: { name: ' ', agency: 'Early help' } },
      expected: ['owner'],
    },
    { id: 'TRI-O3', name: 'targeted help by one agency, level 3', facts: single, expected: [] },
    {
      id: 'TRI-O3',
      name: 'targeted help by one agency, with nothing said',
      facts: { outcome: 'targeted-help', kind: 'single-agency' },
      expected: [
        'rationale',
        'several-agencies',
        'lead-agency',
        'owner',
        'first-contact',
        'family-told',
        's17-question',
      ],
    },
    {
      id: 'TRI-O3',
      name: 'a first contact on a day that does not exist',
      facts: { ...single, firstContactOn: '2026-11-31' },
      expected: ['first-contact'],
    },
    {
      id: 'TRI-O3',
      name: 'a first contact today',
      facts: { ...single, firstContactOn: '2026-11-24' },
      expected: [],
    },
    {
      id: 'TRI-O3',
      name: 'a first contact that was yesterday',
      facts: { ...single, firstContactOn: '2026-11-23' },
      expected: ['first-contact'],
    },
    { id: 'TRI-O4', name: 'targeted help by several agencies', facts: multi, expected: [] },
    {
      id: 'TRI-O4',
      name: 'targeted help by several agencies, with nothing said',
      facts: { outcome: 'targeted-help', kind: 'multi-agency' },
      expected: [
        'rationale',
        'lead-agency',
        'team-around-the-family',
        'lead-practitioner',
        'first-contact',
        'family-told',
        's17-question',
      ],
    },
    {
      id: 'TRI-O4',
      name: 'targeted help that does not say by how many: it needs what several need',
      facts: { outcome: 'targeted-help', level: 3 },
      expected: [
        'rationale',
        'kind',
        'lead-agency',
        'team-around-the-family',
        'lead-practitioner',
        'first-contact',
        'family-told',
      ],
    },
    {
      id: 'TRI-O4',
      name: 'a team of one agency, written twice',
      facts: { ...multi, teamAroundTheFamily: ['Early help', 'early help ', ''] },
      expected: ['team-around-the-family'],
    },
    { id: 'TRI-O5', name: 'specialist under section 17', facts: specialist, expected: [] },
    {
      id: 'TRI-O5',
      name: 'specialist with nothing said',
      facts: { outcome: 'specialist' },
      expected: ['rationale', 'owner', 'legal-basis', 'agreement', 'referral-sent', 's17-question'],
    },
    {
      id: 'TRI-O5',
      name: 'section 47 without its reasonable cause',
      facts: { ...specialist, legalBasis: 's47' },
      expected: ['reasonable-cause'],
    },
    {
      id: 'TRI-O5',
      name: 'section 47 with its reasonable cause; the family refused, and it goes all the same',
      facts: {
        ...specialist,
        legalBasis: 's47',
        reasonableCause: 'She was seen with injuries.',
        agreement: 'refused',
      },
      expected: [],
    },
    {
      id: 'TRI-O5',
      name: 'the agreement is left blank',
      facts: { ...specialist, agreement: 'blank' },
      expected: ['agreement'],
    },
    {
      id: 'TRI-O5',
      name: 'sent yesterday, before the meeting',
      facts: { ...specialist, referralSentAt: '2026-11-23T09:00:00Z' },
      expected: [],
    },
    {
      id: 'TRI-O5',
      name: 'sent in the last minute of today in London',
      facts: { ...specialist, referralSentAt: '2026-11-24T23:59:00Z' },
      expected: [],
    },
    {
      id: 'TRI-O5',
      name: 'sent tomorrow: that is not sent',
      facts: { ...specialist, referralSentAt: '2026-11-25T00:00:00Z' },
      expected: ['referral-sent'],
    },
    {
      id: 'TRI-O9',
      name: 'level 4, and nobody asked whether it could be a child in need',
      facts: { ...multi, level: 4 },
      expected: ['s17-question'],
    },
    {
      id: 'TRI-O9',
      name: 'level 4, asked, and the answer is no with a reason',
      facts: { ...multi, level: 4, couldBeInNeed: no },
      expected: [],
    },
    {
      id: 'TRI-O9',
      name: 'level 4, and the answer has no reason',
      facts: { ...multi, level: 4, couldBeInNeed: { answer: 'no', reason: '' } },
      expected: ['s17-question'],
    },
    {
      id: 'TRI-O9',
      name: 'level 4, the answer is yes, and it is not referred',
      facts: { ...multi, level: 4, couldBeInNeed: yes },
      expected: ['s17-yes'],
    },
    {
      id: 'TRI-O9',
      name: 'level 4, the answer is yes, and it is referred',
      facts: { ...specialist, level: 4, couldBeInNeed: yes },
      expected: [],
    },
    {
      id: 'TRI-O9',
      name: 'level 5 that stays below specialist: asked',
      facts: { ...multi, level: 5 },
      expected: ['s17-question'],
    },
    {
      id: 'TRI-O9',
      name: 'level 5 and specialist: asked too',
      facts: { ...specialist, couldBeInNeed: undefined },
      expected: ['s17-question'],
    },
    ...[nfa, multi].map((draft) => ({
      id: 'TRI-O9',
      name: `${triageOutcomeLabels[draft.outcome]}${draft.kind ? `, ${targetedHelpKindLabels[draft.kind].toLowerCase()}` : ''}, and no level given: asked, as not knowing never asks less`,
      facts: { ...draft, level: undefined },
      expected: ['s17-question' as const],
    })),
  ],
};
