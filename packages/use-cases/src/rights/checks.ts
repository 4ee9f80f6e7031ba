import type { Profile } from '@waymark/db/access';
import { agreesToDestroy, keepsRetention } from '@waymark/domain/retention';
import { putsPacksTogether, reviewsPacks, takesCorrections } from '@waymark/domain/rights';

import { NotAllowed } from '../errors.ts';

const requireWho = (may: (actor: Profile) => boolean) => (actor: Profile) => {
  if (!may(actor)) throw new NotAllowed();
};

/** Passes for whoever puts packs together (RTS-2). Throws NotAllowed otherwise. */
export const requirePutsTogether = requireWho(putsPacksTogether);

/** Passes for whoever may review packs (RTS-6). Throws NotAllowed otherwise. */
export const requireReviews = requireWho(reviewsPacks);

/** Passes for whoever may write down a correction (RTS-8). Throws NotAllowed otherwise. */
export const requireTakesCorrections = requireWho(takesCorrections);

/** Passes for whoever says what becomes of a record (RET-4). Throws NotAllowed otherwise. */
export const requireKeepsRetention = requireWho(keepsRetention);

/** Passes for whoever may be the second to say so (RET-4). Throws NotAllowed otherwise. */
export const requireMayBeSecond = requireWho(agreesToDestroy);
