import { describe, expect, it, test } from 'vitest';
import {
  areaHelplines,
  areaTeams,
  helplineById,
  isPrivateArea,
  needAreaKeys,
  needById,
  needsInArea,
  whoToRing,
  type ToRing,
} from './index.ts';

const night = new Date('2026-11-24T03:00:00Z');
const order = (toRing: Partial<ToRing>) => {
  const { teamsFirst, lines, teamsLast } = whoToRing({ lines: [], ...toRing }, night);
  return [...teamsFirst, ...lines.map(({ id }) => id), ...teamsLast];
};

describe('NAV-72 which areas are private', () => {
  it('those whose every need is', () => {
    expect(needAreaKeys.filter(isPrivateArea)).toEqual(['substance-use', 'domestic-abuse']);
    for (const area of needAreaKeys) {
      const open = needsInArea(area).filter(({ sensitive }) => !sensitive);
      expect(isPrivateArea(area)).toBe(open.length === 0);
    }
  });
});

describe('NAV-12 who to ring where no need of an area fits', () => {
  it('beside abuse, only lines that know about it', () => {
    expect(areaHelplines('domestic-abuse')).toEqual(needById('is-this-abuse')?.helplines);
    expect(areaHelplines('housing')).toEqual(['family-lives']);
  });

  it.each(needAreaKeys)('%s has a number to ring', (area) => {
    expect(areaHelplines(area).some((id) => helplineById(id).number !== null)).toBe(true);
  });
});

describe('NAV-65 the council’s own teams where no need of an area fits', () => {
  it('are those of its needs and the information line; beside abuse not that', () => {
    expect(areaTeams('housing')).toEqual(['homeless-team', 'family-information']);
    expect(areaTeams('finance')).toEqual(['crisis-help', 'family-information']);
    expect(areaTeams('domestic-abuse')).toEqual(['homeless-team']);
  });

  test('NAV-28 they stand first, then the lines with what is open first', () => {
    const lines = ['cry-sis', 'samaritans'] as const;
    expect(order({ lines })).toEqual(['samaritans', 'cry-sis']);
    expect(order({ lines, teams: ['homeless-team'] })).toEqual([
      'homeless-team',
      'samaritans',
      'cry-sis',
    ]);
  });

  it('beside abuse stand after those who know about it', () => {
    const lines = areaHelplines('domestic-abuse');
    const teams = areaTeams('domestic-abuse');
    expect(order({ lines, teams, aboutAbuse: true })).toEqual([
      'domestic-abuse',
      ...lines.slice(1),
      'homeless-team',
    ]);
  });
});
