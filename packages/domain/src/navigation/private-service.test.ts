import { describe, expect, it } from 'vitest';
import { readService } from '../directory/read-service.ts';
import { place, reading, record } from '../directory/testing/records.ts';
import { isHubToMeet, isPrivateService, type NeedKey } from './index.ts';

const service = (needKeys: NeedKey[]) => ({ locations: [], needKeys });

const read = (change: Record<string, unknown>) => readService(record(change), reading());

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

  it('a place that tells of itself as a family hub gives nothing away, though it helps with all of it', () => {
    const { service: hub } = read({ name: 'The Hive', locations: [place({ waymark_hub: {} })] });
    const keys: NeedKey[] = ['parent-mental-health', 'homelessness'];
    expect(hub && isPrivateService({ ...hub, needKeys: keys })).toBe(false);
    expect(hub && isPrivateService({ ...hub, needKeys: [...keys, 'domestic-abuse'] })).toBe(true);
  });

  it.each([
    ['Domestic abuse support at Thornaby Family Hub', []],
    ['Freedom Programme', ['Domestic abuse', 'Family Hubs']],
    ['Mental health support at Thornaby Family Hub', ['Mental health', 'Family Hubs']],
  ])('the name and the list of a hub hide nothing: %s', (name, lists) => {
    const { service: held } = read({ name, taxonomies: lists.map((list) => ({ name: list })) });
    expect(held && isPrivateService(held)).toBe(true);
  });
});

describe('NAV-33 which places are shown as family hubs', () => {
  const hubOf = (needKeys: NeedKey[]) => ({
    name: 'Thornaby Family Hub',
    categories: [],
    locations: [],
    needKeys,
  });

  it('one about abuse is not, though it is called so', () => {
    expect(isHubToMeet(hubOf(['domestic-abuse', 'send', 'dads']))).toBe(false);
    expect(isHubToMeet(hubOf(['send', 'dads']))).toBe(true);
  });

  it('nor is a service at a hub that only has the hub in its name', () => {
    const { service: held } = read({ name: 'Domestic abuse support at Thornaby Family Hub' });
    expect(held && isHubToMeet(held)).toBe(false);
  });

  it('one that tells of itself as a hub is, whatever it helps with; nothing else is one', () => {
    const { service: hub } = read({ name: 'The Hive', locations: [place({ waymark_hub: {} })] });
    expect(hub && isHubToMeet({ ...hub, needKeys: ['domestic-abuse'] })).toBe(true);
    expect(isHubToMeet({ ...hubOf([]), name: 'Thornaby Library' })).toBe(false);
  });
});
