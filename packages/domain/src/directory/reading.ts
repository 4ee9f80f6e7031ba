import type { NameId } from './name-id.ts';

/** What reading a directory needs from outside, and where it says what it mended. */
export type Reading = {
  /** The area they are read into, and the name of the directory they come from: ids are only unique within both. */
  area: string;
  source: string;
  /** HTML to plain text; the domain holds no HTML parser. */
  toText: (html: string) => string;
  /** Names the same thing the same, in every import. */
  nameId: NameId;
  /** When it is read, ISO 8601 in UTC. */
  now: string;
  /**
   * Whether addresses that are kept free for fiction (`.example`, Ofcom's drama numbers) stay. They do in a made-up
   * borough; in a real directory they lead nowhere.
   */
  fiction: 'keep' | 'drop';
};

/** One record being read: the reading and the notes taken so far. */
export type RecordReading = Reading & { note: (text: string) => void };

/** The value as an object, or an empty one. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The objects in a list; nulls and bare values in it are passed over. */
export function asRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The value as text: numbers are written out, everything else but text is empty. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
