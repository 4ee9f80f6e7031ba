import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/** Shows an unborn child, who counts as a child: ready for the meeting and not on its list yet. */
export const farrow: FamilyStory = {
  number: 6,
  familyName: 'Farrow',
  people: [
    { kind: 'unborn', givenName: '', familyName: 'Farrow', dateOfBirth: '2027-02-18' },
    { kind: 'adult', givenName: 'Jade', familyName: 'Farrow', dateOfBirth: '2007-04-27' },
  ],
  contacts: [
    {
      reference: 9,
      by: 'police-officer',
      at: '2026-11-20 08:10',
      written: {
        worry:
          'Jade is six months pregnant and has been sleeping on friends’ sofas in Thornley Green since her mother moved away. She was with a friend whose home we searched for something else.',
        analysis:
          'Nineteen, on her own, keen to do well by the baby. Has a midwife but has missed two appointments for want of a bus fare. Nowhere to live after Christmas.',
        childVoice: 'Jade said: "I want to bring her home to somewhere that is ours."',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0431',
        screenedBy: 'PS Whitlock',
        facts: ordinaryFacts,
      },
    },
  ],
};
