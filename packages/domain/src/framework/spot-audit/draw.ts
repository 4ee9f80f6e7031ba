import { hashOf } from '../../navigation/match/marks.ts';

/** A record that may be audited, and the ids of those who worked on it, and who lead or supervise it. */
export type AuditableRecord = {
  id: string;
  agencyId: string;
  workedOnBy: readonly string[];
  supervisedBy: readonly string[];
};

/** How many records, the seed of the draw, and the id of whoever audits. */
export type SpotAuditRequest = { size: number; seed: string; auditor: string };

/** The records drawn, by id; how many were left out as the auditor's own; and a sentence where fewer came than were asked for. */
export type SpotAuditDraw = {
  drawn: { record: string; agencyId: string }[];
  ownWork: number;
  note: string | null;
};

/**
 * FRM-34: draws records for a supervisor to look at (H33). One seed gives one draw, whatever the order of the records; every agency
 * has one before any has a second; and nobody audits their own work.
 */
export function drawSpotAudit(
  records: readonly AuditableRecord[],
  { size, seed, auditor }: SpotAuditRequest,
): SpotAuditDraw {
  if (auditor.trim() === '')
    return nothing('Say who audits: nobody looks at their own work, and so it has to be known.');
  if (!Number.isSafeInteger(size) || size < 1)
    return nothing('Say how many records to draw: a whole number, 1 or more.');
  const isOwn = ({ workedOnBy, supervisedBy }: AuditableRecord) =>
    workedOnBy.includes(auditor) || supervisedBy.includes(auditor);
  const own = new Set(records.filter(isOwn).map(({ id }) => id));
  const others = onceEach(records).filter(({ id }) => !own.has(id));
  const drawn = inTurns(others, seed).slice(0, size);
  return {
    drawn: drawn.map(({ id, agencyId }) => ({ record: id, agencyId })),
    ownWork: own.size,
    note:
      drawn.length < size
        ? `${size} were asked for and ${drawn.length} drawn: there are no more that the auditor has not worked on, led or supervised (${own.size} left out).`
        : null,
  };
}

function nothing(note: string): SpotAuditDraw {
  return { drawn: [], ownWork: 0, note };
}

/** A record that is there twice counts once; of two agencies the one that comes first by id, so that order changes nothing. */
function onceEach(records: readonly AuditableRecord[]): AuditableRecord[] {
  const sorted = records.toSorted((a, b) => byText(a.id, b.id) || byText(a.agencyId, b.agencyId));
  return sorted.filter(({ id }, index) => sorted[index - 1]?.id !== id);
}

/** Each agency's records in the order of the seed, and of those the first of every agency, then every second, and so on. */
function inTurns(records: readonly AuditableRecord[], seed: string): AuditableRecord[] {
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
