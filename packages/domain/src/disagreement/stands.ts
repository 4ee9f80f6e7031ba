/**
 * DIS-3: options from the least to the most protective, where people can disagree about them. What a court or a conference
 * decides is not among them: nobody is put on a plan or taken into care by a disagreement.
 */
export const safetyLadders = {
  'triage-outcome': ['no-further-action', 'universal-self-help', 'targeted-help', 'specialist'],
  'targeted-help': ['single-agency', 'multi-agency'],
  'legal-basis': ['s17', 's47'],
  'level-of-need': ['1', '2', '3', '4', '5'],
  'referral-or-not': ['no-referral', 'early-help', 'referral'],
  'question-or-not': ['return-for-information', 'accept'],
  'close-or-not': ['close', 'step-down', 'keep-open'],
  'share-or-not': ['do-not-share', 'ask-for-advice', 'share'],
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
  const options: readonly SafetyOption<Ladder>[] = safetyLadders[ladder];
  const place = Math.max(...[one, other].map((each) => placeIn(options, each)));
  return options.reduce((stands, option, at) => (at <= place ? option : stands));
}

function placeIn(options: readonly string[], option: string | null | undefined): number {
  const place = options.findIndex((each) => each === option);
  return place === -1 ? options.length - 1 : place;
}
