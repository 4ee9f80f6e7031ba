/** What a past or running share rested on, as far as a withdrawal is concerned. */
export const restedOns = ['agreement-only', 'another-basis', 'unknown'] as const;
export type RestedOn = (typeof restedOns)[number];

/** One share that was made with agreement at hand. `recipientId` is an id, never a name. */
export type ShareUnderAgreement = {
  recipientId: string;
  restedOn: RestedOn;
  /** Whether more is still being sent. */
  running: boolean;
};

/** What a withdrawal does, in data: who is sent nothing more, who goes on, what is kept, who is told, what is asked. */
export type WithdrawalEffects = {
  stop: string[];
  goesOn: string[];
  checkFirst: string[];
  tell: string[];
  keep: string;
  askAgain: string;
  mustRecord: string[];
};

/**
 * SHR-X1: what taking agreement back does. Running shares that rested on agreement alone stop; those with another basis
 * go on; where nobody knows the basis, they stop until it is known. Every recipient of a share that rested on agreement,
 * or may have, is told, also where it is over. The record of what was lawfully shared is kept, and risk is asked again.
 */
export function withdrawalEffects(shares: readonly ShareUnderAgreement[]): WithdrawalEffects {
  const running = shares.filter((share) => share.running);
  const restingOn = (basis: RestedOn) => ids(running.filter((share) => share.restedOn === basis));
  return {
    stop: ids(running.filter((share) => share.restedOn !== 'another-basis')),
    goesOn: restingOn('another-basis'),
    checkFirst: restingOn('unknown'),
    tell: ids(shares.filter((share) => share.restedOn !== 'another-basis')),
    keep: 'The record of what was lawfully shared is kept; nothing in it is deleted.',
    askAgain:
      'Ask again today whether the child may be at risk. If so, judge the class again: agreement is then not what decides.',
    mustRecord: [
      'The date on which agreement was taken back',
      'Who took it back',
      'Which recipients were told, and when',
    ],
  };
}

function ids(shares: readonly ShareUnderAgreement[]): string[] {
  return [...new Set(shares.map((share) => share.recipientId))];
}
