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

/** How the link to choose a new password would reach somebody. */
export type ResetLink = {
  /** Whether they have a post in another area too, which the same sign-in opens. */
  worksElsewhere: boolean;
  /** Whether e-mail is sent; else the link is shown to whoever approves. */
  mailIsSent: boolean;
};

/** Why a reset is not made, and what to do next. */
export type ResetProblem = {
  why: 'yourself' | 'same-person' | 'done' | 'too-old' | 'asker-gone' | 'works-elsewhere';
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

/**
 * What stands against the link (SGN-8); null where nothing does. Two people of one area vouch for that area alone: where the
 * sign-in opens another too, neither of them may have the link in their hands.
 */
export function resetLinkProblem({ worksElsewhere, mailIsSent }: ResetLink): ResetProblem | null {
  if (!worksElsewhere || mailIsSent) return null;
  return {
    why: 'works-elsewhere',
    message:
      'They work in another area too, so the link goes to them by e-mail alone, and no e-mail is sent here. Whoever runs the server gives them a new password: npm run waymark -- staff reset-sign-in',
  };
}
