import { targetedHelpKinds, triageOutcomes } from '../triage/outcome.ts';

/**
 * DIS-3: options from the least to the most protective, where people can disagree about them. What a court or a conference
 * decides is not among them, and neither is a level of need or a legal basis: those are written by a person with a reason
 * (FRM-3, TRI-D5), so where they differ both stay on record and the front door is asked. Sharing has a function of its own.
 */
export const safetyLadders = {
  'triage-outcome': triageOutcomes,
  'targeted-help': targetedHelpKinds,
  'referral-or-not': ['no-referral', 'early-help', 'referral'],
  'question-or-not': ['return-for-information', 'accept'],
  'close-or-not': ['close', 'step-down', 'keep-open'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type SafetyLadder = keyof typeof safetyLadders;
/** One option of a ladder. */
export type SafetyOption<Ladder extends SafetyLadder> = (typeof safetyLadders)[Ladder][number];

/**
 * DIS-3: which of two options stands while people disagree: the more protective one, whoever holds it. Total: an option that
 * is missing or that nobody has heard of may be anything, so the most protective of the ladder stands.
 */
export function standsMeanwhile<Ladder extends SafetyLadder>(
  ladder: Ladder,
  one: SafetyOption<Ladder> | null | undefined,
  other: SafetyOption<Ladder> | null | undefined,
): SafetyOption<Ladder> {
  return higher<SafetyOption<Ladder>>(safetyLadders[ladder], one, other);
}

/** DIS-12: what people can want of sharing, from the least to the most. */
export const sharingOptions = ['do-not-share', 'ask-for-advice', 'share'] as const;
export type SharingOption = (typeof sharingOptions)[number];

/** DIS-12: what lets sharing go ahead while people disagree: suspected harm (class A), a duty whose every condition holds, or neither. */
export const sharingGrounds = ['suspected-harm', 'duty-to-share', 'neither'] as const;
export type SharingGround = (typeof sharingGrounds)[number];

/**
 * DIS-12: which of two views on sharing stands while people disagree. What was shared cannot be taken back, so sharing
 * stands only where a person says that harm is suspected or that a duty holds; otherwise advice is asked for, and nothing is
 * shared meanwhile. Total: a missing or unheard-of view counts as the highest, a ground that is unheard of as neither.
 */
export function sharingMeanwhile(
  one: SharingOption | null | undefined,
  other: SharingOption | null | undefined,
  ground: SharingGround,
): SharingOption {
  const stands = higher(sharingOptions, one, other);
  const mayShare = ground === 'suspected-harm' || ground === 'duty-to-share';
  return stands === 'share' && !mayShare ? 'ask-for-advice' : stands;
}

function higher<Option extends string>(
  options: readonly Option[],
  one: Option | null | undefined,
  other: Option | null | undefined,
): Option {
  const place = Math.max(placeIn(options, one), placeIn(options, other));
  return options.reduce((stands, option, at) => (at <= place ? option : stands));
}

function placeIn(options: readonly string[], option: string | null | undefined): number {
  const place = options.findIndex((each) => each === option);
  return place === -1 ? options.length - 1 : place;
}
