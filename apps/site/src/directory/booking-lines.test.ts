import type { ServiceSession } from '@waymark/domain/directory';
import { expect, test } from 'vitest';
import { madeUpService } from '../testing/made-up-services.ts';
import { bookingLinesOf, cancelledLinesOf } from './booking-lines.ts';

const now = '2026-11-22';
const url = 'https://book.waymark.example/massage';
const massage: ServiceSession = {
  name: 'Baby massage',
  weekday: 'Monday',
  opens: '10:00',
  closes: '11:30',
  booking: 'book',
  bookingUrl: url,
};
const withTimes = (...sessions: ServiceSession[]) => madeUpService({ name: 'A hub', sessions });
const saidOf = (...sessions: ServiceSession[]) => bookingLinesOf(withTimes(...sessions), now);

test('each time says how to get a place, with where to book', () => {
  expect(saidOf({ ...massage, placesLeft: 2 })).toEqual([
    { what: 'Baby massage, Monday', said: 'Book first. 2 places left.', url },
  ]);
  expect(
    saidOf({ ...massage, name: undefined, booking: 'drop-in', bookingUrl: undefined }),
  ).toEqual([{ what: 'Monday, 10am', said: 'Just come.', url: undefined }]);
});

test('what is full is not to be booked', () => {
  expect(saidOf({ ...massage, placesLeft: 0 })).toEqual([
    {
      what: 'Baby massage, Monday',
      said: 'All places are taken. Ring and ask if one comes free.',
      url: undefined,
    },
  ]);
});

test('what is over, and what nobody said, has no line; the same is said once', () => {
  const { booking: _, ...unsaid } = massage;
  expect(saidOf({ ...massage, until: '2026-11-16' }, unsaid)).toEqual([]);
  expect(saidOf(massage, { ...massage, opens: '13:00', closes: '14:00' })).toHaveLength(1);
});

test('nobody is told to just come where someone has to send them', () => {
  const service = withTimes({ ...massage, booking: 'drop-in' });
  expect(bookingLinesOf({ ...service, referral: 'needed' }, now)[0]?.said).toBe(
    'Ask if you need to book.',
  );
});

test('the next days that are cancelled are named, and those gone by are not', () => {
  const cancelled = ['2026-12-07', '2026-11-16', '2026-11-23'];
  expect(cancelledLinesOf(withTimes({ ...massage, cancelled }), now)).toEqual([
    'Baby massage, Monday: Monday 23 November and Monday 7 December',
  ]);
  expect(cancelledLinesOf(withTimes({ ...massage, cancelled: ['2026-11-16'] }), now)).toEqual([]);
});
