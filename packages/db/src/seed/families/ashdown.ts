import { demoAgencyIds } from '../demo-ids.ts';
import type { FamilyStory } from '../family-story.ts';
import { ordinaryFacts } from '../ordinary-facts.ts';

/**
 * Shows the whole way: recorded, listed, answered by two agencies, decided this morning, with an action that Leah
 * Osborne finds under "My work" and an outcome that PC Fielding has not read yet.
 */
export const ashdown: FamilyStory = {
  number: 1,
  familyName: 'Ashdown',
  people: [
    { kind: 'child', givenName: 'Mia', familyName: 'Ashdown', dateOfBirth: '2018-05-14' },
    { kind: 'child', givenName: 'Joel', familyName: 'Ashdown', dateOfBirth: '2021-09-02' },
    { kind: 'adult', givenName: 'Carly', familyName: 'Ashdown', dateOfBirth: null },
  ],
  contacts: [
    {
      reference: 4,
      by: 'police-officer',
      at: '2026-11-18 16:20',
      written: {
        worry:
          'Mia was found alone in the playground on Mill Lane at 8 in the evening, in school uniform. She said mum was at work and a neighbour was meant to be watching them. We took her home. The neighbour was there with Joel and had thought Mia was upstairs.',
        analysis:
          'Mum works evening shifts since the separation and has no childcare she can rely on. The house was warm, tidy and had food in it. She was upset and asked what help there is.',
        childVoice:
          'Mia said: "I like it when mum is home for tea. I get bored so I go to the swings."',
        agreement: 'asked-given',
        agreementReason: '',
        policeReference: 'WP-DEMO-0412',
        screenedBy: 'PS Whitlock',
        facts: ordinaryFacts,
      },
      listed: {
        meeting: 'today',
        at: '2026-11-18 16:25',
        returns: [
          {
            by: 'school-lead',
            at: '2026-11-19 09:05',
            kind: 'known-shared',
            text: 'Mia is in Year 4. Bright and settled until September; tired in the mornings since then. Picked up late five times this half term. Mum always rings and apologises.',
            reason: null,
          },
          {
            by: 'health-visitor',
            at: '2026-11-19 14:40',
            kind: 'known-nothing-relevant',
            text: null,
            reason: null,
          },
        ],
        decided: {
          at: '2026-11-20 09:52',
          decision: {
            outcome: 'targeted-help',
            kind: 'single-agency',
            leadAgencyId: demoAgencyIds.earlyHelp,
            rationale:
              'One parent on evening shifts with nobody to rely on after school. Caring home, no harm seen, and mum asked for help. A family worker can sort out after-school care and the finances behind the shifts. Agreed by all agencies.',
          },
          action: {
            description:
              'Visit Ms Ashdown, arrange after-school club places and go through childcare costs.',
            to: 'family-worker',
            dueOn: '2026-11-27',
          },
        },
      },
    },
  ],
};
