import { insertAuditEntry, listAreasAndAgencies } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';
import { insertSeries } from '@waymark/db/triage';
import { weekdays } from '@waymark/domain/clock';
import { z } from 'zod';

import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';

/** A series of triage meetings: when they are held in London, and which agencies of the area have a seat. */
export const AddSeriesInput = z.strictObject({
  area: z.string().trim().min(1),
  name: z.string().trim().min(1).max(120),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM.'),
  weekdays: z
    .array(z.enum(weekdays))
    .refine((days) => days.some((day) => day !== 'saturday' && day !== 'sunday'), {
      message: 'Name at least one day from Monday to Friday.',
    }),
  /** Names of agencies; without any, every agency that the area has now. */
  agencies: z.array(z.string().trim().min(1)).default([]),
});
export type AddSeriesInput = z.input<typeof AddSeriesInput>;

/**
 * Sets up a series of meetings, from the command line with the owner's connection; the meetings themselves are made as
 * they come. Answers its id. Throws InvalidInput where the area or an agency is not known.
 */
export function addSeries(
  owner: { db: Database; now: () => Date; newId: () => string },
  input: AddSeriesInput,
): Promise<string> {
  const { area, agencies, ...times } = parseInput(AddSeriesInput, input);
  return asOwner(owner.db, async (tx) => {
    const all = (await listAreasAndAgencies(tx)).filter((each) => each.areaName === area);
    const areaId = all[0]?.areaId;
    if (areaId === undefined) throw notKnown('area', 'No area of this name has an agency yet.');
    const missing = agencies.filter((name) => !all.some((each) => each.agencyName === name));
    if (missing.length > 0) throw notKnown('agencies', `Not in this area: ${missing.join(', ')}.`);

    const seats = all.filter((each) => agencies.length === 0 || agencies.includes(each.agencyName));
    const id = owner.newId();
    const agencyIds = seats.map((seat) => seat.agencyId);
    await insertSeries(tx, { ...times, id, areaId, agencyIds });
    await insertAuditEntry(tx, {
      at: owner.now(),
      actorId: null,
      areaId,
      verb: 'triage.series-added',
      noun: 'triage-series',
      subjectId: id,
      details: { seats: seats.length },
    });
    return id;
  });
}

function notKnown(field: string, message: string): InvalidInput {
  return new InvalidInput([{ field, message }]);
}
