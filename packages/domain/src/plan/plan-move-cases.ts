import type { MoveAnswer, Relation } from '../move/index.ts';
import type { CaseTable } from '../rule/index.ts';
import type { PlanCondition } from './conditions.ts';
import type { PlanState, PlanVerb } from './state.ts';

const toClose: PlanCondition[] = [
  'reason-recorded',
  'risk-asked',
  'universal-offer-named',
  'who-to-ring-given',
  'no-step-open',
  'not-child-protection',
  'social-care-judged',
  'outcome-per-need',
  'closing-in-supervision',
  'referrer-told',
];
const without = (condition: PlanCondition) => toClose.filter((each) => each !== condition);

/** Who may do what to a plan, and when. `met` are the conditions that are met. */
export const planMoveCases: CaseTable<
  { state: PlanState; verb: PlanVerb; relations: Relation[]; met: PlanCondition[] },
  MoveAnswer<PlanState>['answer']
> = {
  title: 'Who may do what to a plan',
  about: 'Each case says who asks, by how they stand to the family, and what is known to be so.',
  cases: [
    {
      id: 'PLN-3',
      name: 'a plan is not started with nobody to lead it',
      facts: {
        state: 'draft',
        verb: 'activate',
        relations: ['lead-practitioner'],
        met: [
          'lead-may-lead',
          'family-agrees',
          'goal-in-family-words',
          'actions-whole',
          'agencies-invited',
          'several-agencies',
          'review-date-set',
        ],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-5',
      name: 'nor with an agency that is neither invited nor left out for a reason',
      facts: {
        state: 'draft',
        verb: 'activate',
        relations: ['lead-practitioner'],
        met: [
          'lead-named',
          'lead-may-lead',
          'family-agrees',
          'goal-in-family-words',
          'actions-whole',
          'several-agencies',
          'review-date-set',
        ],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-3',
      name: 'a lead who leaves is followed by one who said yes, and the family had a say',
      facts: {
        state: 'active',
        verb: 'change-lead',
        relations: ['lead-practitioner'],
        met: ['new-lead-named', 'new-lead-may-lead', 'new-lead-accepts', 'family-had-a-say'],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-3',
      name: 'a lead who is ill is followed by whoever the supervisor names',
      facts: {
        state: 'active',
        verb: 'change-lead',
        relations: ['supervisor'],
        met: ['new-lead-named', 'new-lead-may-lead', 'new-lead-accepts', 'family-had-a-say'],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-3',
      name: 'not before the next one has said yes',
      facts: {
        state: 'active',
        verb: 'change-lead',
        relations: ['supervisor'],
        met: ['new-lead-named', 'new-lead-may-lead', 'family-had-a-say'],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-8',
      name: "a review without the family's own view is no review",
      facts: {
        state: 'active',
        verb: 'review',
        relations: ['lead-practitioner'],
        met: [
          'agencies-invited',
          'several-agencies',
          'part-taken-recorded',
          'progress-recorded',
          'level-with-reason',
          'review-date-set',
        ],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-9',
      name: 'closed by its lead, when all of it is so',
      facts: {
        state: 'active',
        verb: 'close-to-universal',
        relations: ['lead-practitioner'],
        met: toClose,
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-9',
      name: 'not closed with nobody to ring',
      facts: {
        state: 'active',
        verb: 'close-to-universal',
        relations: ['lead-practitioner'],
        met: without('who-to-ring-given'),
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-9',
      name: 'a plan of social care is not closed before they judged that it is no longer needed',
      facts: {
        state: 'active',
        verb: 'close-to-universal',
        relations: ['lead-practitioner'],
        met: without('social-care-judged'),
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-9',
      name: 'not closed before it was talked through in supervision',
      facts: {
        state: 'active',
        verb: 'close-to-universal',
        relations: ['lead-practitioner'],
        met: without('closing-in-supervision'),
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-9',
      name: 'a member of the team does not close it',
      facts: {
        state: 'active',
        verb: 'close-to-universal',
        relations: ['team-member'],
        met: toClose,
      },
      expected: 'not-by-you',
    },
    {
      id: 'PLN-1',
      name: 'a closed plan is opened again by whoever the family comes back to',
      facts: {
        state: 'closed',
        verb: 'reopen',
        relations: ['practitioner'],
        met: [
          'lead-named',
          'lead-may-lead',
          'family-agrees',
          'change-recorded',
          'several-agencies',
          'review-date-set',
        ],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-11',
      name: 'a plan at level 4 is not started by one agency alone',
      facts: {
        state: 'draft',
        verb: 'activate',
        relations: ['lead-practitioner'],
        met: [
          'lead-named',
          'lead-may-lead',
          'family-agrees',
          'goal-in-family-words',
          'actions-whole',
          'agencies-invited',
          'review-date-set',
        ],
      },
      expected: 'not-yet',
    },
  ],
};
