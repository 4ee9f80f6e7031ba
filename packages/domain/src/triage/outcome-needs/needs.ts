import { type Day, isDay } from '../../clock/day.ts';
import { dayInLondon } from '../../clock/london.ts';
import { isChildInNeedAsked } from '../../framework/child-in-need.ts';
import { areSeveralAgenciesNeeded } from '../../framework/several-agencies.ts';
import { type Need, isWritten } from '../../rule/need.ts';
import type { NamedPerson, OutcomeDraft } from './draft.ts';

/** Everything an outcome may need before it can be recorded, in the order in which it is asked. */
export const outcomeNeedIds = [
  'rationale',
  'nfa-reason',
  'named-help',
  'sent-to',
  'duplicate-of',
  'several-agencies',
  'service',
  'kind',
  'lead-agency',
  'team-around-the-family',
  'lead-practitioner',
  'owner',
  'first-contact',
  'family-told',
  'legal-basis',
  'reasonable-cause',
  'agreement',
  'referral-sent',
  's17-question',
  's17-yes',
] as const;
export type OutcomeNeedId = (typeof outcomeNeedIds)[number];

/** A draft on the day on which it is checked. */
type DraftToday = OutcomeDraft & { today: Day };
type OutcomeNeed = Need<DraftToday, OutcomeNeedId>;

const isNfa = ({ outcome }: OutcomeDraft) => outcome === 'no-further-action';
const isUniversal = ({ outcome }: OutcomeDraft) => outcome === 'universal-self-help';
const isTargeted = ({ outcome }: OutcomeDraft) => outcome === 'targeted-help';
const isSpecialist = ({ outcome }: OutcomeDraft) => outcome === 'specialist';
// Where the kind is not said, it needs what help by several agencies needs.
const isMulti = (draft: OutcomeDraft) => isTargeted(draft) && draft.kind !== 'single-agency';
const isNamed = (person: NamedPerson | undefined) =>
  person !== undefined && isWritten(person.name) && isWritten(person.agency);
const agencies = ({ teamAroundTheFamily = [] }: OutcomeDraft) =>
  new Set(teamAroundTheFamily.filter(isWritten).map((agency) => agency.trim().toLowerCase()));

/** TRI-O3: the first contact is a day that has not passed. Where today is no day, nobody can say that of it. */
function isStillToCome(day: string, today: Day): boolean {
  return isDay(today) && isDay(day) && day >= today;
}

/** TRI-O5: a referral was sent at a moment that is not of a later day. */
function hasBeenSent(moment: string, today: Day): boolean {
  const at = new Date(moment);
  return isDay(today) && !Number.isNaN(at.getTime()) && dayInLondon(at) <= today;
}

/** TRI-O1: no further action has one of seven reasons, and three of these need a detail. */
const nfaNeeds: readonly OutcomeNeed[] = [
  {
    id: 'nfa-reason',
    asks: 'Choose the reason for no further action. That the family cannot be reached, or said no, is not one.',
    source: 'OURS',
    applies: isNfa,
    met: ({ nfaReason }) => nfaReason !== undefined,
  },
  {
    id: 'named-help',
    asks: 'Name the service and the person who give the right help.',
    source: 'OURS',
    applies: (draft) => isNfa(draft) && draft.nfaReason === 'right-help-in-place',
    met: ({ helpNamed }) => isWritten(helpNamed),
  },
  {
    id: 'sent-to',
    asks: 'Write where it was sent, because it is outside the area.',
    source: 'OURS',
    applies: (draft) => isNfa(draft) && draft.nfaReason === 'outside-area',
    met: ({ sentTo }) => isWritten(sentTo),
  },
  {
    id: 'duplicate-of',
    asks: 'Write the reference of the contact that it duplicates.',
    source: 'OURS',
    applies: (draft) => isNfa(draft) && draft.nfaReason === 'duplicate',
    met: ({ duplicateOf }) => isWritten(duplicateOf),
  },
];

/** TRI-O2, TRI-O3, TRI-O4, TRI-O10: universal help names a service, targeted help an agency and, with several, a team and its lead. */
const helpNeeds: readonly OutcomeNeed[] = [
  {
    id: 'several-agencies',
    asks: 'From level 4, and until a level is given, several agencies help together: choose targeted help by several agencies, give the level, or write why fewer help for now. What is urgent does not wait for it.',
    source: 'S2',
    applies: (draft) =>
      (isUniversal(draft) || isTargeted(draft)) && areSeveralAgenciesNeeded(draft.level),
    met: (draft) => isMulti(draft) || isWritten(draft.whyNotSeveral),
  },
  {
    id: 'service',
    asks: 'Name the service or the self-help.',
    source: 'S0',
    applies: isUniversal,
    met: ({ service }) => isWritten(service),
  },
  {
    id: 'kind',
    asks: 'Say whether one agency helps or several.',
    source: 'S0',
    applies: isTargeted,
    met: ({ kind }) => kind !== undefined,
  },
  {
    id: 'lead-agency',
    asks: 'Choose the agency that leads.',
    source: 'S0',
    applies: isTargeted,
    met: ({ leadAgency }) => isWritten(leadAgency),
  },
  {
    id: 'team-around-the-family',
    asks: 'Name the agencies of the team around the family: two or more.',
    source: 'S0',
    applies: isMulti,
    met: (draft) => agencies(draft).size > 1,
  },
  {
    id: 'lead-practitioner',
    asks: 'Name the lead practitioner and their agency.',
    source: 'S0; S2',
    applies: isMulti,
    met: ({ leadPractitioner }) => isNamed(leadPractitioner),
  },
  {
    id: 'owner',
    asks: 'Name the person who is best placed to do it, and their agency.',
    source: 'S0',
    applies: (draft) => !isNfa(draft) && !isMulti(draft),
    met: ({ owner }) => isNamed(owner),
  },
  {
    id: 'first-contact',
    asks: 'Give the day of the first contact with the family: today or later.',
    source: 'OURS; S0',
    applies: isTargeted,
    met: ({ firstContactOn = '', today }) => isStillToCome(firstContactOn, today),
  },
  {
    id: 'family-told',
    asks: 'Write what the family will be told.',
    source: 'OURS; S0',
    applies: isTargeted,
    met: ({ familyTold }) => isWritten(familyTold),
  },
];

/** TRI-O5: specialist is a statutory referral with its basis, sent at once. */
const specialistNeeds: readonly OutcomeNeed[] = [
  {
    id: 'legal-basis',
    asks: 'Choose the legal basis: section 17 or section 47.',
    source: 'S0',
    applies: isSpecialist,
    met: ({ legalBasis }) => legalBasis !== undefined,
  },
  {
    id: 'reasonable-cause',
    asks: 'Write in words the reasonable cause to suspect significant harm.',
    source: 'S3',
    applies: (draft) => isSpecialist(draft) && draft.legalBasis === 's47',
    met: ({ reasonableCause }) => isWritten(reasonableCause),
  },
  {
    id: 'agreement',
    asks: 'Say where the agreement of the family stands. Its absence never stops the referral, a blank does.',
    source: 'S2',
    applies: isSpecialist,
    met: ({ agreement = 'blank' }) => agreement !== 'blank',
  },
  {
    id: 'referral-sent',
    asks: 'Send the referral to the front door now, before the next item, and write when it was sent.',
    source: 'S0; urgency OURS',
    applies: isSpecialist,
    met: ({ referralSentAt = '', today }) => hasBeenSent(referralSentAt, today),
  },
];

/** TRI-O9: "could this be a child in need?", with its reason; a yes is a referral. */
const childInNeedNeeds: readonly OutcomeNeed[] = [
  {
    id: 's17-question',
    asks: 'Answer whether this could be a child in need (section 17), and say why.',
    source: 'S2; Children Act 1989',
    applies: ({ level }) => isChildInNeedAsked(level),
    met: ({ couldBeInNeed }) => isWritten(couldBeInNeed?.reason),
  },
  {
    id: 's17-yes',
    asks: 'You answered that this could be a child in need: choose specialist and send the referral, or start the steps for disagreement.',
    source: 'S0; OURS',
    applies: ({ couldBeInNeed }) => couldBeInNeed?.answer === 'yes',
    met: isSpecialist,
  },
];

/** TRI-O1 to TRI-O5, TRI-O9, TRI-O10: all that outcomes need, as data. */
export const allOutcomeNeeds: readonly OutcomeNeed[] = [
  {
    id: 'rationale',
    asks: 'Write the rationale that the partners agreed.',
    source: 'S0',
    applies: () => true,
    met: ({ rationale }) => isWritten(rationale),
  },
  ...nfaNeeds,
  ...helpNeeds,
  ...specialistNeeds,
  ...childInNeedNeeds,
];
