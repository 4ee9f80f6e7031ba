import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/**
 * Shows an item waiting for the next meeting with two returns: medium risk, domestic abuse, second risk assessment
 * done. One return is shared, one is withheld with its reason.
 */
export const birchall: FamilyStory = {
  number: 2,
  familyName: 'Birchall',
  people: [
    { kind: 'child', givenName: 'Theo', familyName: 'Birchall', dateOfBirth: '2016-02-29' },
    { kind: 'adult', givenName: 'Hannah', familyName: 'Birchall', dateOfBirth: '1991-07-30' },
    { kind: 'adult', givenName: 'Craig', familyName: 'Mottram', dateOfBirth: null },
  ],
  contacts: [
    {
      reference: 5,
      by: 'police-officer',
      at: '2026-11-19 10:15',
      written: {
        worry:
          'Called by a neighbour to shouting and things being thrown. Mr Mottram had left. Ms Birchall said he had pushed a table over and that it was not the first time. Theo was in his room with headphones on.',
        analysis:
          'Third call to this address this year. Ms Birchall has started to talk about leaving. The second risk assessment was done the next morning and stayed at medium.',
        childVoice: 'Theo said: "I put music on when they start. It is fine."',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0420',
        screenedBy: 'PS Whitlock',
        facts: {
          ...ordinaryFacts,
          caseType: 'domestic-abuse',
          risk: 'medium',
          secondRiskAssessment: 'done',
        },
      },
      listed: {
        meeting: 'next',
        at: '2026-11-19 10:30',
        returns: [
          {
            by: 'school-lead',
            at: '2026-11-19 15:55',
            kind: 'known-shared',
            text: 'Theo is in Year 6. Quieter this term, and twice asked to stay in at the end of the day. He talks to our learning mentor on Wednesdays and trusts her.',
            reason: null,
          },
          {
            by: 'health-visitor',
            at: '2026-11-20 08:50',
            kind: 'known-withheld',
            text: null,
            reason:
              'Known to the school nursing team. What was said there was said in confidence; the named nurse decided not to share it and will join the meeting if it is needed.',
          },
        ],
      },
    },
  ],
};
