import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dangerFirst,
  dangerSigns,
  helplineById,
  helplines,
  helplineSituations,
  hoursWords,
  needs,
  openFirst,
  openNow,
  silentCall,
  timeWords,
  type Helpline,
} from './index.ts';

const at = (moment: string) => new Date(moment);
const crying = helplineById('cry-sis'); // every day, 9am to 10pm
const weekdays = helplineById('contact'); // weekdays, times not confirmed
const officeHours: Helpline = {
  ...weekdays,
  opening: {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    times: { opens: '09:30', closes: '17:00' },
  },
};

describe('NAV-27 whether a line is open now', () => {
  it('day and night is always open', () => {
    const moment = at('2026-12-25T03:00:00Z');
    expect(openNow(helplineById('samaritans'), moment)).toEqual({
      kind: 'open',
      closes: null,
      until: null,
    });
  });

  it.each([
    ['2026-11-23T08:59:59Z', 'closed'],
    ['2026-11-23T09:00:00Z', 'open'],
    ['2026-11-23T21:59:59Z', 'open'],
    ['2026-11-23T22:00:00Z', 'closed'],
    // In summer time
    ['2026-04-01T07:59:00Z', 'closed'],
    ['2026-04-01T08:00:00Z', 'open'],
    ['2026-04-01T21:00:00Z', 'closed'],
  ])('at %s a line of 9am to 10pm is %s', (moment, kind) => {
    expect(openNow({ ...crying, checkedOn: moment.slice(0, 10) }, at(moment)).kind).toBe(kind);
  });

  it('says until when that is true', () => {
    expect(openNow(crying, at('2026-11-23T12:00:00Z'))).toEqual({
      kind: 'open',
      closes: '22:00',
      until: at('2026-11-23T22:00:00Z'),
    });
    expect(openNow(crying, at('2026-11-23T23:00:00Z'))).toEqual({
      kind: 'closed',
      opensOn: '2026-11-24',
      opens: '09:00',
      until: at('2026-11-24T09:00:00Z'),
    });
  });

  it('on a weekend a weekday line is closed until Monday; on a weekday nobody knows its times', () => {
    expect(openNow(weekdays, at('2026-11-28T12:00:00Z'))).toEqual({
      kind: 'closed',
      opensOn: '2026-11-30',
      opens: null,
      until: at('2026-11-30T00:00:00Z'),
    });
    expect(openNow(weekdays, at('2026-11-27T12:00:00Z'))).toEqual({ kind: 'check' });
  });

  it('a bank holiday may be kept, and is not promised as the day it opens', () => {
    const holiday = '2026-12-28'; // a Monday
    expect(openNow(officeHours, at(`${holiday}T12:00:00Z`))).toEqual({ kind: 'check' });
    expect(openNow(officeHours, at('2026-12-27T12:00:00Z'))).toMatchObject({
      opensOn: '2026-12-29',
      opens: '09:30',
    });
    expect(openNow({ ...crying, checkedOn: holiday }, at(`${holiday}T12:00:00Z`)).kind).toBe(
      'open',
    );
  });

  it('what was checked too long ago, or never confirmed, is never said to be open', () => {
    expect(openNow(helplineById('samaritans'), at('2027-06-01T12:00:00Z'))).toEqual({
      kind: 'check',
    });
    expect(openNow(helplineById('nspcc'), at('2026-11-23T12:00:00Z'))).toEqual({ kind: 'check' });
  });

  it('at any moment what it says ends later, and is not true after that', () => {
    const moments = fc.date({
      min: at('2026-11-22T00:00:00Z'),
      max: at('2027-05-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const lines = fc.constantFrom(crying, weekdays, officeHours);
    fc.assert(
      fc.property(moments, lines, (now, line) => {
        const said = openNow(line, now);
        if (said.kind === 'check' || said.until === null) return;
        expect(said.until.getTime()).toBeGreaterThan(now.getTime());
        expect(openNow(line, said.until).kind).not.toBe(said.kind);
      }),
    );
  });
});

describe('NAV-28 what is open stands first', () => {
  it('at night: day and night, then to be checked, then closed; else in the order given', () => {
    const lines = ['cry-sis', 'nspcc', 'nhs', 'contact', 'childline'] as const;
    const night = openFirst(lines.map(helplineById), at('2026-11-28T03:00:00Z'));
    expect(night.map(({ id }) => id)).toEqual(['nhs', 'childline', 'nspcc', 'cry-sis', 'contact']);
    const day = openFirst(lines.map(helplineById), at('2026-11-27T12:00:00Z'));
    expect(day.map(({ id }) => id)).toEqual(['cry-sis', 'nhs', 'childline', 'nspcc', 'contact']);
  });

  it('none is left out, whatever the hour', () => {
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      const now = new Date(Date.UTC(2026, 10, 23, hour));
      expect(new Set(openFirst(helplines, now))).toEqual(new Set(helplines));
    }
  });
});

describe('NAV-29 helplines by what is going on', () => {
  const placed = helplineSituations.flatMap(({ lines }) => lines);

  it('every line but 999 and 101 is under one heading', () => {
    const national = helplines.map(({ id }) => id).filter((id) => !/^(emergency|police)$/.test(id));
    expect(placed.toSorted()).toEqual(national.toSorted());
    expect(new Set(helplineSituations.map(({ key }) => key)).size).toBe(helplineSituations.length);
  });

  it('lines for people who hurt others stand apart from those for people who are hurt', () => {
    const forThem = helplineSituations.filter(({ lines }) => lines.includes('respect'));
    expect(forThem.map(({ lines }) => lines)).toEqual([['respect', 'stop-it-now']]);
  });

  it('those that cannot wait come first', () => {
    const first = helplineSituations.slice(0, 6).flatMap(({ lines }) => lines);
    expect(first).toEqual(
      expect.arrayContaining(['domestic-abuse', 'nhs-mental-health', 'childline', 'nspcc']),
    );
  });
});

describe('NAV-30 999 without a sound', () => {
  it('says to listen, to press 55 when told, and what 55 does not do', () => {
    const said = silentCall.join('\n');
    expect(said.indexOf('999')).toBeLessThan(said.indexOf('55'));
    expect(said).toMatch(/listen/);
    expect(said).toMatch(/told to press 55/);
    expect(said).toMatch(/55 does not show them where you are/);
    expect(said).toMatch(/no one comes/);
    expect(said).toMatch(/home phone you do not need 55/);
  });

  it('says nowhere to press 55 before being told to', () => {
    const told = [
      ...dangerFirst,
      ...silentCall,
      ...dangerSigns.flatMap(({ first, otherwise }) => [first, ...otherwise]),
      ...helplines.flatMap(({ hint, text }) => [hint ?? '', text ?? '']),
      ...needs.flatMap(({ intro, tryNow, next, worse }) => [
        intro,
        ...tryNow.steps,
        next,
        ...worse,
      ]),
    ].filter((text) => /\b55\b/.test(text) && !/(pressing|not press|not need) 55/i.test(text));
    expect(told.length).toBeGreaterThanOrEqual(4);
    for (const text of told) expect(text).toMatch(/(when|until) you are told/);
  });
});

describe('NAV-10 the hours in words', () => {
  it.each([
    [null, null],
    ['always', 'Any time, day or night'],
    [weekdays.opening, 'Weekdays'],
    [crying.opening, 'Every day, 9am to 10pm'],
    [officeHours.opening, 'Weekdays, 9.30am to 5pm'],
    [{ days: ['sunday', 'monday', 'friday'] }, 'Monday, Friday and Sunday'],
  ] as const)('%j is %s', (opening, words) => {
    expect(hoursWords(opening)).toBe(words);
  });

  it.each([
    ['00:00', '12am'],
    ['09:05', '9.05am'],
    ['12:00', '12pm'],
    ['22:30', '10.30pm'],
  ])('%s is %s', (time, words) => {
    expect(timeWords(time)).toBe(words);
  });
});
