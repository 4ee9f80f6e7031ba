import { describe, expect, it } from 'vitest';
import { isPrivateService, type NeedKey } from './index.ts';

const service = (needKeys: NeedKey[]) => ({ categories: [], locations: [], needKeys });

describe('NAV-32 which places are private', () => {
  it.each<[string, NeedKey[]]>([
    ['about abuse, whatever else it does', ['domestic-abuse', 'housing', 'debt-money', 'send']],
    ['about a child being hurt', ['child-abuse', 'education-attendance', 'send']],
    ['about drink', ['substance-use-adult']],
    ['half about how somebody feels', ['child-mental-health', 'education-attendance']],
    ['about where to sleep', ['homelessness', 'housing']],
  ])('one %s', (_, keys) => {
    expect(isPrivateService(service(keys))).toBe(true);
  });

  it.each<[string, NeedKey[]]>([
    ['of which nothing is known', []],
    ['for little ones', ['early-years-development', 'isolation-loneliness']],
    ['that does a little of it', ['something-to-do', 'dads', 'parent-mental-health']],
  ])('not one %s', (_, keys) => {
    expect(isPrivateService(service(keys))).toBe(false);
  });

  it('a family hub gives nothing away, though it helps with all of it', () => {
    const hub = { name: 'Family Hub', slug: 'family-hub' };
    const keys: NeedKey[] = ['domestic-abuse', 'parent-mental-health', 'early-years-development'];
    expect(isPrivateService({ ...service(keys), categories: [hub] })).toBe(false);
  });
});
