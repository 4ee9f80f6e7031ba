import { z } from 'zod';

import type { StaffRole } from '../access/actor.ts';
import { addMonths, type Day, isDay } from '../clock/index.ts';

export const askers = ['themselves', 'parental-responsibility', 'representative'] as const;
export type Asker = (typeof askers)[number];

/** Who asks, in the words of a screen. */
export const askerLabels: Record<Asker, string> = {
  themselves: 'The person themselves',
  'parental-responsibility':
    'Somebody with parental responsibility, for a child who cannot ask for themselves',
  representative: 'Somebody they asked to do it for them',
};

const reference = z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20);
const receivedOn = z.string().refine(isDay, 'Enter a date that exists.');

/** RTS-1: somebody asks for what is held of a person. The day on which it came in starts the clock. */
export const RegisterRequest = z.strictObject({
  reference,
  personId: z.uuid({ error: 'Choose whom it is about.' }),
  asker: z.enum(askers, { error: 'Choose who asks.' }),
  /** How it was made sure who asks, and that they may. */
  recognisedBy: z
    .string()
    .trim()
    .max(500)
    .regex(/\p{L}{2,}/u, 'Say how you made sure who asks.'),
  receivedOn,
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

/**
 * RTS-1: why a request cannot be about this person by whoever asks, or on that day; null where it can. Nobody has parental
 * responsibility for an adult: whoever asks for one is asked by them, or asks by a right of their own.
 */
export function requestProblem(
  { asker, receivedOn: on }: Pick<RegisterRequest, 'asker' | 'receivedOn'>,
  { isAdult, today }: { isAdult: boolean; today: Day },
): { field: 'asker' | 'receivedOn'; message: string } | null {
  if (asker === 'parental-responsibility' && isAdult)
    return { field: 'asker', message: 'Nobody has parental responsibility for an adult.' };
  if (on > today) return { field: 'receivedOn', message: 'This day is in the future.' };
  if (on < addMonths(today, -12))
    return { field: 'receivedOn', message: 'This day is more than a year ago. Check it.' };
  return null;
}

export const requestStates = ['open', 'in-review', 'released', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

/** States in the words of a screen. */
export const requestStateLabels: Record<RequestState, string> = {
  open: 'To put together',
  'in-review': 'To be reviewed',
  released: 'Released',
  closed: 'Closed without a pack',
};

/** RTS-6: the state of a request, read off what was done; it is never set. */
export function stateOfRequest(request: {
  isClosed: boolean;
  lastPack: { review: PackReview | null } | null;
}): RequestState {
  if (request.isClosed) return 'closed';
  if (request.lastPack === null || request.lastPack.review === 'returned') return 'open';
  return request.lastPack.review === null ? 'in-review' : 'released';
}

export const packReviews = ['released', 'returned'] as const;
export type PackReview = (typeof packReviews)[number];

/** RTS-5, RTS-6: what the reviewer says of a pack. */
export const ReviewPack = z
  .strictObject({
    packId: z.uuid(),
    review: z.enum(packReviews, { error: 'Choose what is to become of it.' }),
    reason: z.string().trim().max(1000),
    /** They asked who knows whether anything may not be told, and were not told what. */
    askedWhoKnows: z.boolean(),
  })
  .refine(({ review, reason }) => review === 'released' || reason !== '', {
    path: ['reason'],
    error: 'Write what has to change.',
  })
  .refine(({ review, askedWhoKnows }) => review === 'returned' || askedWhoKnows, {
    path: ['askedWhoKnows'],
    error: 'Ask the safeguarding lead first, and say that you did.',
  });
export type ReviewPack = z.infer<typeof ReviewPack>;

/** RTS-1: a request that ends without a pack: withdrawn, or refused with a reason that the law knows. */
export const CloseRequest = z.strictObject({
  id: z.uuid(),
  reason: z.string().trim().min(1, 'Write why, and what they were told.').max(1000),
});
export type CloseRequest = z.infer<typeof CloseRequest>;

type Holder = { roles: readonly StaffRole[] };

/** RTS-2: who registers requests and puts packs together. */
export function putsPacksTogether(actor: Holder): boolean {
  return actor.roles.includes('information-governance-lead');
}

/** RTS-6: who may review a pack that somebody else put together. */
export function reviewsPacks(actor: Holder): boolean {
  return putsPacksTogether(actor) || actor.roles.includes('supervisor');
}

/**
 * RTS-6: why a person may not review a pack, or null where they may: another person put it together, and of nothing in it did
 * they decide themselves whether it is given.
 */
export function packReviewProblem(pack: {
  review: PackReview | null;
  madeByAnother: boolean;
  decidedByMe: boolean;
}): string | null {
  if (pack.review !== null) return 'This pack has been reviewed.';
  if (!pack.madeByAnother) return 'Nobody reviews a pack that they put together. Ask a colleague.';
  if (pack.decidedByMe) return 'Nobody reviews what they decided themselves. Ask a colleague.';
  return null;
}
