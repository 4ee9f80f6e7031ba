import type { HelplineId } from './helpline-id.ts';
import { openFirst } from './helpline-open-now.ts';
import type { Helpline } from './helpline.ts';
import { helplineById } from './helplines.ts';
import type { LocalContactKey } from './local-contact.ts';

/** Who a list of people to ring names. */
export type ToRing = {
  readonly lines: readonly HelplineId[];
  /** The council's own teams that can help with this. */
  readonly teams?: readonly LocalContactKey[];
  readonly aboutAbuse?: boolean;
};

/** The same in the order to show. */
export type RingOrder = {
  readonly teamsFirst: readonly LocalContactKey[];
  readonly lines: readonly Helpline[];
  readonly teamsLast: readonly LocalContactKey[];
};

/**
 * Who to ring, in the order to show: the council's own teams, then national lines, what is open first (NAV-28). Beside
 * abuse those who know about it come before any team of the council (NAV-65).
 */
export function whoToRing({ lines, teams = [], aboutAbuse = false }: ToRing, now: Date): RingOrder {
  return {
    teamsFirst: aboutAbuse ? [] : teams,
    lines: openFirst(lines.map(helplineById), now),
    teamsLast: aboutAbuse ? teams : [],
  };
}
