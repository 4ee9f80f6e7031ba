import { type LegalMove, type Machine, type Move, moveIn } from '../move/index.ts';
import { type PlanCondition, planConditionWords } from './conditions.ts';
import type { PlanState, PlanVerb } from './state.ts';

type Legal = LegalMove<PlanState, PlanCondition>;

// PLN-3: a lead goes only when the next one is there. In a draft too: a plan never waits for a lead.
const changeLead = (to: PlanState): Legal => ({
  to,
  by: ['lead-practitioner', 'supervisor', 'manager'],
  requires: ['new-lead-named', 'new-lead-may-lead', 'new-lead-accepts', 'family-had-a-say'],
});
// PLN-9: whatever ends a plan leaves the family with somebody to ring.
const leavesSomebody: readonly PlanCondition[] = [
  'reason-recorded',
  'risk-asked',
  'universal-offer-named',
  'who-to-ring-given',
];

/** PLN-1 to PLN-9, PLN-11: the states of a plan, who moves it and what has to be true first. */
export const planMachine: Machine<PlanState, PlanVerb, PlanCondition> = {
  verbWords: {
    activate: 'be started',
    'add-action': 'be given another action',
    'change-lead': 'be given another lead',
    'record-meeting': 'be met about',
    review: 'be reviewed',
    'propose-step': 'be stepped up, down or across',
    'close-to-universal': 'be closed',
    discard: 'be put aside',
    reopen: 'be opened again',
  },
  conditions: planConditionWords,
  moves: {
    draft: {
      words: 'still being made with the family',
      verbs: {
        activate: {
          to: 'active',
          by: ['lead-practitioner'],
          requires: [
            'lead-named',
            'lead-may-lead',
            'family-agrees',
            'goal-in-family-words',
            'actions-whole',
            'agencies-invited',
            'several-agencies',
            'review-date-set',
          ],
        },
        'change-lead': changeLead('draft'),
        discard: {
          to: 'discarded',
          by: ['lead-practitioner', 'supervisor'],
          requires: [
            ...leavesSomebody,
            'not-child-protection',
            'social-care-judged',
            'referrer-told',
          ],
        },
      },
      nextStep: 'Start it with the family, or put it aside with a reason and somebody to ring.',
    },
    active: {
      words: 'under way',
      verbs: {
        'add-action': {
          to: 'active',
          by: ['lead-practitioner', 'team-member'],
          requires: ['actions-whole'],
        },
        'change-lead': changeLead('active'),
        'record-meeting': {
          to: 'active',
          by: ['lead-practitioner'],
          requires: ['agencies-invited', 'part-taken-recorded'],
        },
        // PLN-8: what a review asks, so that it is no mere tick.
        review: {
          to: 'active',
          by: ['lead-practitioner'],
          requires: [
            'agencies-invited',
            'several-agencies',
            'part-taken-recorded',
            'progress-recorded',
            'family-view-recorded',
            'level-with-reason',
            'review-date-set',
          ],
        },
        'propose-step': {
          to: 'active',
          by: ['lead-practitioner', 'supervisor', 'social-care'],
          requires: ['no-step-open', 'step-fits-tier'],
        },
        'close-to-universal': {
          to: 'closed',
          by: ['lead-practitioner'],
          requires: [
            ...leavesSomebody,
            'no-step-open',
            'not-child-protection',
            'social-care-judged',
            'outcome-per-need',
            'closing-in-supervision',
            'referrer-told',
          ],
        },
      },
      nextStep: 'Review it with the family, step it up, down or across, or close it.',
    },
    closed: {
      words: 'closed',
      verbs: {
        reopen: {
          to: 'active',
          by: ['practitioner'],
          requires: [
            'lead-named',
            'lead-may-lead',
            'family-agrees',
            'change-recorded',
            'several-agencies',
            'review-date-set',
          ],
        },
      },
      nextStep:
        'Open it again if the family wants help again, so that they need not tell it twice.',
    },
    discarded: {
      words: 'put aside',
      verbs: {},
      nextStep: 'Read why. If the family wants help now, make a plan with them.',
    },
  },
};

/** PLN-1: where a move leads, or why it is not legal in this state. Who asks and what is missing: `judgeMove`. */
export function movePlan(state: PlanState, verb: PlanVerb): Move<PlanState> {
  return moveIn(planMachine, state, verb);
}
