import { type LegalMove, type Machine, type Move, moveIn } from '../move/index.ts';
import { type AssessmentCondition, assessmentConditionWords } from './conditions.ts';
import type { AssessmentState, AssessmentVerb } from './state.ts';

type Legal = LegalMove<AssessmentState, AssessmentCondition>;

// ASM-8: a family that leaves, or is left, has had the risk question asked of it first.
const withdraw: Legal = {
  to: 'withdrawn',
  by: ['author', 'supervisor'],
  requires: ['reason-recorded', 'risk-asked'],
};
// ASM-2: where two are found to be live, one is kept and nothing that was said is lost.
const joinIntoOther: Legal = {
  to: 'superseded',
  by: ['author', 'lead-practitioner', 'supervisor'],
  requires: ['kept-one-named', 'carried-over'],
};
const review: Legal = {
  to: 'reviewed',
  by: ['author', 'lead-practitioner'],
  requires: [
    'danger-asked',
    'progress-recorded',
    'family-view-recorded',
    'level-with-reason',
    'child-in-need-answered',
    'social-care-asked',
    'lead-named',
    'review-date-set',
  ],
};
const buildOn: Legal = {
  to: 'in-progress',
  by: ['author', 'lead-practitioner', 'team-member', 'social-care'],
  requires: ['change-recorded'],
};
const close: Legal = {
  to: 'closed',
  by: ['author', 'lead-practitioner'],
  requires: [
    'reason-recorded',
    'risk-asked',
    'outcome-per-need',
    'who-to-ring-given',
    'referrer-told',
  ],
};

/** ASM-1 to ASM-9: the states of an assessment, who moves it and what has to be true first. */
export const assessmentMachine: Machine<AssessmentState, AssessmentVerb, AssessmentCondition> = {
  verbWords: {
    begin: 'be started',
    join: 'be joined',
    write: 'be written in',
    'pass-on': 'be passed on to another writer',
    complete: 'be completed',
    review: 'be reviewed',
    'build-on': 'be built on',
    close: 'be closed',
    'join-into-other': 'be joined into another assessment',
    withdraw: 'be withdrawn',
  },
  conditions: assessmentConditionWords,
  moves: {
    draft: {
      words: 'a draft',
      verbs: {
        // ASM-4: any practitioner, of any agency.
        begin: {
          to: 'in-progress',
          by: ['practitioner'],
          requires: ['looked-for-another', 'notice-shown', 'service-agreed'],
        },
        withdraw,
      },
      nextStep: 'Start it with the family, or withdraw it with a reason.',
    },
    'in-progress': {
      words: 'being written',
      verbs: {
        join: { to: 'in-progress', by: ['practitioner'], requires: ['objections-asked'] },
        write: { to: 'in-progress', by: ['author', 'team-member'], requires: [] },
        'pass-on': {
          to: 'in-progress',
          by: ['author', 'supervisor'],
          requires: ['new-author-named'],
        },
        complete: {
          to: 'complete',
          by: ['author'],
          requires: [
            'service-agreed',
            'notice-shown',
            'objections-asked',
            'confidence-asked',
            'danger-asked',
            'each-child-heard',
            'analysis-written',
            'level-with-reason',
            'child-in-need-answered',
            'social-care-asked',
            'lead-named',
            'plan-made',
            'review-date-set',
          ],
        },
        'join-into-other': joinIntoOther,
        withdraw,
      },
      nextStep: 'Join in with it, or complete it with the family.',
    },
    complete: {
      words: 'complete',
      verbs: { review, 'build-on': buildOn, 'join-into-other': joinIntoOther, close },
      nextStep: 'Review it, or build on it where something is new. Do not start a second.',
    },
    reviewed: {
      words: 'complete and reviewed',
      verbs: { review, 'build-on': buildOn, 'join-into-other': joinIntoOther, close },
      nextStep: 'Review it again, or build on it where something is new. Do not start a second.',
    },
    closed: {
      words: 'closed',
      verbs: {
        'build-on': {
          to: 'in-progress',
          by: ['practitioner'],
          requires: ['looked-for-another', 'notice-shown', 'service-agreed', 'change-recorded'],
        },
      },
      nextStep: 'Build on it, if the family wants help again, so that they need not tell it twice.',
    },
    superseded: {
      words: 'joined into another assessment',
      verbs: {},
      nextStep: 'Open the assessment that was kept.',
    },
    withdrawn: {
      words: 'withdrawn',
      verbs: {},
      nextStep: 'Read why. If the family wants help now, start an assessment with them.',
    },
  },
};

/** ASM-1: where a move leads, or why it is not legal in this state. Who asks and what is missing: `judgeMove`. */
export function moveAssessment(
  state: AssessmentState,
  verb: AssessmentVerb,
): Move<AssessmentState> {
  return moveIn(assessmentMachine, state, verb);
}
