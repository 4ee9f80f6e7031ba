import { listSeats, type Item } from '@waymark/db/triage';
import type { Transaction } from '@waymark/db/client';
import type { Thing } from '@waymark/domain/access';

/** An item as the domain's rules about access see it. */
export async function asThing(
  tx: Transaction,
  item: Item,
): Promise<Extract<Thing, { noun: 'triage-item' }>> {
  const seats = await listSeats(tx, item.meetingId);
  return {
    noun: 'triage-item',
    areaId: item.areaId,
    state: item.state,
    routeOutcome: item.routeOutcome,
    seatAgencyIds: seats.map((seat) => seat.agencyId),
  };
}
