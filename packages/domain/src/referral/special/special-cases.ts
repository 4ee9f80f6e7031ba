import type { CaseTable } from '../../rule/case-table.ts';
import type { SpecialAnswer } from './decide-special.ts';
import type { SpecialTrigger } from './trigger.ts';

/** Special routes: every row, and several at once. */
export const specialCases: CaseTable<
  { triggers: SpecialTrigger[] },
  Pick<SpecialAnswer, 'outcome' | 'routes' | 'mustNot' | 'restricted'> & { nextStep?: string }
> = {
  title: 'Special routes',
  about:
    'What overrides or adds to the ordinary route. Everything that was seen applies at once; restrictions add up and never go away.',
  cases: [
    {
      id: 'REF-X1',
      name: 'a worry about radicalisation: Prevent and social care today, and the family is not told',
      facts: { triggers: ['radicalisation'] },
      expected: {
        outcome: 'same-day',
        routes: ['social-care', 'prevent'],
        mustNot: ['tell-child-or-family'],
        restricted: true,
      },
    },
    {
      id: 'REF-X2',
      name: 'a girl told her teacher that she was cut: the teacher reports it in person',
      facts: { triggers: ['fgm-known'] },
      expected: {
        outcome: 'next-working-day',
        routes: ['police', 'social-care'],
        mustNot: ['hand-the-report-to-others'],
        restricted: false,
      },
    },
    {
      id: 'REF-X3',
      name: 'a journey abroad that worries the school: suspected, not the personal duty',
      facts: { triggers: ['fgm-suspected'] },
      expected: {
        outcome: 'same-day',
        routes: ['social-care', 'safeguarding-lead'],
        mustNot: [],
        restricted: false,
      },
    },
    {
      id: 'REF-X4',
      name: 'a child tells of sexual abuse',
      facts: { triggers: ['child-sexual-abuse'] },
      expected: {
        outcome: 'as-soon-as-practicable',
        routes: ['police', 'social-care'],
        mustNot: [],
        restricted: false,
      },
    },
    {
      id: 'REF-X5',
      name: 'domestic abuse at high risk: MARAC and the front door, and a safe way to reach them',
      facts: { triggers: ['domestic-abuse-high'] },
      expected: {
        outcome: 'same-day',
        routes: ['front-door', 'marac'],
        mustNot: ['write-where-others-can-read-it'],
        restricted: true,
      },
    },
    {
      id: 'REF-X6',
      name: 'a child hears the abuse from the next room: a victim, with a record of their own',
      facts: { triggers: ['domestic-abuse-child'] },
      expected: {
        outcome: 'no-clock',
        routes: [],
        mustNot: ['record-only-for-the-adult'],
        restricted: false,
        nextStep:
          'Carry on with the ordinary route, and look again whenever something new is heard. If anyone is in danger, ring 999. Do not record it for the adult alone: the child is a victim too.',
      },
    },
    {
      id: 'REF-X7',
      name: 'older people have a boy carry things for them',
      facts: { triggers: ['exploitation'] },
      expected: {
        outcome: 'same-day',
        routes: ['front-door', 'exploitation-panel'],
        mustNot: ['merge-records-of-peers'],
        restricted: false,
      },
    },
    {
      id: 'REF-X8',
      name: 'a girl has not come home',
      facts: { triggers: ['missing'] },
      expected: {
        outcome: 'at-once',
        routes: ['police'],
        mustNot: ['wait-before-reporting'],
        restricted: false,
      },
    },
    {
      id: 'REF-X9',
      name: 'a pupil fears that she will be married abroad',
      facts: { triggers: ['honour-based-abuse-or-forced-marriage'] },
      expected: {
        outcome: 'at-once',
        routes: ['police', 'front-door'],
        mustNot: ['contact-family', 'use-community-interpreter'],
        restricted: true,
      },
    },
    {
      id: 'REF-X10',
      name: 'a boy says that he wants to die',
      facts: { triggers: ['self-harm-or-suicide'] },
      expected: {
        outcome: 'at-once',
        routes: ['999', 'accident-and-emergency', 'nhs-111-option-2'],
        mustNot: ['wait-for-a-level'],
        restricted: false,
      },
    },
    {
      id: 'REF-X11',
      name: 'a girl of 16 was told to leave home',
      facts: { triggers: ['homeless-16-17'] },
      expected: {
        outcome: 'same-day',
        routes: ['social-care', 'housing'],
        mustNot: ['leave-to-housing-alone'],
        restricted: false,
      },
    },
    {
      id: 'REF-X12',
      name: 'a family has had notice to leave',
      facts: { triggers: ['threat-of-homelessness'] },
      expected: {
        outcome: 'within-56-days',
        routes: ['housing'],
        mustNot: ['refer-without-the-adults-agreement'],
        restricted: false,
      },
    },
    {
      id: 'REF-X13',
      name: 'a boy of 15 has come alone from another country',
      facts: { triggers: ['unaccompanied-child'] },
      expected: {
        outcome: 'same-day',
        routes: ['social-care'],
        mustNot: ['count-status-as-need'],
        restricted: false,
      },
    },
    {
      id: 'REF-X14',
      name: 'a coach is said to have hurt a child',
      facts: { triggers: ['allegation-about-worker'] },
      expected: {
        outcome: 'next-working-day',
        routes: ['lado'],
        mustNot: ['keep-in-the-family-record'],
        restricted: true,
      },
    },
    {
      id: 'REF-X15',
      name: "a boy is to live with a friend's mother for two months",
      facts: { triggers: ['privately-fostered'] },
      expected: {
        outcome: 'before-it-starts',
        routes: ['private-fostering-team'],
        mustNot: [],
        restricted: false,
      },
    },
    {
      id: 'REF-X16',
      name: 'a child in care was placed here by another area',
      facts: { triggers: ['out-of-area'] },
      expected: {
        outcome: 'same-day',
        routes: ['home-authority'],
        mustNot: [],
        restricted: false,
      },
    },
    {
      id: 'REF-X17',
      name: 'nothing special was seen',
      facts: { triggers: [] },
      expected: { outcome: 'ordinary-route', routes: [], mustNot: [], restricted: false },
    },
    {
      id: 'REF-X18',
      name: 'a girl is missing, and a forced marriage is feared: both, and the family is not contacted',
      facts: { triggers: ['missing', 'honour-based-abuse-or-forced-marriage'] },
      expected: {
        outcome: 'at-once',
        routes: ['police', 'front-door'],
        mustNot: ['contact-family', 'use-community-interpreter', 'wait-before-reporting'],
        restricted: true,
      },
    },
  ],
};
