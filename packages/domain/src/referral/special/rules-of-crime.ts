import type { SpecialRule } from './route.ts';

/** REF-X1: Prevent and social care, as level 5. The system discloses nothing; the safeguarding lead decides with the Prevent lead. */
export const x1: SpecialRule = {
  id: 'X1',
  trigger: 'radicalisation',
  source: 'S2; section 16 C4',
  routes: ['prevent', 'social-care'],
  clock: 'same-day',
  countedBy: null,
  restricted: true,
  mustNot: ['tell-child-or-family'],
  because:
    'A worry about radicalisation goes to Prevent and to social care the same day, and nobody in the family is told of it at the time.',
  mustRecord: [
    'When Prevent and social care were told, and the reference',
    'What the safeguarding lead and the Prevent lead decided about telling the family, and why',
  ],
};

/** REF-X2: a known case is reported to the police by the professional in person. */
export const x2: SpecialRule = {
  id: 'X2',
  trigger: 'fgm-known',
  source: 'V',
  routes: ['police', 'social-care'],
  clock: 'next-working-day',
  countedBy: 'fgm-report',
  restricted: false,
  mustNot: ['hand-the-report-to-others'],
  because:
    'Whoever saw it or was told by the girl reports it to the police personally, by the end of the next working day.',
  mustRecord: ['Who reported it to the police, when, and the reference'],
};

/** REF-X3: a suspicion or a risk is not the personal duty; it goes to social care the same day. */
export const x3: SpecialRule = {
  id: 'X3',
  trigger: 'fgm-suspected',
  source: 'V; S2 level 5',
  routes: ['social-care', 'safeguarding-lead'],
  clock: 'same-day',
  countedBy: null,
  restricted: false,
  mustNot: [],
  because:
    'A suspicion or a risk of female genital mutilation goes to social care and the safeguarding lead the same day; it is not the personal duty to report.',
  mustRecord: ['When social care and the safeguarding lead were told'],
};

/** REF-X4: told or seen: social care and the police, in the child's exact words. */
export const x4: SpecialRule = {
  id: 'X4',
  trigger: 'child-sexual-abuse',
  source: 'V; commencement of the duty not verified',
  routes: ['social-care', 'police'],
  clock: 'as-soon-as-practicable',
  countedBy: null,
  restricted: false,
  mustNot: [],
  because:
    'Child sexual abuse that was told or seen goes to social care and the police as soon as possible.',
  mustRecord: ["The child's exact words, and who heard them", 'When it was reported, and to whom'],
};

/** REF-X5: high-risk domestic abuse is heard at MARAC and known to the front door. */
export const x5: SpecialRule = {
  id: 'X5',
  trigger: 'domestic-abuse-high',
  source: 'V; S2 level 5',
  routes: ['marac', 'front-door'],
  clock: 'same-day',
  countedBy: null,
  restricted: true,
  mustNot: ['write-where-others-can-read-it'],
  because: 'High-risk domestic abuse goes to MARAC and the front door the same day.',
  mustRecord: ['The safe-contact plan', 'When MARAC and the front door were told'],
};

/** REF-X6: a child who sees, hears or feels the effects is a victim in their own right. */
export const x6: SpecialRule = {
  id: 'X6',
  trigger: 'domestic-abuse-child',
  source: 'V (Domestic Abuse Act 2021)',
  routes: [],
  clock: 'no-clock',
  countedBy: null,
  restricted: false,
  mustNot: ['record-only-for-the-adult'],
  because:
    'A child who sees, hears or feels the effects of domestic abuse is a victim in their own right.',
  mustRecord: ['What it means for each child, in the record of that child'],
};

/** REF-X7: exploitation goes to the front door and the local panel; friends are linked, never merged. */
export const x7: SpecialRule = {
  id: 'X7',
  trigger: 'exploitation',
  source: 'S0; S2',
  routes: ['front-door', 'exploitation-panel'],
  clock: 'same-day',
  countedBy: null,
  restricted: false,
  mustNot: ['merge-records-of-peers'],
  because: 'Exploitation goes to the front door and the local panel the same day.',
  mustRecord: ['When the front door and the panel were told', 'The links to other children'],
};

/** REF-X9: nobody contacts the family, and no interpreter comes from the community. */
export const x9: SpecialRule = {
  id: 'X9',
  trigger: 'honour-based-abuse-or-forced-marriage',
  source: 'GK',
  routes: ['front-door', 'police'],
  clock: 'at-once',
  countedBy: null,
  restricted: true,
  mustNot: ['contact-family', 'use-community-interpreter'],
  because:
    'Any contact with the family can put somebody at risk of honour-based abuse or forced marriage in more danger.',
  mustRecord: [
    'Who at the front door and the police was told, and when',
    'A safe way to reach them',
  ],
};

/** REF-X14: an allegation about a worker goes to the designated officer, apart from the family's record. */
export const x14: SpecialRule = {
  id: 'X14',
  trigger: 'allegation-about-worker',
  source: 'GK',
  routes: ['lado'],
  clock: 'next-working-day',
  countedBy: 'lado',
  restricted: true,
  mustNot: ['keep-in-the-family-record'],
  because:
    'An allegation about somebody who works with children goes to the designated officer within one working day.',
  mustRecord: ['When the designated officer was told, kept apart from the record of the family'],
};
