import { describe, expect, it } from 'vitest';
import {
  anyTime,
  helplineById,
  helplineIds,
  helplines,
  helplineSchema,
  needsChecking,
} from './index.ts';

describe('NAV-9 every helpline (source test 7)', () => {
  it('is there once, urgent ones first', () => {
    expect(helplines.map(({ id }) => id)).toEqual([...helplineIds]);
  });

  it.each([...helplines])('$id has a source, a status and the day it was checked', (line) => {
    expect(helplineSchema.parse(line)).toEqual(line);
    expect(helplineById(line.id)).toBe(line);
  });

  it.each([...helplines])('$id can be reached: a number, a text or a page', (line) => {
    expect(line.number ?? line.text ?? line.link).toBeTruthy();
  });

  it('is national: a short number, freephone, or a London office of the government', () => {
    const national =
      /^(999|101|111|116 \d{3}|0800 ?[\d ]+|0808 ?[\d ]+|0300 ?[\d ]+|020 7008 0151)$/;
    for (const { number } of helplines.filter((line) => line.number !== null))
      expect(number).toMatch(national);
  });

  it('is to be confirmed where one source, or none, gives the number', () => {
    expect(helplines.filter(({ status }) => status === 'check').map(({ id }) => id)).toEqual([
      'papyrus',
      'karma-nirvana',
      'forced-marriage-unit',
      'nspcc-fgm',
      'missing-people',
      'prisoners-families',
      'ipsea',
    ]);
  });

  it('is not one of those that the source leaves out', () => {
    expect(JSON.stringify(helplines)).not.toMatch(/The Mix|Mind Infoline|facebook/i);
  });
});

describe('NAV-10 only lines whose source says so are open day and night', () => {
  it('names exactly those', () => {
    const open = helplines.filter(({ hours }) => hours === anyTime).map(({ id }) => id);
    expect(open).toEqual([
      'emergency',
      'police',
      'nhs-mental-health',
      'nhs',
      'childline',
      'samaritans',
      'shout',
      'domestic-abuse',
      'gamcare',
    ]);
  });

  it('and no other line says it in another way', () => {
    for (const line of helplines.filter(({ hours }) => hours !== anyTime))
      expect(`${line.hours} ${line.who} ${line.hint} ${line.text}`).not.toMatch(
        /24\/7|24 hours|day (and|or) night|any time/i,
      );
  });
});

describe('NAV-11 numbers grow old', () => {
  const line = { ...helplineById('cry-sis'), checkedOn: '2026-01-01' };

  it('180 days after the check it is still good; a day later it is not', () => {
    expect(needsChecking(line, '2026-06-30')).toBe(false);
    expect(needsChecking(line, '2026-07-01')).toBe(true);
  });

  it('hours that are not known always need a check', () => {
    expect(needsChecking({ ...line, opening: null }, '2026-01-01')).toBe(true);
  });
});
