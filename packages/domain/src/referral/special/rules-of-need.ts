import type { SpecialRule } from './route.ts';

/** REF-X8: a missing child is reported to the police at once; a talk follows every time they come back. */
export const x8: SpecialRule = {
  id: 'X8',
  trigger: 'missing',
  source: 'S4 §4.19; 72 hours GK',
  routes: ['police'],
  clock: 'at-once',
  countedBy: 'return-interview',
  restricted: false,
  mustNot: ['wait-before-reporting'],
  because:
    'A missing child is reported to the police at once, and every return is followed by a talk about why, and whether home is safe.',
  mustRecord: ['When the police were told, and the reference', 'The talk after the return'],
};

/** REF-X10: help comes first, the level afterwards. */
export const x10: SpecialRule = {
  id: 'X10',
  trigger: 'self-harm-or-suicide',
  source: 'V',
  routes: ['999', 'accident-and-emergency', 'nhs-111-option-2'],
  clock: 'at-once',
  countedBy: null,
  restricted: false,
  mustNot: ['wait-for-a-level'],
  because:
    'Self-harm or thoughts of suicide need help at once: 999 or accident and emergency in danger, otherwise NHS 111, option 2.',
  mustRecord: ['Who was rung or seen, when, and what they advised'],
};

/** REF-X11: 16 or 17 and homeless is for social care and housing together. */
export const x11: SpecialRule = {
  id: 'X11',
  trigger: 'homeless-16-17',
  source: 'GK',
  routes: ['social-care', 'housing'],
  clock: 'same-day',
  countedBy: null,
  restricted: false,
  mustNot: ['leave-to-housing-alone'],
  because:
    'Somebody of 16 or 17 with no home is for social care and housing together, the same day.',
  mustRecord: ['When social care and housing were told, and where they sleep tonight'],
};

/** REF-X12: public bodies refer to housing, with the adult's agreement, when a home may be lost within 56 days. */
export const x12: SpecialRule = {
  id: 'X12',
  trigger: 'threat-of-homelessness',
  source: 'GK',
  routes: ['housing'],
  clock: 'within-56-days',
  countedBy: null,
  restricted: false,
  mustNot: ['refer-without-the-adults-agreement'],
  because:
    'Public bodies have a duty to refer somebody who may lose their home within 56 days, if that person agrees.',
  mustRecord: ['That the adult agreed, and when housing were told'],
};

/** REF-X13: a child alone is looked after the same day; status is not need, and not harm. */
export const x13: SpecialRule = {
  id: 'X13',
  trigger: 'unaccompanied-child',
  source: 'S2 level 5, corrected; section 16 C27',
  routes: ['social-care'],
  clock: 'same-day',
  countedBy: null,
  restricted: false,
  mustNot: ['count-status-as-need'],
  because: 'A child who is alone is for social care the same day.',
  mustRecord: ['When social care were told, and where the child sleeps tonight'],
};

/** REF-X15: private fostering is told to the council before or when it starts. */
export const x15: SpecialRule = {
  id: 'X15',
  trigger: 'privately-fostered',
  source: 'GK',
  routes: ['private-fostering-team'],
  clock: 'before-it-starts',
  countedBy: null,
  restricted: false,
  mustNot: [],
  because: 'The council has to be told of private fostering before it starts, or when it does.',
  mustRecord: ['When the council was told, who looks after the child, and since when'],
};

/** REF-X16: the home area is told, whoever acts first. */
export const x16: SpecialRule = {
  id: 'X16',
  trigger: 'out-of-area',
  source: 'GK; V',
  routes: ['home-authority'],
  clock: 'same-day',
  countedBy: null,
  restricted: false,
  mustNot: [],
  because:
    'The home area is told the same day, so that two areas do not each think the other acts.',
  mustRecord: ['Who in the home area was told, and when'],
};
