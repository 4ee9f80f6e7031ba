import type { MoveAnswer, Relation } from '../move/index.ts';
import type { CaseTable } from '../rule/index.ts';
import type {
  ExpectedAssessment,
  ExpectedAssessmentAlso,
  ExpectedAssessmentInput,
  ExpectedAssessmentRuleId,
} from './expected.ts';
import type { AssessmentState, AssessmentVerb } from './state.ts';

/** Which assessment a level asks for. */
export const expectedAssessmentCases: CaseTable<
  ExpectedAssessmentInput,
  {
    outcome: ExpectedAssessment;
    rule: ExpectedAssessmentRuleId;
    also: ExpectedAssessmentAlso[];
  }
> = {
  title: 'Which assessment a level asks for',
  about:
    'The level is the one that a professional gave. A fact that a case leaves out is not known. Danger is asked before this table, by its own.',
  cases: [
    {
      id: 'ASM-E4',
      name: 'level 1: none is needed',
      facts: { level: 1, existing: 'none' },
      expected: { outcome: 'not-needed', rule: 'E4', also: [] },
    },
    {
      id: 'ASM-E9',
      name: 'level 2: one is considered',
      facts: { level: 2, existing: 'none' },
      expected: { outcome: 'consider', rule: 'E9', also: [] },
    },
    {
      id: 'ASM-E8',
      name: 'level 3: one is completed, and a lead practitioner is named',
      facts: { level: 3, existing: 'none', leadInPlace: 'no' },
      expected: { outcome: 'complete-one', rule: 'E8', also: ['name-lead-practitioner'] },
    },
    {
      id: 'ASM-E8',
      name: 'level 4, and there is none: one is completed',
      facts: {
        level: 4,
        existing: 'none',
        couldBeChildInNeed: 'no',
        leadInPlace: 'yes',
        teamInPlace: 'yes',
      },
      expected: { outcome: 'complete-one', rule: 'E8', also: [] },
    },
    {
      id: 'ASM-E7',
      name: 'level 4, and there is one: it is not done again',
      facts: {
        level: 4,
        existing: 'complete',
        couldBeChildInNeed: 'no',
        leadInPlace: 'yes',
        teamInPlace: 'yes',
      },
      expected: { outcome: 'join-in', rule: 'E7', also: [] },
    },
    {
      id: 'ASM-E7',
      name: 'level 2, and another agency is writing one: join in',
      facts: { level: 2, existing: 'in-progress' },
      expected: { outcome: 'join-in', rule: 'E7', also: [] },
    },
    {
      id: 'ASM-E6',
      name: 'level 3, and nobody has looked: look first',
      facts: { level: 3, leadInPlace: 'no' },
      expected: { outcome: 'look-first', rule: 'E6', also: ['name-lead-practitioner'] },
    },
    {
      id: 'ASM-E6',
      name: 'level 2, and nobody has looked: look first',
      facts: { level: 2 },
      expected: { outcome: 'look-first', rule: 'E6', also: [] },
    },
    {
      id: 'ASM-E5',
      name: 'level 4, and nobody has answered the question of section 17',
      facts: { level: 4, existing: 'none', leadInPlace: 'yes', teamInPlace: 'yes' },
      expected: {
        outcome: 'ask-child-in-need',
        rule: 'E5',
        also: ['complete-one-beside', 'front-door-today'],
      },
    },
    {
      id: 'ASM-E2',
      name: 'level 4, and it could be a child in need: social care is asked, and the assessment goes on beside it',
      facts: {
        level: 4,
        existing: 'in-progress',
        couldBeChildInNeed: 'yes',
        leadInPlace: 'yes',
        teamInPlace: 'yes',
      },
      expected: { outcome: 'request-social-care', rule: 'E2', also: ['carry-on-beside'] },
    },
    {
      id: 'ASM-E2',
      name: 'level 2, and it could be a child in need: the level does not stand in the way',
      facts: { level: 2, existing: 'none', couldBeChildInNeed: 'yes' },
      expected: { outcome: 'request-social-care', rule: 'E2', also: [] },
    },
    {
      id: 'ASM-E1',
      name: 'level 5: social care is asked, with no assessment first',
      facts: { level: 5, existing: 'none', leadInPlace: 'yes', teamInPlace: 'yes' },
      expected: { outcome: 'request-social-care', rule: 'E1', also: [] },
    },
    {
      id: 'ASM-E1',
      name: 'level 5 with an assessment half done: it goes on beside, and holds nothing up',
      facts: {
        level: 5,
        existing: 'in-progress',
        couldBeChildInNeed: 'no',
        leadInPlace: 'yes',
        teamInPlace: 'yes',
      },
      expected: { outcome: 'request-social-care', rule: 'E1', also: ['carry-on-beside'] },
    },
    {
      id: 'ASM-E3',
      name: 'nothing is known: a professional decides the level today',
      facts: {},
      expected: {
        outcome: 'decide-level',
        rule: 'E3',
        also: ['front-door-today', 'name-lead-practitioner', 'bring-team-together'],
      },
    },
    {
      id: 'ASM-13',
      name: 'level 4, an assessment and a lead, and one agency alone: a team is brought together',
      facts: {
        level: 4,
        existing: 'complete',
        couldBeChildInNeed: 'no',
        leadInPlace: 'yes',
        teamInPlace: 'no',
      },
      expected: { outcome: 'join-in', rule: 'E7', also: ['bring-team-together'] },
    },
    {
      id: 'ASM-13',
      name: 'level 5, and nobody knows of a team: it is brought together, and social care does not wait for it',
      facts: { level: 5, existing: 'complete', leadInPlace: 'yes' },
      expected: {
        outcome: 'request-social-care',
        rule: 'E1',
        also: ['carry-on-beside', 'bring-team-together'],
      },
    },
    {
      id: 'ASM-13',
      name: 'level 3: the assessment decides whether more than one agency is needed',
      facts: { level: 3, existing: 'complete', leadInPlace: 'yes', teamInPlace: 'no' },
      expected: { outcome: 'join-in', rule: 'E7', also: [] },
    },
  ],
};

/** Who may do what to an assessment, and when. `met` are the conditions that are met. */
export const assessmentMoveCases: CaseTable<
  { state: AssessmentState; verb: AssessmentVerb; relations: Relation[]; met: string[] },
  MoveAnswer<AssessmentState>['answer']
> = {
  title: 'Who may do what to an assessment',
  about:
    'Each case says who asks, by how they stand to the assessment, and what is known to be so.',
  cases: [
    {
      id: 'ASM-4',
      name: 'a practitioner of any agency starts one, with the family',
      facts: {
        state: 'draft',
        verb: 'begin',
        relations: ['practitioner'],
        met: ['looked-for-another', 'notice-shown', 'service-agreed'],
      },
      expected: 'allowed',
    },
    {
      id: 'ASM-2',
      name: 'not before somebody has looked for another one',
      facts: {
        state: 'draft',
        verb: 'begin',
        relations: ['practitioner'],
        met: ['notice-shown', 'service-agreed'],
      },
      expected: 'not-yet',
    },
    {
      id: 'ASM-5',
      name: 'not on one combined yes: the notice is its own question',
      facts: {
        state: 'draft',
        verb: 'begin',
        relations: ['practitioner'],
        met: ['looked-for-another', 'service-agreed'],
      },
      expected: 'not-yet',
    },
    {
      id: 'ASM-4',
      name: 'an administrator does not start one',
      facts: { state: 'draft', verb: 'begin', relations: [], met: [] },
      expected: 'not-by-you',
    },
    {
      id: 'ASM-2',
      name: 'whoever comes later joins in',
      facts: {
        state: 'in-progress',
        verb: 'join',
        relations: ['practitioner'],
        met: ['objections-asked'],
      },
      expected: 'allowed',
    },
    {
      id: 'ASM-1',
      name: 'a complete one is not completed again',
      facts: { state: 'complete', verb: 'complete', relations: ['author'], met: [] },
      expected: 'not-in-this-state',
    },
    {
      id: 'ASM-8',
      name: 'it is not withdrawn before the risk question is answered',
      facts: { state: 'draft', verb: 'withdraw', relations: ['author'], met: ['reason-recorded'] },
      expected: 'not-yet',
    },
    {
      id: 'ASM-3',
      name: 'a team member does not complete it for its writer',
      facts: { state: 'in-progress', verb: 'complete', relations: ['team-member'], met: [] },
      expected: 'not-by-you',
    },
  ],
};
