import { addDays } from '@waymark/domain/clock';
import { countedId } from '@waymark/domain/directory/testing';
import { describe, expect, test } from 'vitest';
import { madeUpPlace, madeUpService } from '../testing/made-up-services.ts';
import { calendarOf } from './calendar.ts';
import { happeningsOn } from './sessions.ts';

const service = madeUpService({
  name: 'Film, food; and fun\nfor dads',
  locations: [madeUpPlace('Millbeck', { name: 'The Old Library' })],
  sessions: [
    {
      id: countedId('film'),
      weekday: 'Sunday',
      opens: '10:00',
      closes: '11:30',
      booking: 'book',
      placesLeft: 2,
      cancelled: ['2026-11-29'],
    },
  ],
});

const linesOf = (days: string[], given = service) =>
  calendarOf(happeningsOn([given], days, null), {
    name: 'Millbeck Hub',
    origin: 'https://help.example',
  })
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('a calendar', () => {
  test('has each day as an event, at its moment', () => {
    const lines = linesOf(['2026-11-22']);
    expect(lines).toContain('DTSTART:20261122T100000Z');
    expect(lines).toContain('DTEND:20261122T113000Z');
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(lines).toContain('X-WR-CALNAME:Millbeck Hub');
    expect(lines.join(' ')).toContain(`URL;VALUE=URI:https://help.example/services/${service.id}`);
  });

  test('in summer is an hour earlier in UTC', () => {
    expect(linesOf(['2026-06-07'])).toContain('DTSTART:20260607T090000Z');
  });

  test('has a sequence of 32 bits, whatever a feed says of when it was changed', () => {
    const late = { ...service, lastModified: '9999-12-31T23:59:59.000Z' };
    expect(linesOf(['2026-11-22'], late)).toContain('SEQUENCE:2147483647');
  });

  test('writes what would break a line as RFC 5545 asks', () => {
    const summary = linesOf(['2026-11-22']).find((line) => line.startsWith('SUMMARY'));
    expect(summary).toBe(String.raw`SUMMARY:Film\, food\; and fun\nfor dads`);
  });

  test('DIR-17 keeps the id of a day, also when it is cancelled, and says that it is', () => {
    const idOf = (lines: string[]) => lines.find((line) => line.startsWith('UID:'));
    const cancelled = linesOf(['2026-11-29']);
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled.join(' ')).toContain('SUMMARY:Cancelled: Film');
    expect(idOf(cancelled)).toBe(`UID:${countedId('film')}-2026-11-29@waymark`);
    expect(idOf(linesOf(['2026-11-22']))).toBe(`UID:${countedId('film')}-2026-11-22@waymark`);
  });

  test('DIR-17 has a higher sequence and a later date once its service has changed, so that calendars take it up', () => {
    const sequenceAt = (lastModified: string) => {
      const changed = { ...service, lastModified };
      const text = calendarOf(happeningsOn([changed], ['2026-11-29'], null), {
        name: 'x',
        origin: 'https://help.example',
      });
      const stamp = lastModified.replaceAll(/[-:]|\.\d+/g, '');
      expect(text).toContain(`\r\nLAST-MODIFIED:${stamp}\r\n`);
      return Number(/\r\nSEQUENCE:(\d+)\r\n/.exec(text)?.[1]);
    };
    const before = sequenceAt('2026-11-20T09:00:00.000Z');
    const after = sequenceAt('2026-11-20T09:00:01.000Z');
    expect(after).toBe(before + 1);
    expect(sequenceAt('2060-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31);
    expect(sequenceAt('1970-01-01T00:00:00.000Z')).toBe(0);
  });

  test('what is full says so before its name', () => {
    const full = {
      ...service,
      sessions: service.sessions.map((each) => ({ ...each, placesLeft: 0 })),
    };
    const summaryOn = (day: string) =>
      calendarOf(happeningsOn([full], [day], null), { name: 'x', origin: 'https://help.example' });
    expect(summaryOn('2026-11-22')).toContain('SUMMARY:Full: Film');
    expect(summaryOn('2026-11-29')).toContain('SUMMARY:Cancelled: Film');
  });

  test('escapes its own name, and has no method that would ask for an organiser', () => {
    const text = calendarOf([], {
      name: 'Birch, Oak; and Elm Hub',
      origin: 'https://help.example',
    });
    expect(text).toContain(String.raw`NAME:Birch\, Oak\; and Elm Hub`);
    expect(text).toContain(String.raw`X-WR-CALNAME:Birch\, Oak\; and Elm Hub`);
    expect(text).not.toContain('METHOD');
  });

  test('DIR-18 says in the calendar too that it may not be on', () => {
    const christmas = {
      ...service,
      sessions: service.sessions.map((each) => ({ ...each, weekday: 'Friday' as const })),
    };
    const text = calendarOf(happeningsOn([christmas], ['2026-12-25'], null), {
      name: 'x',
      origin: 'https://help.example',
    });
    expect(text).toContain('STATUS:TENTATIVE');
    expect(text).toContain('Ring first.');
  });

  test('is asked for again a few times a day', () => {
    expect(linesOf(['2026-11-22'])).toContain('X-PUBLISHED-TTL:PT6H');
  });

  test('DIR-31 has what is once a month on its own days, at its moment in winter and in summer', () => {
    const firstSundays = {
      ...service,
      sessions: service.sessions.map((each) => ({ ...each, monthly: { weeks: [1] } })),
    };
    const days = Array.from({ length: 42 }, (_, index) => addDays('2027-03-01', index));
    const text = calendarOf(happeningsOn([firstSundays], days, null), {
      name: 'x',
      origin: 'https://help.example',
    });
    expect(text.match(/DTSTART:.*/g)).toEqual([
      'DTSTART:20270307T100000Z',
      'DTSTART:20270404T090000Z',
    ]);
  });

  test('DIR-30 holds nothing that is private', () => {
    const others = { ...service, needKeys: ['child-to-parent-violence' as const] };
    const found = happeningsOn([others], ['2026-11-22'], null);
    expect(found).toHaveLength(1);
    const text = calendarOf(found, { name: 'x', origin: 'https://help.example' });
    expect(text).not.toContain('VEVENT');
  });
});
