import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows a high risk: it goes to the front door and to MARAC at once, and cannot be put on a meeting's list. */
export const calloway: FamilyStory = {
  number: 3,
  familyName: 'Calloway',
  people: [
    { kind: 'child', givenName: 'Ivy', familyName: 'Calloway', dateOfBirth: '2023-12-11' },
    { kind: 'adult', givenName: 'Beth', familyName: 'Calloway', dateOfBirth: '1998-03-04' },
    { kind: 'adult', givenName: 'Ryan', familyName: 'Stott', dateOfBirth: '1994-10-21' },
  ],
  contacts: [
    {
      reference: 6,
      by: 'police-officer',
      at: '2026-11-19 23:40',
      written: {
        worry:
          'Ms Calloway rang from the bathroom. Mr Stott had held her by the throat while she was holding Ivy. He was arrested at the scene. She has moved to her sister in Sandholme tonight with Ivy.',
        analysis:
          'Graded high. He has said before that he would find her if she left. He knows where the sister lives.',
        childVoice: 'Ivy is nearly three. She would not let go of her mother and did not speak.',
        agreement: 'not-asked',
        agreementReason: 'It went to the front door at once. Ms Calloway was told so.',
        policeReference: 'WP-DEMO-0425',
        screenedBy: 'PS Whitlock',
        facts: {
          ...ordinaryFacts,
          caseType: 'domestic-abuse',
          risk: 'high',
          meetsLaThreshold: 'yes',
          secondRiskAssessment: 'done',
        },
      },
    },
  ],
};
