import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows an adult with no child linked: on the next list, and seen only by agencies that work with adults. */
export const hollis: FamilyStory = {
  number: 8,
  familyName: 'Hollis',
  people: [{ kind: 'adult', givenName: 'Derek', familyName: 'Hollis', dateOfBirth: '1958-09-16' }],
  contacts: [
    {
      reference: 10,
      by: 'police-officer',
      at: '2026-11-20 09:00',
      written: {
        worry:
          'Mr Hollis rang for the ninth time this month about noises next door. There were none. His flat was cold, and post and empty tins were piled on the stairs.',
        analysis:
          'Lives alone since his wife died in spring. Steady on his feet, clear about the date, lonely. The stairs are a fire risk.',
        childVoice: '',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0433',
        screenedBy: 'PS Whitlock',
        facts: {
          ...ordinaryFacts,
          caseType: 'vulnerable-adult',
          childLinked: 'no',
          risk: 'medium',
        },
      },
      listed: { meeting: 'next', at: '2026-11-20 09:05', returns: [] },
    },
  ],
};
