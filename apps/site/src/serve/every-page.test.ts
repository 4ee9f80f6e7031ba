import { helplines, readingGrade, sentencesIn, wordsIn } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags } from '../i18n/translation.ts';
import { crawl, textBlocks, type Crawled } from '../testing/crawl.ts';
import { madeUpServices } from '../testing/made-up-services.ts';
import { startWholeSite, type WholeSite } from '../testing/whole-site.ts';
import { today } from '../words/day.ts';

let site: WholeSite;
let pages: Crawled[];

beforeAll(async () => {
  site = await startWholeSite();
  pages = await crawl((address) => site.get(address));
}, 300_000);

afterAll(() => site.close());

test('no link of ours leads nowhere, over hundreds of pages', () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
});

test('bold words and the sentence after them have a space between them', () => {
  // Astro drops a line break between two parts, and with it the space; where both are blocks none is needed.
  const joined = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<p[^>]*><strong>[^<]*<\/strong>[^\s<.,:;)].{20}/g)].map(([found]) => [
      address,
      found,
    ]),
  );
  expect(joined).toEqual([]);
});

test('no list is empty: whoever hears a page is told of a list and finds nothing', () => {
  const empty = pages.filter(({ html }) => /<(ul|ol|dl)\b[^>]*>\s*<\/\1>/.test(html));
  expect(empty.map(({ address }) => address)).toEqual([]);
});

describe('N16 every string of every page in English', () => {
  // Proper names that a reader may need, hard as they are.
  const names = [
    ...helplines.map(({ name }) => name),
    'Web Content Accessibility Guidelines',
    'Equality Advisory and Support Service',
  ];
  // What the people who run a place write is theirs.
  const theirs = new Set(stringsIn(madeUpServices).filter((text) => text.length > 8));
  const isOurs = (block: string) => ![...theirs].some((text) => block.includes(text));
  const otherLanguage = new RegExp(`^/(${languageTags.join('|')})(/|$)`);
  const blocks = () => [
    ...new Set(
      pages
        .filter(({ address }) => !otherLanguage.test(address))
        .flatMap(({ html }) => textBlocks(html)),
    ),
  ];

  test('has no sentence of 20 words', () => {
    const ours = blocks().filter(isOurs);
    expect(ours.length).toBeGreaterThan(1500);
    const long = ours.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 19);
    expect(long).toEqual([]);
  });

  test('is no harder than a reader of nine or ten can manage, where it is long enough to measure', () => {
    const hard = blocks()
      .filter((block) => wordsIn(block).length >= 8 && isOurs(block))
      .map((block) => ({ block, grade: readingGrade(block, names) }))
      .filter(({ grade }) => grade > 8.5);
    expect(hard).toEqual([]);
  });
});

test('every page says on paper whom to ring in danger, and no mark that is true only now', () => {
  const silent = pages.filter(({ html }) => !/<p class="print-only">[^<]*999/.test(html));
  expect(silent.map(({ address }) => address)).toEqual([]);
  const marks = pages.flatMap(({ html }) => html.match(/<[^>]* data-until=[^>]*>/g) ?? []);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => !mark.includes('class="no-print"'))).toEqual([]);
});

describe('NAV-60 every page', () => {
  // A place, a session or a hub says when that place itself was checked.
  const ofDirectory = /^\/(services|hubs)\/[^/]+$/;

  test('says who looks after it, when it was checked, and by when it is looked at again', () => {
    const silent = pages.filter(
      ({ html }) => !/<p class="checked".*?Looked after by: [A-Z]\w+/s.test(html),
    );
    expect(silent.map(({ address }) => address).filter((at) => !ofDirectory.test(at))).toEqual([]);
  });

  test('is not overdue: whoever looks after it reads it through, and sets the next day', () => {
    const overdue = pages.filter(({ html }) => {
      const [, last] = [
        ...(/<p class="checked".*?<\/p>/s.exec(html)?.[0] ?? '').matchAll(/datetime="([^"]+)"/g),
      ];
      return last !== undefined && (last[1] ?? '') < today();
    });
    expect(overdue.map(({ address }) => address)).toEqual([]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
