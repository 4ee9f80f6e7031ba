import { describe, expect, it } from 'vitest';
import { needById, serviceFitsNeed, type Need, type ServiceToFit } from './index.ts';

const need = (id: string): Need => {
  const found = needById(id);
  if (!found) throw new Error(id);
  return found;
};
const service = (
  name: string,
  needKeys: ServiceToFit['needKeys'],
  categories: string[] = [],
): ServiceToFit => ({ name, needKeys, categories: categories.map((label) => ({ name: label })) });

describe('NAV-12 what may stand on a page', () => {
  it('a service fits where it shares a key', () => {
    const group = service('Tuesday stay and play', ['early-years-development']);
    expect(serviceFitsNeed(group, need('not-talking-yet'))).toBe(true);
    expect(serviceFitsNeed(group, need('behind-on-rent'))).toBe(false);
  });

  it('mediation fits a page on splitting up', () => {
    const mediation = service('Wenbrook Mediation', ['family-conflict-separation']);
    expect(serviceFitsNeed(mediation, need('splitting-up'))).toBe(true);
  });

  it.each([
    service('Wenbrook Mediation', ['domestic-abuse', 'family-conflict-separation']),
    service('Talk it out', ['domestic-abuse'], ['Couple counselling']),
    service('Two homes', ['child-mental-health', 'family-conflict-separation']),
    service('Harbour Talks', ['child-mental-health'], ['Counselling (relationships)']),
  ])('$name is on no page about abuse, whatever it is filed under', (joint) => {
    expect(serviceFitsNeed(joint, need('my-child-saw-it'))).toBe(false);
    expect(serviceFitsNeed(joint, need('is-this-abuse'))).toBe(false);
  });

  it('a domestic abuse service stays, also one filed under separation', () => {
    const harbour = service('Harbour Lane', ['domestic-abuse', 'family-conflict-separation']);
    expect(serviceFitsNeed(harbour, need('is-this-abuse'))).toBe(true);
  });
});
