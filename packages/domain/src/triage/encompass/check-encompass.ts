import { z } from 'zod';
import type { RuleAnswer } from '../../rule/answer.ts';
import { yesNoUnknown } from '../../rule/yes-no.ts';
import type { TriageParameters } from '../parameters.ts';

/** Whether Operation Encompass was sent to the child's school. */
export const encompassSentAnswers = ['yes', 'no', 'not-applicable', 'unknown'] as const;
export type EncompassSent = (typeof encompassSentAnswers)[number];

/** What the check looks at. What is left out is not known. */
export const EncompassFacts = z.strictObject({
  /** Whether the police have reasonable grounds to believe that a child is a victim of domestic abuse. */
  policeReasonableGrounds: z.enum(yesNoUnknown).default('unknown'),
  /** Whether the child is in reception up to 17 years old. */
  childReceptionTo17: z.enum(yesNoUnknown).default('unknown'),
  sent: z.enum(encompassSentAnswers).default('unknown'),
});
export type EncompassFacts = z.infer<typeof EncompassFacts>;

/** The rows of the check, in the order in which they are read. */
export const encompassRuleIds = ['E1', 'E2', 'E3', 'E4'] as const;
export type EncompassRuleId = (typeof encompassRuleIds)[number];

/** What to do about Operation Encompass. It holds nothing back at the meeting. */
export type EncompassAnswer = RuleAnswer<
  'sent' | 'police-send-now' | 'not-applicable',
  EncompassRuleId
> & { holdsTheMeeting: false };

type Row = Omit<EncompassAnswer, 'version' | 'holdsTheMeeting'> & {
  matches: (facts: z.input<typeof EncompassFacts>) => boolean;
};

const duty =
  'Telling the school is a duty of the police. The triage meeting never waits for it and never replaces it.';

// TRI-E4: whatever is left.
const sendNow: Row = {
  rule: 'E4',
  outcome: 'police-send-now',
  matches: () => true,
  because: [
    'A child who is, or may be, a victim of domestic abuse goes to a school that has not been told, or it is not known that it has.',
    duty,
  ],
  mustRecord: ['Who told the school, and when'],
  nextStep:
    'The police send it now, before the start of the next school day. Carry on with the contact meanwhile.',
};

/** The check as data: the first row that matches wins. */
export const encompassRows: readonly Row[] = [
  {
    // TRI-E1
    rule: 'E1',
    outcome: 'not-applicable',
    matches: ({ policeReasonableGrounds }) => policeReasonableGrounds === 'no',
    because: [
      'The police do not have reasonable grounds to believe that a child is a victim of domestic abuse.',
      duty,
    ],
    mustRecord: ['Who decided that there are no reasonable grounds'],
    nextStep: 'Carry on. If that changes, answer this again at once.',
  },
  {
    // TRI-E2
    rule: 'E2',
    outcome: 'not-applicable',
    matches: ({ childReceptionTo17 }) => childReceptionTo17 === 'no',
    because: ['No child from reception to the age of 17 is a victim.', duty],
    mustRecord: ['The age of each child'],
    nextStep:
      'Carry on. A younger child has a health visitor and perhaps a nursery: share with them as you would anyway.',
  },
  {
    // TRI-E3
    rule: 'E3',
    outcome: 'sent',
    matches: ({ sent }) => sent === 'yes',
    because: ['The school has been told.', duty],
    mustRecord: ['Who told the school, and when'],
    nextStep: 'Carry on.',
  },
  sendNow,
];

/**
 * TRI-E1 to TRI-E4: whether Operation Encompass was sent, and if not, who sends it now. Total: what is not known, and "not
 * applicable" where it applies, is sent now. It decides nothing about the route.
 */
export function checkEncompass(
  facts: z.input<typeof EncompassFacts>,
  parameters: Pick<TriageParameters, 'version'>,
): EncompassAnswer {
  const { outcome, rule, because, mustRecord, nextStep } =
    encompassRows.find((row) => row.matches(facts)) ?? sendNow;
  return {
    outcome,
    rule,
    because,
    mustRecord,
    nextStep,
    version: parameters.version,
    holdsTheMeeting: false,
  };
}
