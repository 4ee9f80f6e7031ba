import type { MoveAnswer, Relation } from '../move/index.ts';
import type { CaseTable } from '../rule/index.ts';
import type { LeadInput, LeadOutcome, LeadRuleId } from './lead.ts';
import type { StepCondition, StepKind, StepState, StepVerb } from './step.ts';

/** Who may lead a plan. */
export const leadCases: CaseTable<LeadInput, { outcome: LeadOutcome; rule: LeadRuleId }> = {
  title: 'Who may lead a plan',
  about: 'By the legal tier of the plan. A fact that a case leaves out is not known.',
  cases: [
    {
      id: 'PLN-L1',
      name: 'nobody knows which tier the plan is under',
      facts: { trained: 'yes', socialWorker: 'yes' },
      expected: { outcome: 'find-out', rule: 'L1' },
    },
    {
      id: 'PLN-L2',
      name: 'child protection, and a trained family worker wants to lead',
      facts: { tier: 's47', trained: 'yes', suitable: 'yes', socialWorker: 'no' },
      expected: { outcome: 'may-not-lead', rule: 'L2' },
    },
    {
      id: 'PLN-L3',
      name: 'child protection, and nobody has checked whether they are a social worker',
      facts: { tier: 's47' },
      expected: { outcome: 'find-out', rule: 'L3' },
    },
    {
      id: 'PLN-L4',
      name: 'child protection, led by a social worker',
      facts: { tier: 's47', socialWorker: 'yes' },
      expected: { outcome: 'may-lead', rule: 'L4' },
    },
    {
      id: 'PLN-L5',
      name: 'child in need, and they are judged not suitable',
      facts: { tier: 's17', suitable: 'no', oversightRecorded: 'yes', socialWorker: 'yes' },
      expected: { outcome: 'may-not-lead', rule: 'L5' },
    },
    {
      id: 'PLN-L6',
      name: 'child in need, suitable, and with no oversight on record',
      facts: { tier: 's17', suitable: 'yes', oversightRecorded: 'no' },
      expected: { outcome: 'may-not-lead', rule: 'L6' },
    },
    {
      id: 'PLN-L7',
      name: 'child in need, suitable, and nobody knows whether there is oversight',
      facts: { tier: 's17', suitable: 'yes' },
      expected: { outcome: 'find-out', rule: 'L7' },
    },
    {
      id: 'PLN-L7',
      name: 'child in need, with oversight, and nobody has judged whether they are suitable',
      facts: { tier: 's17', oversightRecorded: 'yes' },
      expected: { outcome: 'find-out', rule: 'L7' },
    },
    {
      id: 'PLN-L8',
      name: 'child in need, led by a family worker with oversight',
      facts: { tier: 's17', suitable: 'yes', oversightRecorded: 'yes', socialWorker: 'no' },
      expected: { outcome: 'may-lead', rule: 'L8' },
    },
    {
      id: 'PLN-L9',
      name: 'early help, and they are not trained',
      facts: { tier: 'early-help', trained: 'no' },
      expected: { outcome: 'may-not-lead', rule: 'L9' },
    },
    {
      id: 'PLN-L10',
      name: 'early help, and nobody knows whether they are trained',
      facts: { tier: 'early-help' },
      expected: { outcome: 'find-out', rule: 'L10' },
    },
    {
      id: 'PLN-L11',
      name: 'early help, led by somebody of a school who is trained',
      facts: { tier: 'early-help', trained: 'yes' },
      expected: { outcome: 'may-lead', rule: 'L11' },
    },
  ],
};

/** Steps up, down and across. `met` are the conditions that are met. */
export const stepCases: CaseTable<
  {
    kind: StepKind;
    state: StepState;
    verb: StepVerb;
    relations: Relation[];
    met: StepCondition[];
  },
  MoveAnswer<StepState>['answer']
> = {
  title: 'Steps up, down and across',
  about: 'Each case says who asks, by how they stand to the family, and what is known to be so.',
  cases: [
    {
      id: 'PLN-S2',
      name: 'up: sent when all of it is so',
      facts: {
        kind: 'up',
        state: 'proposed',
        verb: 'send',
        relations: ['holding-lead'],
        met: [
          'reason-recorded',
          'social-care-discussion',
          'family-told',
          'record-sent',
          'chronology-sent',
        ],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-S2',
      name: 'up: not before the family is told',
      facts: {
        kind: 'up',
        state: 'proposed',
        verb: 'send',
        relations: ['holding-lead'],
        met: ['reason-recorded', 'social-care-discussion', 'record-sent', 'chronology-sent'],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-S3',
      name: 'up: where it cannot wait, any practitioner sends it at once, and the rest follows',
      facts: {
        kind: 'up',
        state: 'proposed',
        verb: 'send-now',
        relations: ['practitioner'],
        met: ['cannot-wait-recorded'],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-S4',
      name: 'up: social care said yes on the telephone, so early help stays',
      facts: {
        kind: 'up',
        state: 'sent',
        verb: 'accept',
        relations: ['social-care'],
        met: ['receiving-lead-named', 'receiving-lead-may-lead'],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-S4',
      name: 'up: early help does not accept for social care',
      facts: { kind: 'up', state: 'sent', verb: 'accept', relations: ['holding-lead'], met: [] },
      expected: 'not-by-you',
    },
    {
      id: 'PLN-S5',
      name: 'down: not agreed while nobody is named to take over',
      facts: {
        kind: 'down',
        state: 'proposed',
        verb: 'agree',
        relations: ['holding-lead'],
        met: ['reason-recorded', 'family-agrees'],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-S5',
      name: 'down: whoever hands over does not say that it is taken over',
      facts: {
        kind: 'down',
        state: 'agreed',
        verb: 'hand-over',
        relations: ['holding-lead'],
        met: [],
      },
      expected: 'not-by-you',
    },
    {
      id: 'PLN-S5',
      name: 'down: not handed over before it is agreed',
      facts: {
        kind: 'down',
        state: 'proposed',
        verb: 'hand-over',
        relations: ['receiving-lead'],
        met: [],
      },
      expected: 'not-in-this-state',
    },
    {
      id: 'PLN-S6',
      name: 'down: the family says no, and has been told what else there is',
      facts: {
        kind: 'down',
        state: 'proposed',
        verb: 'decline',
        relations: ['holding-lead'],
        met: ['reason-recorded', 'risk-asked', 'universal-information-given'],
      },
      expected: 'allowed',
    },
    {
      id: 'PLN-S6',
      name: 'down: the family says no, and nobody has asked whether a child is at risk',
      facts: {
        kind: 'down',
        state: 'proposed',
        verb: 'decline',
        relations: ['holding-lead'],
        met: ['reason-recorded', 'universal-information-given'],
      },
      expected: 'not-yet',
    },
    {
      id: 'PLN-S7',
      name: 'across: what is known goes with the family, and the new lead is named',
      facts: {
        kind: 'across',
        state: 'agreed',
        verb: 'hand-over',
        relations: ['receiving-lead'],
        met: [
          'receiving-lead-named',
          'receiving-lead-may-lead',
          'record-sent',
          'first-contact-set',
        ],
      },
      expected: 'allowed',
    },
  ],
};
