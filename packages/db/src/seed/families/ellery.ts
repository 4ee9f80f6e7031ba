import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows a hold: a domestic-abuse case waits for its second risk assessment before it may be listed. */
export const ellery: FamilyStory = {
  number: 5,
  familyName: 'Ellery',
  people: [
    { kind: 'child', givenName: 'Poppy', familyName: 'Ellery', dateOfBirth: '2014-08-08' },
    { kind: 'child', givenName: 'Sid', familyName: 'Ellery', dateOfBirth: '2017-01-23' },
    { kind: 'adult', givenName: 'Dawn', familyName: 'Ellery', dateOfBirth: null },
    { kind: 'adult', givenName: 'Mark', familyName: 'Ellery', dateOfBirth: null },
  ],
  contacts: [
    {
      reference: 8,
      by: 'police-officer',
      at: '2026-11-20 07:30',
      written: {
        worry:
          'Mrs Ellery came to the front desk and said her husband reads her messages, keeps her bank card and rings her at work every hour. She wanted it written down.',
        analysis: 'No violence was told of. She has not been asked the full set of questions yet.',
        childVoice: '',
        agreement: 'unsafe-to-ask',
        agreementReason: 'He would learn of it. Ring her at work only, before noon.',
        policeReference: 'WP-DEMO-0430',
        screenedBy: 'PS Whitlock',
        facts: {
          ...ordinaryFacts,
          caseType: 'domestic-abuse',
          risk: 'medium',
          secondRiskAssessment: 'not-done',
        },
      },
    },
  ],
};
