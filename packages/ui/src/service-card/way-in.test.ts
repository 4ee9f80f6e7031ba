import type { DirectoryService, ServiceSession } from '@waymark/domain/directory';
import { readingGrade } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { everythingSaid } from './examples.tsx';
import { wayIn } from './index.ts';

const at = (said: Partial<ServiceSession>): ServiceSession => ({
  weekday: 'Monday',
  opens: '10:00',
  closes: '11:00',
  ...said,
});
const service = (said: Partial<DirectoryService>): DirectoryService => ({
  ...everythingSaid,
  ...said,
});
const dropIn = at({ booking: 'drop-in' });
const book = at({ name: 'Massage', booking: 'book' });
const full = at({ name: 'Cooking', booking: 'book', placesLeft: 0 });
const unknown = at({});
const today = '2026-11-22';

const sentences = ({ said, ask }: ReturnType<typeof wayIn>) =>
  [...said, ask ?? ''].join(' ').trim();

describe('NAV-63 a place that needs nobody to send you', () => {
  test.each<[string, boolean, ServiceSession[]]>([
    ['You can just go.', true, [dropIn]],
    ['Book first. You do not need a letter from anyone.', false, [book]],
    ['Full now. Ask if a place comes free. You do not need a letter from anyone.', false, [full]],
    ['You do not need a letter from anyone. Ask if you need to book.', false, [unknown]],
    ['You do not need a letter from anyone. Ask if you need to book.', false, []],
    ['You can just go to some groups, but book first for some groups.', false, [book, dropIn]],
    [
      'Book first for some groups and some groups are full. Ask about the other groups. You do not need a letter from anyone.',
      false,
      [full, unknown, book],
    ],
  ])('%s', (words, justGo, sessions) => {
    const way = wayIn(service({ sessions }), today);
    expect(sentences(way)).toBe(words);
    expect(way.justGo).toBe(justGo);
  });

  test('what is over stands in nobody’s way', () => {
    const over = { ...book, until: '2026-11-16' };
    expect(wayIn(service({ sessions: [over, dropIn] }), today).justGo).toBe(true);
  });
});

describe('a family hub', () => {
  const hub = (sessions: ServiceSession[]) =>
    wayIn(service({ name: 'Wenbrook Family Hub', sessions }), today);

  test('is walked into when it is open, and a full group says so', () => {
    expect(hub([unknown]).justGo).toBe(true);
    expect(hub([]).justGo).toBe(true);
    expect(hub([unknown, dropIn]).justGo).toBe(true);
    expect(hub([unknown, book, full]).justGo).toBe(false);
    expect(sentences(hub([unknown, book, full]))).toBe(
      'You can just go when it is open, but book first for some groups and some groups are full.',
    );
  });

  test('that is only open to those who book is not walked into', () => {
    expect(sentences(hub([at({ booking: 'book' })]))).toBe(
      'Book first. You do not need a letter from anyone.',
    );
  });
});

describe('a place of which nobody said whether you must be sent', () => {
  test.each<[string, ServiceSession[]]>([
    ['Ask if you can just come.', []],
    ['Ask if you can just come.', [unknown]],
    ['No need to book. Ask if someone has to send you.', [dropIn]],
    ['Book first. Ask if someone has to send you.', [book]],
  ])('%s', (words, sessions) => {
    const way = wayIn(service({ referral: 'unknown', sessions }), today);
    expect(sentences(way)).toBe(words);
    expect(way.justGo).toBe(false);
  });
});

test('a place that you are sent to is never open to all, whatever its times say', () => {
  const way = wayIn(service({ referral: 'needed', sessions: [dropIn] }), today);
  expect(sentences(way)).toContain('Someone has to put your name forward');
  expect(way.justGo).toBe(false);
});

test('a line to ring needs no booking', () => {
  const line = { ways: ['phone' as const], locations: [], sessions: [] };
  expect(sentences(wayIn(service(line), today))).toBe('You do not need a letter from anyone.');
  expect(sentences(wayIn(service({ ...line, referral: 'unknown' }), today))).toBe(
    'Ask if someone has to send you.',
  );
});

test('N16 the longest of it reads easily', () => {
  const sessions = [dropIn, book, full, unknown];
  const all = (['needed', 'not-needed', 'unknown'] as const).map((referral) =>
    sentences(wayIn(service({ referral, sessions }), today)),
  );
  expect(readingGrade(all.join('\n'))).toBeLessThan(4);
});
