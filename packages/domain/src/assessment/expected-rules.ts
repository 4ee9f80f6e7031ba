import type {
  ExpectedAssessmentAnswer,
  ExpectedAssessmentFacts,
  ExpectedAssessmentRuleId,
} from './expected.ts';

/** One row: when it applies, and its answer. Facts are settled before it sees them. */
export type ExpectedAssessmentRule = {
  id: ExpectedAssessmentRuleId;
  source: string;
  matches: (facts: ExpectedAssessmentFacts) => boolean;
  answer: (
    facts: ExpectedAssessmentFacts,
  ) => Pick<ExpectedAssessmentAnswer, 'outcome' | 'because' | 'mustRecord' | 'nextStep'>;
};

const levelRecord = 'The level, and the reason for it';
const askNow =
  'Refer to the front door now (out of hours: the emergency duty team); if anyone is in danger, ring 999. Send what the assessment holds with it, and wait for nothing.';

/** ASM-E1: at level 5 social care is asked. An assessment never delays it. */
const e1: ExpectedAssessmentRule = {
  id: 'E1',
  source: 'S2',
  matches: ({ level }) => level === 5,
  answer: () => ({
    outcome: 'request-social-care',
    because: [
      'At level 5 a child may be in need or in need of protection, so social care is asked.',
      'An early help assessment never delays that.',
    ],
    mustRecord: [levelRecord, 'When social care was asked, and by whom'],
    nextStep: askNow,
  }),
};

/** ASM-E2: a child who could be in need is social care's to hear of, whatever level was given. */
const e2: ExpectedAssessmentRule = {
  id: 'E2',
  source: 'S2; other levels OURS',
  matches: ({ couldBeChildInNeed }) => couldBeChildInNeed === 'yes',
  answer: () => ({
    outcome: 'request-social-care',
    because: [
      'A professional judged that this could be a child in need (section 17), whatever the level.',
      'An early help assessment never delays that.',
    ],
    mustRecord: [
      levelRecord,
      'Why this could be a child in need',
      'When social care was asked, and by whom',
    ],
    nextStep: askNow,
  }),
};

/** ASM-E3: with no level there is nothing to read: a professional decides it today. */
const e3: ExpectedAssessmentRule = {
  id: 'E3',
  source: 'OURS',
  matches: ({ level }) => level === null,
  answer: () => ({
    outcome: 'decide-level',
    because: ['No professional has given a level yet, and nothing works it out for them.'],
    mustRecord: [levelRecord],
    nextStep:
      'Decide the level today and write why. If you cannot, talk to the front door today; if anyone is in danger, ring 999.',
  }),
};

/** ASM-E4: universal help needs no assessment. One that is there is not ended by that. */
const e4: ExpectedAssessmentRule = {
  id: 'E4',
  source: 'S2',
  matches: ({ level }) => level === 1,
  answer: ({ existing }) => ({
    outcome: 'not-needed',
    because: [
      'Level 1 is met by services that are there for everybody.',
      ...(existing === 'in-progress' || existing === 'complete'
        ? ['The assessment that is there goes on until it is closed with the family.']
        : []),
    ],
    mustRecord: [levelRecord],
    nextStep: 'Tell the family about services that are there for everybody, and who to ring.',
  }),
};

/** ASM-E5: level 4 is close to the test of section 17, so the question is answered before anything is settled. */
const e5: ExpectedAssessmentRule = {
  id: 'E5',
  source: 'rules 2.2 (b), C14',
  matches: ({ level, couldBeChildInNeed }) => level === 4 && couldBeChildInNeed === 'unknown',
  answer: () => ({
    outcome: 'ask-child-in-need',
    because: [
      'Level 4 is worded close to the test of section 17, and nobody has answered whether this could be a child in need.',
    ],
    mustRecord: [levelRecord, 'Whether this could be a child in need: yes or no, with a reason'],
    nextStep:
      'Answer whether this could be a child in need, with your supervisor or the front door if in doubt. If yes, refer to the front door now.',
  }),
};

/** ASM-E6: one family, one live assessment: look before starting one. */
const e6: ExpectedAssessmentRule = {
  id: 'E6',
  source: 'S2; S4 §4.67',
  matches: ({ existing }) => existing === 'unknown',
  answer: () => ({
    outcome: 'look-first',
    because: ['It is not known whether this family has an assessment or a lead practitioner.'],
    mustRecord: [levelRecord, 'Who looked, when, and what was found'],
    nextStep:
      'Look the family up today. If there is an assessment, join in with it; if not, this table is read again.',
  }),
};

/** ASM-E7: a family tells its story once: whoever comes later joins in. */
const e7: ExpectedAssessmentRule = {
  id: 'E7',
  source: 'S2; S4 §4.67',
  matches: ({ existing }) => existing === 'in-progress' || existing === 'complete',
  answer: ({ existing }) => ({
    outcome: 'join-in',
    because: [
      'This family has an assessment already, and one family has one live assessment.',
      existing === 'complete'
        ? 'It is complete: it is reviewed and built on, not done again.'
        : 'It is still being written: it is completed together, not done twice.',
    ],
    mustRecord: [levelRecord, 'Who joined in, and what they added'],
    nextStep: 'Ring whoever leads it and join in. Ask the family only for what is not there yet.',
  }),
};

/** ASM-E8: at level 3 one is completed; at level 4 too, where there is none. */
const e8: ExpectedAssessmentRule = {
  id: 'E8',
  source: 'S2',
  matches: ({ level }) => level === 3 || level === 4,
  answer: ({ level }) => ({
    outcome: 'complete-one',
    because: [
      level === 4
        ? 'At level 4 it is checked that an assessment is there; there is none, so one is completed.'
        : 'At level 3 an early help assessment is completed.',
      'Any practitioner may do it, with the whole family.',
    ],
    mustRecord: [levelRecord, 'Who does the assessment, and when it starts'],
    nextStep: 'Ask the family whether they agree to it, and start it with them.',
  }),
};

/** ASM-E9: at level 2 it is considered: a person decides, and writes down why or why not. The last row: it matches the rest. */
export const lastRule: ExpectedAssessmentRule = {
  id: 'E9',
  source: 'S2',
  matches: () => true,
  answer: () => ({
    outcome: 'consider',
    because: ['At level 2 an early help assessment is considered: it may help, and is not a must.'],
    mustRecord: [levelRecord, 'Whether an assessment will be done, and why or why not'],
    nextStep: 'Decide with the family whether an assessment would help them.',
  }),
};

/** The table in the order in which it is read; the first row that matches answers. */
export const expectedAssessmentRules: readonly ExpectedAssessmentRule[] = [
  e1,
  e2,
  e3,
  e4,
  e5,
  e6,
  e7,
  e8,
  lastRule,
];
