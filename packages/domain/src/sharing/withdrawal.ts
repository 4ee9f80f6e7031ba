/** What a past or running share rested on, as far as a withdrawal is concerned. */
export const restedOns = ['agreement-only', 'another-basis', 'unknown'] as const;
export type RestedOn = (typeof restedOns)[number];

/** One share that was made with agreement at hand. `shareId` names this share and no other; both ids are never names. */
export type ShareUnderAgreement = {
  shareId: string;
  recipientId: string;
  restedOn: RestedOn;
  /** Whether more is still being sent. */
  running: boolean;
};

/** What a withdrawal does, in data: which shares stop and which go on, who is told, what is kept, what is asked. */
export type WithdrawalEffects = {
  /** Ids of the running shares that stop. */
  stop: string[];
  /** Ids of the running shares that go on; none of them stops. */
  goesOn: string[];
  /** Ids of those that stop only until somebody knows what they rest on. */
  checkFirst: string[];
  /** Ids of the recipients who are told. */
  tell: string[];
  keep: string;
  askAgain: string;
  mustRecord: string[];
};

/**
 * SHR-X1: what taking agreement back does, share by share: one recipient may hold several. Running shares that rested on
 * agreement alone stop; those with another basis go on; where nobody knows the basis, they stop until it is known. Every
 * recipient of a share that rested on agreement, or may have, is told, also where it is over. The record of what was
 * lawfully shared is kept, and risk is asked again.
 */
export function withdrawalEffects(shares: readonly ShareUnderAgreement[]): WithdrawalEffects {
  const running = shares.filter((share) => share.running);
  const rested = (share: ShareUnderAgreement) => share.restedOn !== 'another-basis';
  const stop = once(running.filter(rested).map(({ shareId }) => shareId));
  return {
    stop,
    // A share that is given twice, once with agreement alone, stops.
    goesOn: once(running.map(({ shareId }) => shareId)).filter((id) => !stop.includes(id)),
    checkFirst: once(
      running.filter(({ restedOn }) => restedOn === 'unknown').map(({ shareId }) => shareId),
    ),
    tell: once(shares.filter(rested).map(({ recipientId }) => recipientId)),
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

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
