import { isRecord } from './reading.ts';

/** A file of records, or what is wrong with it in words for the person who gave it. */
export type ReadPage =
  | { ok: true; records: readonly unknown[]; notes: string[] }
  | { ok: false; problem: string };

/** Reads the text of a file: a byte-order mark in front of the JSON is taken off (DIR-5). */
export function readOutpostText(text: string): ReadPage {
  const marked = text.startsWith('\ufeff');
  const json = marked ? text.slice(1) : text;
  if (json.trim() === '') return problem('The file is empty.');
  try {
    const page = readOutpostPage(JSON.parse(json));
    if (page.ok && marked) page.notes.unshift('byte-order mark taken off the file');
    return page;
  } catch {
    return problem('The file is not JSON. It may be cut short: fetch it again.');
  }
}

/** Finds the records in a page of the nested Outpost shape: `{content: [...]}`, or a bare list of records. */
export function readOutpostPage(json: unknown): ReadPage {
  if (Array.isArray(json)) return pageOf(json, []);
  if (!isRecord(json)) return problem('The file holds no list of services.');
  if (Array.isArray(json['content'])) return pageOf(json['content'], notesOn(json));
  if (Array.isArray(json['contents']))
    return problem(
      'This looks like an Open Referral UK 3.0 page ("contents"). Give the nested Outpost shape, a page with "content".',
    );
  return problem('The file has no "content" with a list of services in it.');
}

function pageOf(records: readonly unknown[], notes: string[]): ReadPage {
  return records.length === 0
    ? problem('The file has no services in it.')
    : { ok: true, records, notes };
}

function notesOn(page: Record<string, unknown>): string[] {
  const { number, totalPages } = page;
  const more = typeof number === 'number' && typeof totalPages === 'number' && totalPages > 1;
  return more ? [`this is page ${number} of ${totalPages}: the others are not in this file`] : [];
}

function problem(words: string): ReadPage {
  return { ok: false, problem: words };
}
