import { asRecord } from '../../directory/reading.ts';
import { hashOf } from '../../navigation/match/marks.ts';
import { asList, asTrimmed } from '../as-given.ts';

/** A record that may be audited, and the ids of those who worked on it, and who lead or supervise it. */
export type AuditableRecord = {
  id: string;
  agencyId: string;
  workedOnBy: readonly string[];
  supervisedBy: readonly string[];
};

/** How many records, the seed of the draw, and the id of whoever audits. */
export type SpotAuditRequest = { size: number; seed: string; auditor: string };

/** The records drawn, by id; how many were left out as the auditor's own, or as perhaps their own; and a sentence where fewer came than were asked for. */
export type SpotAuditDraw = {
  drawn: { record: string; agencyId: string }[];
  ownWork: number;
  note: string | null;
};

/**
 * FRM-34: draws records for a supervisor to look at (H33). One seed gives one draw, whatever the order of the records; every agency
 * has one before any has a second; and nobody audits their own work. Ids are compared without the spaces around them. A record of
 * which nobody knows who worked on it, leads or supervises it counts as the auditor's own; one without an id cannot be drawn.
 */
export function drawSpotAudit(
  records: readonly AuditableRecord[],
  request: SpotAuditRequest,
): SpotAuditDraw {
  const { size, seed, auditor } = asRecord(request);
  const auditorId = asTrimmed(auditor);
  if (auditorId === '')
    return nothing('Say who audits: nobody looks at their own work, and so it has to be known.');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1)
    return nothing('Say how many records to draw: a whole number, 1 or more.');
  if (typeof seed !== 'string')
    return nothing('Write down a seed as text: anybody can then draw the same records again.');
  const given = asList(records).map((record) => asAuditable(record, auditorId));
  const drawable = given.filter(({ id }) => id !== '');
  const own = new Set(drawable.filter(({ isOwn }) => isOwn).map(({ id }) => id));
  const others = onceEach(drawable).filter(({ id }) => !own.has(id));
  const drawn = inTurns(others, seed).slice(0, size);
  return {
    drawn: drawn.map(({ id, agencyId }) => ({ record: id, agencyId })),
    ownWork: own.size,
    note:
      drawn.length < size
        ? `${size} were asked for and ${drawn.length} drawn: there are no more that the auditor is known not to have worked on, led or supervised (${own.size} left out).`
        : null,
  };
}

function nothing(note: string): SpotAuditDraw {
  return { drawn: [], ownWork: 0, note };
}

type Drawable = { id: string; agencyId: string; isOwn: boolean };

/** A record as it was given, and whether it is the auditor's own as far as anybody can tell. */
function asAuditable(value: unknown, auditor: string): Drawable {
  const { id, agencyId, workedOnBy, supervisedBy } = asRecord(value);
  const isAmong = (people: unknown) =>
    !Array.isArray(people) || people.map(asTrimmed).some((one) => one === auditor || one === '');
  return {
    id: asTrimmed(id),
    agencyId: asTrimmed(agencyId),
    isOwn: isAmong(workedOnBy) || isAmong(supervisedBy),
  };
}

/** A record that is there twice counts once; of two agencies the one that comes first by id, so that order changes nothing. */
function onceEach(records: readonly Drawable[]): Drawable[] {
  const sorted = records.toSorted((a, b) => byText(a.id, b.id) || byText(a.agencyId, b.agencyId));
  return sorted.filter(({ id }, index) => sorted[index - 1]?.id !== id);
}

/** Each agency's records in the order of the seed, and of those the first of every agency, then every second, and so on. */
function inTurns(records: readonly Drawable[], seed: string): Drawable[] {
  const place = (text: string) => hashOf(`${seed}\n${text}`);
  const bySeed = (a: string, b: string) => place(a) - place(b) || byText(a, b);
  const turns = new Map<string, number>();
  return records
    .toSorted((a, b) => bySeed(a.id, b.id))
    .map((record) => {
      const turn = turns.get(record.agencyId) ?? 0;
      turns.set(record.agencyId, turn + 1);
      return { record, turn };
    })
    .toSorted((a, b) => a.turn - b.turn || bySeed(a.record.agencyId, b.record.agencyId))
    .map(({ record }) => record);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
