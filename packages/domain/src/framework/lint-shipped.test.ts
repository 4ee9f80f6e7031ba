import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from './five-level.ts';
import { lintFramework } from './lint.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();

/** Each statement of the five-level framework that says the same as another. */
const crossListed = {
  'early-years.getting-help.04': 'education.getting-help.03',
  'early-years.getting-help.06': 'education.getting-help.04',
  'early-years.getting-more-help.02': 'education.getting-more-help.03',
  'health.thriving.03': 'health.thriving.02',
  'substance-use.thriving.03': 'crime-prevention.thriving.05',
  'family-relationships.getting-advice.04': 'early-years.getting-advice.05',
  'family-relationships.getting-advice.06': 'early-years.getting-advice.07',
  'safe-from-abuse.thriving.08': 'crime-prevention.thriving.05',
  'safe-from-abuse.getting-help.05': 'health.getting-help.07',
  'safe-from-abuse.getting-help.11': 'family-relationships.getting-help.08',
  'crime-prevention.getting-advice.01': 'safe-from-abuse.getting-advice.01',
  'crime-prevention.getting-help.01': 'health.getting-help.08',
  'crime-prevention.getting-risk-support.01': 'education.getting-risk-support.04',
  'crime-prevention.getting-risk-support.03': 'safe-from-abuse.getting-risk-support.14',
  'crime-prevention.getting-risk-support.07': 'safe-from-abuse.getting-risk-support.12',
  'domestic-abuse.getting-help.05': 'family-relationships.getting-help.01',
  'domestic-abuse.getting-risk-support.04': 'safe-from-abuse.getting-risk-support.06',
  'domestic-abuse.getting-risk-support.06': 'family-relationships.getting-risk-support.06',
  'finance.getting-more-help.02': 'housing.getting-more-help.03',
};

describe('the frameworks this package ships', () => {
  test('FRM-21: the five-level framework has exactly these 24 findings, the level 5 header slip first', () => {
    expect(lintFramework(five)).toEqual([
      {
        kind: 'contradictory-action',
        where: 'safe-from-abuse level 5',
        message:
          "The printed action asks for an early help assessment to be completed; level 5 asks for children's social care, and so do 9 of its other cells. Read as: Refer to children's social care (front door); 999 if immediate danger. Never let an early help assessment stand in for, or delay, the referral.",
      },
      ...Object.entries(crossListed).map(([where, same]) => ({
        kind: 'duplicate',
        where,
        message: `It says the same as ${same}. It counts once.`,
      })),
      {
        kind: 'thin-cell',
        where: 'finance level 5',
        message: 'It holds one statement only. A short list is no evidence of low risk.',
      },
      {
        kind: 'consult-below-social-care',
        where: 'level 3',
        message:
          '8 of its statements need a talk with the safeguarding lead the same day, whatever the level.',
      },
      {
        kind: 'consult-below-social-care',
        where: 'level 4',
        message:
          '25 of its statements need a talk with the safeguarding lead the same day, whatever the level.',
      },
      {
        kind: 'old-guidance',
        where: 'source.guidance',
        message:
          'It was written under Working Together to Safeguard Children 2023; the edition that holds is 2026.',
      },
    ]);
  });

  test('FRM-6: York: 12 empty cells, each with its reason, and guidance that was replaced', () => {
    const found = lintFramework(yorkFramework());
    expect(found.map(({ kind }) => kind)).toEqual([
      ...Array(12).fill('empty-cell'),
      'old-guidance',
    ]);
    expect(found[0]?.message).toBe(
      'It holds no statement. The page prints no statements; they are in the full guidance, which it only names.',
    );
  });
});
