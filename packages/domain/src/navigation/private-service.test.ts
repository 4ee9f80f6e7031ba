import { describe, expect, it } from 'vitest';
import { readService } from '../directory/read-service.ts';
import { place, reading, record } from '../directory/testing/records.ts';
import { isPrivateService, type NeedKey } from './index.ts';

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
