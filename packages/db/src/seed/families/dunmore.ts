import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows a family that social care already works with: what is known goes to their worker, not to a meeting. */
export const dunmore: FamilyStory = {
  number: 4,
  familyName: 'Dunmore',
  people: [
    { kind: 'child', givenName: 'Kayden', familyName: 'Dunmore', dateOfBirth: '2012-06-19' },
    { kind: 'adult', givenName: 'Steve', familyName: 'Dunmore', dateOfBirth: null },
  ],
  contacts: [
    {
      reference: 7,
      by: 'police-officer',
      at: '2026-11-19 21:05',
      written: {
        worry:
          'Kayden was stopped in Wenbrook town centre at half past nine with two older boys and a scooter that was not theirs. He was polite and went home with us. Dad said he thought Kayden was at boxing.',
        analysis:
          'New company for Kayden. Dad was worried and said their social worker should know.',
        childVoice: 'Kayden said: "They are just mates. I want to go home."',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0427',
        screenedBy: 'PS Whitlock',
        facts: { ...ordinaryFacts, openToSocialCare: 'yes' },
      },
    },
  ],
};
