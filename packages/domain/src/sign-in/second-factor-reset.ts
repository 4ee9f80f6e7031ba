/** For so long an ask may be approved: whoever lost a phone is known for a day, not for ever. */
export const resetHours = 24;

/** Somebody's second step, to be taken off: who asked, and what became of it. Everybody by their post. */
export type SecondFactorReset = {
  actorId: string;
  askedById: string;
  /** Whether whoever asked is there still, and an administrator. */
  askerStands: boolean;
  askedAt: Date;
  approvedAt: Date | null;
};

/** Why a reset is not made, and what to do next. */
export type ResetProblem = {
  why: 'yourself' | 'same-person' | 'done' | 'too-old' | 'asker-gone';
  message: string;
};

/** What stands against asking (SGN-8); null where nothing does. */
export function resetAskProblem(actorId: string, askedById: string): ResetProblem | null {
  if (actorId !== askedById) return null;
  return { why: 'yourself', message: 'Another administrator asks for you. Ring them.' };
}

/** What stands against approving (SGN-8); null where nothing does. */
export function resetApprovalProblem(
  reset: SecondFactorReset,
  approvedById: string,
  now: Date,
): ResetProblem | null {
  if (reset.approvedAt !== null) return { why: 'done', message: 'This has been approved already.' };
  if (reset.askedById === approvedById) {
    return {
      why: 'same-person',
      message:
        'You asked for this. Another administrator, or the information governance lead, approves it.',
    };
  }
  if (reset.actorId === approvedById) {
    return { why: 'yourself', message: 'This is about you. Somebody else approves it.' };
  }
  if (!reset.askerStands) {
    return {
      why: 'asker-gone',
      message: 'Whoever asked for this is no administrator now. Ask for it again.',
    };
  }
  const age = now.getTime() - reset.askedAt.getTime();
  return age >= resetHours * 3_600_000
    ? { why: 'too-old', message: `This is more than ${resetHours} hours old. Ask for it again.` }
    : null;
}
