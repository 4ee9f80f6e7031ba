import type { ClockKey } from '../../clock/clocks.ts';
import type { SpecialTrigger } from './trigger.ts';

/** Where a special route leads, beside the ordinary one. */
export const specialRoutes = [
  '999',
  'police',
  'front-door',
  'social-care',
  'safeguarding-lead',
  'prevent',
  'marac',
  'exploitation-panel',
  'accident-and-emergency',
  'nhs-111-option-2',
  'housing',
  'lado',
  'private-fostering-team',
  'home-authority',
] as const;
export type SpecialRoute = (typeof specialRoutes)[number];

/** Routes in the words of a screen. */
export const specialRouteLabels: Record<SpecialRoute, string> = {
  '999': 'Ring 999',
  police: 'Tell the police: 101, or 999 where it is urgent',
  'front-door': 'Ring the front door',
  'social-care': "Tell children's social care",
  'safeguarding-lead': 'Tell your safeguarding lead',
  prevent: 'Make a Prevent referral',
  marac: 'Refer to MARAC',
  'exploitation-panel': 'Refer to the local exploitation panel',
  'accident-and-emergency': 'Go to accident and emergency',
  'nhs-111-option-2': 'Ring NHS 111, option 2',
  housing: 'Tell the housing service',
  lado: 'Tell the designated officer of the council',
  'private-fostering-team': 'Tell the council about private fostering',
  'home-authority': 'Tell the home area',
};

/** What must not be done. A restriction never goes away because another trigger is added. */
export const restrictions = [
  'tell-child-or-family',
  'contact-family',
  'use-community-interpreter',
  'hand-the-report-to-others',
  'write-where-others-can-read-it',
  'wait-before-reporting',
  'wait-for-a-level',
  'merge-records-of-peers',
  'record-only-for-the-adult',
  'leave-to-housing-alone',
  'refer-without-the-adults-agreement',
  'count-status-as-need',
  'keep-in-the-family-record',
] as const;
export type Restriction = (typeof restrictions)[number];

/** Restrictions in the words of a screen; each follows "Do not". */
export const restrictionLabels: Record<Restriction, string> = {
  'tell-child-or-family':
    'tell the child or the family; the safeguarding lead decides whether and when',
  'contact-family': 'contact the family',
  'use-community-interpreter': 'use an interpreter from the family or the community',
  'hand-the-report-to-others': 'leave the report to somebody else: the duty is personal',
  'write-where-others-can-read-it': 'ring, text or write where somebody else can see it',
  'wait-before-reporting': 'wait before reporting: there is no 24-hour rule',
  'wait-for-a-level': 'wait until a level of need has been agreed',
  'merge-records-of-peers': 'merge the records of friends or peers: link them',
  'record-only-for-the-adult': 'record it for the adult alone: the child is a victim too',
  'leave-to-housing-alone': 'leave it to housing, or to social care, alone',
  'refer-without-the-adults-agreement': 'refer the adult to housing without their agreement',
  'count-status-as-need': 'count being an asylum seeker as a need or a harm',
  'keep-in-the-family-record': 'keep the allegation in the record of the family',
};

/** How soon, most urgent first. */
export const specialClocks = [
  'at-once',
  'as-soon-as-practicable',
  'same-day',
  'before-it-starts',
  'next-working-day',
  'within-56-days',
  'no-clock',
] as const;
export type SpecialClock = (typeof specialClocks)[number];

/** Clocks in the words of a screen. */
export const specialClockLabels: Record<SpecialClock, string> = {
  'at-once': 'At once',
  'as-soon-as-practicable': 'As soon as possible, and today',
  'same-day': 'Today',
  'next-working-day': 'By the end of the next working day',
  'before-it-starts': 'Before it starts, or today if it has',
  'within-56-days': 'While it is 56 days away or nearer',
  'no-clock': 'No clock of its own',
};

/** REF-X19: where a restricted matter is never shown, and by which means the system never tells of it. */
export const hiddenFrom = [
  'family-view',
  'letters',
  'exports',
  'subject-access-packs',
  'search-previews',
  'automatic-messages',
] as const;
export type HiddenFrom = (typeof hiddenFrom)[number];

/** One row of the table of special routes. */
export type SpecialRule = {
  id: `X${number}`;
  trigger: SpecialTrigger;
  source: string;
  routes: readonly SpecialRoute[];
  clock: SpecialClock;
  /** The clock of the partnership that counts it, where there is one. */
  countedBy: ClockKey | null;
  restricted: boolean;
  mustNot: readonly Restriction[];
  because: string;
  mustRecord: readonly string[];
};
