import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows a family that has come before: decided at a meeting earlier today, and a new worry by midday. */
export const greaves: FamilyStory = {
  number: 7,
  familyName: 'Greaves',
  people: [
    { kind: 'child', givenName: 'Aaron', familyName: 'Greaves', dateOfBirth: '2011-11-03' },
    { kind: 'adult', givenName: 'Paul', familyName: 'Greaves', dateOfBirth: null },
    { kind: 'adult', givenName: 'Linda', familyName: 'Greaves', dateOfBirth: null },
  ],
  contacts: [
    {
      reference: 3,
      by: 'police-officer',
      at: '2026-11-17 13:00',
      written: {
        worry:
          'Aaron was seen riding a bike on the roof of the Millbeck garages with friends. Nobody was hurt.',
        analysis:
          'High spirits on a wet afternoon. Grandparents, who he lives with, were firm and kind.',
        childVoice: 'Aaron said: "There is nothing to do here."',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0405',
        screenedBy: 'PS Whitlock',
        facts: ordinaryFacts,
      },
      listed: {
        meeting: 'today',
        at: '2026-11-17 13:10',
        returns: [
          {
            by: 'school-lead',
            at: '2026-11-18 11:20',
            kind: 'known-nothing-relevant',
            text: null,
            reason: null,
          },
        ],
        decided: {
          at: '2026-11-20 09:58',
          decision: {
            outcome: 'universal-self-help',
            service: 'Millbeck bike workshop, Thursdays',
            rationale:
              'A bored fifteen-year-old with caring grandparents. Nothing more is needed than somewhere to be. PC Fielding knows the workshop and the family.',
          },
          action: {
            description: 'Take the workshop leaflet round and introduce Aaron to the leader.',
            to: 'police-officer',
            dueOn: '2026-11-26',
          },
        },
      },
    },
    {
      reference: 11,
      by: 'police-officer',
      at: '2026-11-20 11:35',
      written: {
        worry:
          'Grandad rang: Aaron did not come home last night and was back at seven this morning. He will not say where he was and has a new phone.',
        analysis:
          'Second contact in a week and a different kind of worry. The phone and the night away are new, and his grandparents sound frightened.',
        childVoice: 'Aaron would not talk to us. He asked whether he could talk to his form tutor.',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0436',
        screenedBy: 'PS Whitlock',
        facts: { ...ordinaryFacts, risk: 'medium' },
      },
    },
  ],
};
