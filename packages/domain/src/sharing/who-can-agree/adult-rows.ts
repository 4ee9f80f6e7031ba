import { type AgreeRow, howJudged, safetyFirst } from './row.ts';

/** SHR-W7: an adult who cannot decide has a route of their own, and is not asked for the child. */
export const w7: AgreeRow = {
  id: 'W7',
  source: 'GK',
  matches: (facts) => facts.hasCapacity !== 'yes',
  answer: (facts) =>
    facts.hasCapacity === 'no'
      ? {
          outcome: 'adult-route',
          because: [
            'This adult cannot decide this.',
            'They have a route of their own, and whoever speaks for them does not hold parental responsibility by that.',
          ],
          mustRecord: [howJudged],
          nextStep: `Ask adult services about the adult, and ask somebody else who holds parental responsibility about the child. ${safetyFirst}`,
        }
      : {
          outcome: 'take-advice',
          because: [
            'It is not known whether this adult can decide this.',
            'Their yes would not count if they cannot.',
          ],
          mustRecord: [howJudged],
          nextStep: `Ask the safeguarding lead today (out of hours: the emergency duty team) how to find out. ${safetyFirst}`,
        },
};

/** SHR-W5: of a child the council looks after, who holds parental responsibility is checked, never assumed. */
export const w5: AgreeRow = {
  id: 'W5',
  source: 'GK',
  matches: (facts) => facts.lookedAfter,
  answer: () => ({
    outcome: 'check-parental-responsibility',
    because: [
      'The council looks after the child, or may do.',
      'Under a care order the council shares parental responsibility, so it is checked who may agree.',
    ],
    mustRecord: ['Who holds parental responsibility, and how it was checked'],
    nextStep: `Ask the child's social worker who may agree to this. ${safetyFirst}`,
  }),
};

/** SHR-W6: parents who disagree are both recorded. The child's safety still decides, and neither is told before a check. */
export const w6: AgreeRow = {
  id: 'W6',
  source: 'OURS',
  matches: (facts) => facts.parentsDisagree && facts.parentalResponsibility === 'yes',
  answer: () => ({
    outcome: 'record-both',
    because: [
      'The parents disagree, or may do.',
      'One yes is enough in law for most early help, but what the child needs to be safe decides, and telling a parent can be dangerous.',
    ],
    mustRecord: [
      "Both parents' answers",
      'The check for domestic abuse, before either is told what the other said',
      'The advice, who gave it, and when',
    ],
    nextStep: `Check for domestic abuse before you tell either parent what the other said, and ask the safeguarding lead. ${safetyFirst}`,
  }),
};

const notAssumed =
  'It is never assumed from being a dad, a step-parent, a grandparent or a carer in the family.';

/** SHR-W1: an adult known to hold parental responsibility can agree for a child who does not answer alone. */
export const w1: AgreeRow = {
  id: 'W1',
  source: 'GK',
  matches: () => true,
  answer: (facts) => {
    if (facts.parentalResponsibility === 'yes')
      return {
        outcome: 'can-agree',
        because: [
          'This adult is known to hold parental responsibility.',
          'One who holds it is enough in law for most early help.',
        ],
        mustRecord: [
          'How it was checked that they hold parental responsibility',
          'Who else holds it, and who of them was safe to ask',
        ],
        nextStep: `Ask them, and everyone else who holds it and is safe to ask. ${safetyFirst}`,
      };
    if (facts.parentalResponsibility === 'no')
      return {
        outcome: 'cannot-agree',
        because: ['This adult does not hold parental responsibility.', notAssumed],
        mustRecord: ['Who holds parental responsibility, and how it was checked'],
        nextStep: `Hear what they have to say, and ask somebody who holds parental responsibility. ${safetyFirst}`,
      };
    return {
      outcome: 'check-parental-responsibility',
      because: ['It is not known whether this adult holds parental responsibility.', notAssumed],
      mustRecord: ['Who holds parental responsibility, and how it was checked'],
      nextStep: `Ask them, and check it: a birth certificate, an agreement or an order. ${safetyFirst}`,
    };
  },
};
