import { helplineById } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { openWords } from './open-now.ts';

const said = (id: Parameters<typeof helplineById>[0], moment: string) =>
  openWords(helplineById(id), new Date(moment));

describe('NAV-27 the hours of a line, as a page says them', () => {
  test.each([
    ['samaritans', '2026-11-23T03:00Z', 'Any time, day or night.', undefined],
    ['cry-sis', '2026-11-23T12:00Z', 'Every day, 9am to 10pm.', 'Open now, until 10pm.'],
    ['cry-sis', '2026-11-23T03:00Z', 'Every day, 9am to 10pm.', 'Closed now. Opens at 9am.'],
    [
      'cry-sis',
      '2026-11-23T23:00Z',
      'Every day, 9am to 10pm.',
      'Closed now. Opens tomorrow at 9am.',
    ],
    ['contact', '2026-11-28T12:00Z', 'Weekdays.', 'Closed now. Opens on Monday.'],
    ['contact', '2026-11-29T12:00Z', 'Weekdays.', 'Closed now. Opens tomorrow.'],
    ['contact', '2026-11-27T12:00Z', 'Weekdays. Check the hours when you ring.', undefined],
    ['nspcc', '2026-11-27T12:00Z', 'Check the hours when you ring.', undefined],
    ['samaritans', '2027-11-27T12:00Z', 'Check the hours', undefined],
  ] as const)('%s at %s', (id, moment, hours, mark) => {
    const words = said(id, moment);
    expect(words.hours).toMatch(hours);
    expect(words.mark?.text).toBe(mark);
  });

  test('the mark says until when it is true', () => {
    expect(said('cry-sis', '2026-11-23T12:00Z').mark?.until).toBe('2026-11-23T22:00:00.000Z');
  });
});
