import { isOpenReferralRecord, nestedFromOpenReferral } from './read-open-referral.ts';
import { asText, isRecord } from './reading.ts';

/** Records of another directory in the nested shape that `readService` reads, or what is wrong in words for who gave them. */
export type ReadPage =
  | {
      ok: true;
      records: readonly unknown[];
      notes: string[];
      /** Which page this is, where it says so, and how many there are. */
      page: number | null;
      pages: number;
      /** How many records its source says there are on all pages; null where it does not say. */
      total: number | null;
    }
  | { ok: false; problem: string };

/** Reads the text of a file: a byte-order mark in front of the JSON is taken off (DIR-5). */
export function readDirectoryText(text: string): ReadPage {
  const marked = text.startsWith('\ufeff');
  const json = marked ? text.slice(1) : text;
  if (json.trim() === '') return problem('The file is empty.');
  try {
    const page = readDirectoryPage(JSON.parse(json));
    if (page.ok && marked) page.notes.unshift('byte-order mark taken off the file');
    return page;
  } catch {
    return problem('The file is not JSON. It may be cut short: fetch it again.');
  }
}

/**
 * Finds the records in a page: `content` in the nested Outpost shape or Open Referral UK 1.0, `contents` in Open
 * Referral UK 3.0, a bare list of either, or one record by itself (DIR-22).
 */
export function readDirectoryPage(json: unknown): ReadPage {
  if (Array.isArray(json)) return pageOf(json, {}, false);
  if (!isRecord(json)) return problem('The file holds no list of services.');
  if (Array.isArray(json['content'])) return pageOf(json['content'], json, false);
  if (Array.isArray(json['contents'])) return pageOf(json['contents'], json, true);
  if (asText(json['id']) !== '' && asText(json['name']) !== '') return pageOf([json], {}, false);
  return problem('The file has no "content" or "contents" with a list of services in it.');
}

/**
 * Whether these are all the records that their source has, as far as it says how many there are (DIR-24). Where one came
 * twice another may have been missed: a list can change its order from page to page.
 */
export function isWhole({ records, pages, total }: ReadPage & { ok: true }): boolean {
  const ids = records.map((record) => asText(isRecord(record) ? record['id'] : '').trim());
  const given = ids.filter((id) => id !== '');
  const comesOnce = new Set(given).size === given.length;
  return pages === 1 && comesOnce && (total === null || total === records.length);
}

function pageOf(
  given: readonly unknown[],
  envelope: Record<string, unknown>,
  isStandard: boolean,
): ReadPage {
  if (given.length === 0) return problem('The file has no services in it.');
  const said = numberIn(envelope);
  const page = said('page_number', 'number');
  const pages = said('total_pages', 'totalPages') ?? 1;
  return {
    ok: true,
    records: given.map((record) =>
      isRecord(record) && (isStandard || isOpenReferralRecord(record))
        ? nestedFromOpenReferral(record)
        : record,
    ),
    notes:
      pages > 1 ? [`this is page ${page ?? 1} of ${pages}: the others are not in this file`] : [],
    page,
    pages,
    total: said('total_items', 'totalElements'),
  };
}

// Feeds write the same names in other capitals, and figures as texts.
function numberIn(envelope: Record<string, unknown>): (...names: string[]) => number | null {
  const known = new Map(
    Object.entries(envelope).map(([name, value]) => [name.toLowerCase(), asText(value).trim()]),
  );
  return (...names) => {
    const values = names.map((name) => known.get(name.toLowerCase()) ?? '');
    const found = values.find((value) => /^\d{1,9}$/.test(value));
    return found === undefined ? null : Number(found);
  };
}

function problem(words: string): ReadPage {
  return { ok: false, problem: words };
}
