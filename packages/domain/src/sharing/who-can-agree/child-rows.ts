import { type AgreeRow, howJudged, isAged, safetyFirst } from './row.ts';

/** SHR-W8: nobody agrees for an unborn child; the mother agrees to her own service. */
export const w8: AgreeRow = {
  id: 'W8',
  source: 'GK; V unborn in scope',
  matches: (facts) => facts.unborn,
  answer: () => ({
    outcome: 'own-service-only',
    because: [
      'The child is not born yet, or may not be.',
      'The mother agrees to her own service, and nobody agrees for the child.',
    ],
    mustRecord: ['What the mother agreed to for herself', 'The date the baby is due'],
    nextStep: `Ask the mother about her own service, and follow the pre-birth pathway. ${safetyFirst}`,
  }),
};

/** SHR-W10: without an age nobody knows whose answer counts, so it is found out first. */
export const w10: AgreeRow = {
  id: 'W10',
  source: 'OURS',
  matches: (facts) => facts.age === null,
  answer: () => ({
    outcome: 'find-out-age',
    because: [
      'It is not known how old the child is.',
      'Whose answer counts changes at 13, at 16 and at 18.',
    ],
    mustRecord: ['How the age was found out'],
    nextStep: `Find out the date of birth, then answer here again. ${safetyFirst}`,
  }),
};

/** SHR-W9: from 18 nobody agrees for them. */
export const w9: AgreeRow = {
  id: 'W9',
  source: 'OURS',
  matches: (facts) => isAged(facts, 18, Infinity),
  answer: (facts) =>
    facts.asked === 'child' && facts.hasCapacity !== 'yes'
      ? {
          outcome: 'adult-route',
          because: [
            'They are 18 or over.',
            'They cannot decide this, or may not be able to, and no parent decides for an adult.',
          ],
          mustRecord: [howJudged],
          nextStep: `Ask adult services how a decision is made for somebody who cannot decide. ${safetyFirst}`,
        }
      : {
          outcome: 'own-decision',
          because: ['They are 18 or over.', 'Nobody else can agree or refuse for them.'],
          mustRecord: ['Their own answer'],
          nextStep: `Ask them themselves. ${safetyFirst}`,
        },
};

/** SHR-W3: at 16 and 17 they are presumed able to decide, and they are asked first, whoever else was asked. */
export const w3: AgreeRow = {
  id: 'W3',
  source: 'GK',
  matches: (facts) => isAged(facts, 16, 18),
  answer: (facts) =>
    facts.asked === 'child' && facts.hasCapacity !== 'yes'
      ? {
          outcome: 'take-advice',
          because: [
            'They are 16 or 17, and the law presumes that they can decide.',
            'It is judged that they cannot decide this, or may not be able to.',
          ],
          mustRecord: [howJudged],
          nextStep: `Ask the safeguarding lead today (out of hours: the emergency duty team) who decides. ${safetyFirst}`,
        }
      : {
          outcome: 'ask-them-first',
          because: [
            'They are 16 or 17, and the law presumes that they can decide.',
            "A parent's no does not block their yes, and a parent's yes does not override their no to a service.",
          ],
          mustRecord: ['Their own answer', "The parents' view, kept apart from it"],
          nextStep: `Ask them first, on their own if they wish. ${safetyFirst}`,
        },
};

/** SHR-W4: under 13 it is rare that a child understands enough, and never one person's judgement alone. */
export const w4: AgreeRow = {
  id: 'W4',
  source: 'GK',
  matches: (facts) => facts.asked === 'child' && isAged(facts, 0, 13),
  answer: (facts) =>
    facts.sexualMatter || facts.understandsEnough === 'yes'
      ? {
          outcome: 'take-advice',
          because: [
            'They are under 13, and it is rare that a child so young understands enough to agree alone.',
            facts.sexualMatter
              ? 'It is about something sexual, or may be, and that always goes to the safeguarding lead.'
              : 'Somebody judged that this child does, and a second person looks at that.',
          ],
          mustRecord: [howJudged, 'The advice, who gave it, and when'],
          nextStep: `Ask the safeguarding lead today (out of hours: the emergency duty team). ${safetyFirst}`,
        }
      : {
          outcome: 'ask-parent',
          because: [
            'They are under 13, and it is rare that a child so young understands enough to agree alone.',
            'Nobody has judged that this child does.',
          ],
          mustRecord: ['Who was asked instead'],
          nextStep: `Hear what the child wants, and ask somebody who holds parental responsibility and is safe to ask. ${safetyFirst}`,
        },
};

const byUnderstanding = {
  yes: {
    outcome: 'own-agreement-counts',
    because:
      'A person judged that they understand enough, so their own answer counts for their own service.',
    mustRecord: [howJudged, 'Their own answer'],
    nextStep: `Ask the child, and involve the parents where that is safe. ${safetyFirst}`,
  },
  contradicted: {
    outcome: 'take-advice',
    because:
      'A person judged that they understand enough, and yet that they cannot decide this, or may not be able to.',
    mustRecord: [howJudged, 'The advice, who gave it, and when'],
    nextStep: `Ask the safeguarding lead today (out of hours: the emergency duty team) who decides. ${safetyFirst}`,
  },
  no: {
    outcome: 'ask-parent',
    because: 'A person judged that they do not understand enough to agree alone.',
    mustRecord: [howJudged, 'Who was asked instead'],
    nextStep: `Hear what the child wants, and ask somebody who holds parental responsibility and is safe to ask. ${safetyFirst}`,
  },
  unknown: {
    outcome: 'judge-understanding',
    because: 'Nobody has judged yet whether they understand enough.',
    mustRecord: [howJudged],
    nextStep: `Talk it through with the child and judge whether they understand it and what follows from it. ${safetyFirst}`,
  },
} as const;

/**
 * SHR-W2: under 16, a child who understands enough answers for their own service, whoever else was asked. An adult who is
 * asked for a child who does not, or of whom nobody has judged it, is left to the rows of adults.
 */
export const w2: AgreeRow = {
  id: 'W2',
  source: 'GK (Gillick)',
  matches: (facts) =>
    isAged(facts, 13, 16) && (facts.asked === 'child' || facts.understandsEnough === 'yes'),
  answer: (facts) => {
    const cannotDecide = facts.asked === 'child' && facts.hasCapacity !== 'yes';
    const row =
      byUnderstanding[
        cannotDecide && facts.understandsEnough === 'yes' ? 'contradicted' : facts.understandsEnough
      ];
    return {
      outcome: row.outcome,
      because: ['They are 13 to 15.', row.because],
      mustRecord: [...row.mustRecord],
      nextStep: row.nextStep,
    };
  },
};
