import { weekdays } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';
import { expect, test, vi } from 'vitest';
import { madeUpPlace, madeUpService } from '../testing/made-up-services.ts';
import { calendarOfHub } from './hub-calendar.ts';
import { hubsIn } from './hubs.ts';

const at = { day: '2026-11-22', schools: null, origin: 'https://help.example' };
const place = madeUpPlace('Millbeck', { hub: { people: [], buses: [] } });

/** A hub with a weekly session for each number below, spread over the days of the week, and that hub. */
function hubWith(sessions: number) {
  const service = madeUpService({
    name: 'Millbeck Family Hub',
    locations: [place],
    sessions: Array.from({ length: sessions }, (_, index) => ({
      id: countedId(`session-${index}`),
      name: `Session ${index}`,
      weekday: weekdays[index % weekdays.length] ?? 'Monday',
      opens: '10:00',
      closes: '11:30',
      booking: 'drop-in' as const,
    })),
  });
  const services = [service];
  const [hub] = hubsIn(services);
  if (!hub) throw new Error('There is no hub');
  return { service, services, hub };
}

const daysOf = (text: string) =>
  [...text.matchAll(/DTSTART:(\d{8})/g)].map(([, day = '']) => day).toSorted();

test('a week back and twelve weeks ahead are in it', () => {
  const { hub, services } = hubWith(7);
  const days = daysOf(calendarOfHub(hub, services, at));
  expect(days).toHaveLength(91);
  expect([days[0], days.at(-1)]).toEqual(['20261115', '20270213']);
});

test('DIR-52 a hub with hundreds of sessions a week has as many whole days as make a thousand events', () => {
  const { hub, services } = hubWith(336);
  const days = daysOf(calendarOfHub(hub, services, at));
  expect(days).toHaveLength(20 * 48);
  expect(new Set(days).size).toBe(20);
});

test('is written once for a directory and a day, and anew for another', () => {
  const { hub, service, services } = hubWith(7);
  const reads = vi.fn<() => void>();
  const watched = services.map((each) => ({
    ...each,
    get sessions() {
      reads();
      return service.sessions;
    },
  }));
  const first = calendarOfHub(hub, watched, at);
  const once = reads.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  expect(calendarOfHub(hub, watched, at)).toBe(first);
  expect(reads).toHaveBeenCalledTimes(once);
  expect(calendarOfHub(hub, watched, { ...at, day: '2026-11-23' })).not.toBe(first);
  expect(calendarOfHub(hub, [], at)).not.toContain('VEVENT');
});
