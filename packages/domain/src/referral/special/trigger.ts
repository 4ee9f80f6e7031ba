import type { YesNo, YesNoUnknown } from '../../rule/yes-no.ts';

/** What overrides or adds to the ordinary route, in the order in which the table is printed. */
export const specialTriggers = [
  'radicalisation',
  'fgm-known',
  'fgm-suspected',
  'child-sexual-abuse',
  'domestic-abuse-high',
  'domestic-abuse-child',
  'exploitation',
  'missing',
  'honour-based-abuse-or-forced-marriage',
  'self-harm-or-suicide',
  'homeless-16-17',
  'threat-of-homelessness',
  'unaccompanied-child',
  'allegation-about-worker',
  'privately-fostered',
  'out-of-area',
] as const;
export type SpecialTrigger = (typeof specialTriggers)[number];

/** Triggers in the words of a screen. */
export const specialTriggerLabels: Record<SpecialTrigger, string> = {
  radicalisation: 'May be drawn into terrorism',
  'fgm-known': 'Female genital mutilation, seen or told by the girl',
  'fgm-suspected': 'Female genital mutilation suspected, or a risk of it',
  'child-sexual-abuse': 'Child sexual abuse told or seen',
  'domestic-abuse-high': 'Domestic abuse, high risk',
  'domestic-abuse-child': 'A child who sees, hears or feels the effects of domestic abuse',
  exploitation: 'Criminal or sexual exploitation',
  missing: 'Missing from home or care',
  'honour-based-abuse-or-forced-marriage': 'Honour-based abuse or forced marriage',
  'self-harm-or-suicide': 'Self-harm or suicide',
  'homeless-16-17': 'Aged 16 or 17 and homeless',
  'threat-of-homelessness': 'May lose their home',
  'unaccompanied-child': 'A child alone, seeking asylum',
  'allegation-about-worker': 'An allegation about somebody who works with children',
  'privately-fostered': 'Looked after by somebody who is not close family, for 28 days or more',
  'out-of-area': 'Lives in, or is placed by, another area',
};

const privateFosteringDays = 28;
const homelessnessDays = 56;

/**
 * REF-X15: private fostering is care by somebody who is not close family, for 28 days or more, past or planned. Days that
 * are not known count as enough, and so does family that is not known to be close.
 */
export function isPrivatelyFostered(closeFamily: YesNoUnknown, days: number | null): YesNo {
  if (closeFamily === 'yes') return 'no';
  return days !== null && days < privateFosteringDays ? 'no' : 'yes';
}

/** REF-X12: the duty to refer looks 56 days ahead. A day that is not known, or has passed, counts. */
export function isThreatOfHomelessness(daysUntilHomeless: number | null): YesNo {
  return (daysUntilHomeless ?? 0) > homelessnessDays ? 'no' : 'yes';
}

/**
 * REF-X2, REF-X3: which of the two routes it is. The personal duty to report is for a regulated health or social care
 * professional or a teacher, of a girl under 18, who saw it or was told by her. Not knowing about her age or the
 * profession counts as the duty.
 */
export function fgmTrigger(facts: {
  seenOrToldByTheGirl: YesNo;
  under18: YesNoUnknown;
  regulatedProfession: YesNoUnknown;
}): Extract<SpecialTrigger, 'fgm-known' | 'fgm-suspected'> {
  return facts.seenOrToldByTheGirl === 'yes' &&
    facts.under18 !== 'no' &&
    facts.regulatedProfession !== 'no'
    ? 'fgm-known'
    : 'fgm-suspected';
}
