import { describe, expect, it } from 'vitest';
import {
  isAboutAbuse,
  mayStandBeside,
  needById,
  needs,
  serviceFitsArea,
  serviceFitsNeed,
  type Need,
  type ServiceToFit,
} from './index.ts';

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

  it('nor on the list of the whole area, even by another of its keys', () => {
    const joint = service('Couple counselling', ['domestic-abuse', 'parent-mental-health']);
    expect(serviceFitsArea(joint, 'domestic-abuse')).toBe(false);
    expect(mayStandBeside(joint, need('is-this-abuse'))).toBe(false);
  });

  it('a domestic abuse service stays, also one filed under separation', () => {
    const harbour = service('Harbour Lane', ['domestic-abuse', 'family-conflict-separation']);
    expect(serviceFitsNeed(harbour, need('is-this-abuse'))).toBe(true);
  });
});

describe('NAV-21 help for people who hurt others is kept apart from help for people who are hurt', () => {
  const about: ServiceToFit['needKeys'] = ['domestic-abuse', 'parent-mental-health'];
  const hurting: ServiceToFit[] = [
    service('Choosing to change', about, ['Domestic abuse', 'Behaviour change']),
    service('Domestic abuse perpetrator programme', about),
    service('Anger management', about, ['Domestic violence and abuse']),
    service('Help for men who use violence', about),
    service('A course in Wenbrook', about, ['Perpetrators of domestic abuse']),
    { ...service('Steps', about), description: 'Do you hurt or scare people at home?' },
    { ...service('Steps', about), description: 'Learn to change your abusive behaviour.' },
  ];
  const hurt: ServiceToFit[] = [
    service('Harbour Lane', about, ['Domestic abuse']),
    { ...service('Outreach', about), description: 'We help you get away from a perpetrator.' },
    service('Help for women who are hurt', about),
    service('For people who have been hurt or harm themselves', about),
    service('Harbour Lane for children', ['domestic-abuse', 'child-abuse', 'child-mental-health']),
  ];
  const own = need('i-hurt-people');
  const others = needs.filter((page) => isAboutAbuse(page) && page.id !== own.id);

  it.each(hurting)('$name is on their page, and on no other about abuse', (course) => {
    expect(others.length).toBeGreaterThan(5);
    expect(serviceFitsNeed(course, own)).toBe(true);
    expect(others.filter((page) => serviceFitsNeed(course, page))).toEqual([]);
    expect(serviceFitsArea(course, 'domestic-abuse')).toBe(false);
  });

  it.each(hurt)('$name is on the others, and not on theirs', (help) => {
    expect(serviceFitsNeed(help, own)).toBe(false);
    expect(serviceFitsNeed(help, need('is-this-abuse'))).toBe(true);
    expect(serviceFitsArea(help, 'domestic-abuse')).toBe(true);
  });

  it('help with feelings that is not about abuse may be on theirs', () => {
    const talking = service('Talking therapies', ['parent-mental-health']);
    expect(serviceFitsNeed(talking, own)).toBe(true);
  });

  it('elsewhere it makes no difference', () => {
    const habits = service('Healthy behaviour change', ['physical-health', 'parenting-behaviour']);
    expect(serviceFitsNeed(habits, need('kicks-and-swears'))).toBe(true);
  });
});
