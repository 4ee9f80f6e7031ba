import type { Colleague } from '@waymark/db/access';
import { listAgencies } from '@waymark/db/access';
import { findOutsideRecipient } from '@waymark/db/sharing';
import type { BodyKind } from '@waymark/domain/sharing';

import type { Acting } from '../act.ts';
import { InvalidInput } from '../errors.ts';
import type { Recipient } from './input.ts';

const bodyKinds: Partial<Record<Colleague['agencyKind'], BodyKind>> = {
  police: 'section-11-body',
  'childrens-social-care': 'section-11-body',
  'front-door': 'section-11-body',
  'early-help': 'section-11-body',
  health: 'section-11-body',
  'youth-justice': 'section-11-body',
  'adult-safeguarding': 'section-11-body',
  education: 'other-education-or-childcare',
};

/**
 * SHR-D2: what an agency of the area is to the duty to share. Nobody has said who commissions a charity, or which schools
 * are designated, so for these it is not known.
 */
export function bodyKindOf(kind: Colleague['agencyKind']): BodyKind {
  return bodyKinds[kind] ?? 'other';
}

/** With whom something is shared, as the ledger holds it. */
export type StoredRecipient = {
  recipientId: string;
  recipientAgencyId: string | null;
  recipientName: string | null;
  recipientKind: BodyKind;
};

/** The recipient in the shape of the ledger. Throws InvalidInput for an agency that is not of the area, or one's own. */
export async function resolveRecipient(
  { tx, actor, newId }: Acting,
  contactId: string,
  recipient: Recipient,
): Promise<StoredRecipient> {
  if (recipient.kind === 'outside') {
    const { name, body } = recipient;
    const known = await findOutsideRecipient(tx, contactId, name);
    return {
      recipientId: known ?? newId(),
      recipientAgencyId: null,
      recipientName: name,
      recipientKind: body,
    };
  }
  const agency = (await listAgencies(tx)).find(({ id }) => id === recipient.agencyId);
  if (!agency || agency.id === actor.agencyId) {
    const message = 'Choose another agency of this area, or write with whom outside it.';
    throw new InvalidInput([{ field: 'recipient.agencyId', message }]);
  }
  return {
    recipientId: agency.id,
    recipientAgencyId: agency.id,
    recipientName: null,
    recipientKind: bodyKindOf(agency.kind),
  };
}
