import type { CaseTable } from '../rule/index.ts';
import type { Actor } from './actor.ts';
import type { AvailableAction } from './available-actions.ts';
import { someone } from './cases.ts';
import type { Thing } from './thing.ts';

const areaId = 'area-wenbrook';
const teacher = someone('education', 'practitioner');
const familyWorker = someone('early-help', 'practitioner');
const socialWorker = someone('childrens-social-care', 'practitioner');
const frontDoor = someone('front-door', 'front-door-worker');
const manager: Actor = { ...someone('early-help', 'practitioner'), id: 'actor-manager' };
const administrator = someone('early-help', 'administrator', 'directory-editor');

/** Who may do what to an assessment, a plan, a step, a referral and a disagreement. */
export const recordAccessCases: CaseTable<{ who: Actor; thing: Thing }, AvailableAction[]> = {
  title: 'Who may do what: assessments, plans, steps, referrals and disagreements',
  about:
    'Each case names somebody, how the record names them, and the conditions that are met. What is expected is everything that a screen offers them.',
  cases: [
    {
      id: 'ACC-11',
      name: 'a teacher starts an assessment with the family',
      facts: {
        who: teacher,
        thing: {
          noun: 'assessment',
          areaId,
          state: 'draft',
          met: ['looked-for-another', 'notice-shown', 'service-agreed'],
        },
      },
      expected: ['begin'],
    },
    {
      id: 'ACC-11',
      name: 'not before the family has been asked',
      facts: { who: teacher, thing: { noun: 'assessment', areaId, state: 'draft' } },
      expected: [],
    },
    {
      id: 'ACC-13',
      name: 'an administrator starts none, whatever is so',
      facts: {
        who: administrator,
        thing: {
          noun: 'assessment',
          areaId,
          state: 'draft',
          met: ['looked-for-another', 'notice-shown', 'service-agreed'],
        },
      },
      expected: [],
    },
    {
      id: 'ACC-11',
      name: 'its writer writes on, and a team member too; a stranger joins in',
      facts: {
        who: familyWorker,
        thing: {
          noun: 'assessment',
          areaId,
          state: 'in-progress',
          people: { author: [familyWorker.id] },
          met: ['objections-asked'],
        },
      },
      expected: ['join', 'write'],
    },
    {
      id: 'ACC-11',
      name: 'the lead of a plan adds a whole action to it',
      facts: {
        who: familyWorker,
        thing: {
          noun: 'plan',
          areaId,
          state: 'active',
          people: { 'lead-practitioner': [familyWorker.id] },
          met: ['actions-whole'],
        },
      },
      expected: ['add-action'],
    },
    {
      id: 'ACC-11',
      name: 'social care accepts a step up in writing, with a lead of its own',
      facts: {
        who: socialWorker,
        thing: {
          noun: 'step',
          kind: 'up',
          areaId,
          state: 'sent',
          met: ['accepted-in-writing', 'receiving-lead-named', 'receiving-lead-may-lead'],
        },
      },
      expected: ['accept'],
    },
    {
      id: 'ACC-11',
      name: 'early help does not accept its own step up',
      facts: {
        who: familyWorker,
        thing: {
          noun: 'step',
          kind: 'up',
          areaId,
          state: 'sent',
          people: { 'holding-lead': [familyWorker.id] },
          met: ['accepted-in-writing', 'receiving-lead-named', 'receiving-lead-may-lead'],
        },
      },
      expected: [],
    },
    {
      id: 'ACC-11',
      name: 'whoever writes a referral sends it when it may be sent',
      facts: {
        who: teacher,
        thing: {
          noun: 'referral',
          areaId,
          state: 'draft',
          people: { author: [teacher.id] },
          met: ['may-be-sent'],
        },
      },
      expected: ['send', 'ask-for-approval'],
    },
    {
      id: 'ACC-11',
      name: 'the front door acknowledges it',
      facts: {
        who: frontDoor,
        thing: { noun: 'referral', areaId, state: 'sent', people: { author: [teacher.id] } },
      },
      expected: ['acknowledge'],
    },
    {
      id: 'ACC-14',
      name: 'a manager approves the referral of somebody else',
      facts: {
        who: manager,
        thing: {
          noun: 'referral',
          areaId,
          state: 'awaiting-approval',
          people: { author: [familyWorker.id], approver: [manager.id] },
        },
      },
      expected: ['approve'],
    },
    {
      id: 'ACC-14',
      name: 'a manager does not approve their own, whatever is said to be so',
      facts: {
        who: manager,
        thing: {
          noun: 'referral',
          areaId,
          state: 'awaiting-approval',
          people: { author: [manager.id], approver: [manager.id] },
          met: ['not-the-referrer'],
        },
      },
      expected: [],
    },
    {
      id: 'ACC-14',
      name: 'where nobody knows who wrote it, nobody approves it',
      facts: {
        who: manager,
        thing: {
          noun: 'referral',
          areaId,
          state: 'awaiting-approval',
          people: { approver: [manager.id] },
          met: ['not-the-referrer'],
        },
      },
      expected: [],
    },
    {
      id: 'ACC-14',
      name: 'whoever raised a disagreement takes it up, and does not settle it',
      facts: {
        who: teacher,
        thing: {
          noun: 'disagreement',
          areaId,
          state: 'open',
          people: { raiser: [teacher.id], 'stage-holder': [teacher.id] },
          met: ['stage-recorded', 'higher-stage-there'],
        },
      },
      expected: ['record-stage', 'move-up'],
    },
  ],
};
