import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readService } from '../directory/read-service.ts';
import { reading, record } from '../directory/testing/records.ts';
import { needsForDescription } from './described-needs.ts';
import { type NeedKey, needKeys } from './need-key.ts';
import { isPrivateService } from './private-service.ts';

describe('DIR-45 what a description is sure of', () => {
  test.each<[string, NeedKey[]]>([
    ['We work with young people who are homeless or leaving care.', ['homelessness']],
    ['For families threatened with homelessness in Millbeck.', ['homelessness']],
    ['A self-help group for people with anxiety or depression.', ['parent-mental-health']],
    ['Counselling for children and young people aged 8 to 16.', ['child-mental-health']],
    ['A weekly group for young carers, with games and a hot meal.', ['young-carer']],
    ['Our food bank is open to anybody with a voucher.', ['food-fuel']],
    ['Free debt and benefits advice, by phone or face to face.', ['debt-money']],
    ['A parent and toddler group in the church hall.', ['early-years-development']],
    [
      'Breastfeeding support from trained volunteers.',
      ['pregnancy-new-baby', 'feeding-sleep-toileting'],
    ],
    ['A club for teenagers with disabilities, every Thursday.', ['send']],
    ['A breakfast club before lessons, for pupils of the school.', ['childcare-costs']],
    ['Maths tuition at home from a qualified teacher.', ['education-learning']],
    ['Piano lessons for beginners of every age.', ['something-to-do']],
    ['We befriend: befriending for parents at home alone.', ['isolation-loneliness']],
    ['Advice for refugees and asylum seekers in Wenbrook.', ['immigration-nrpf']],
    ['A weekly meeting of an LGBT+ youth group, with games.', ['lgbtq', 'something-to-do']],
    ['Support for families bereaved by illness.', ['bereavement']],
    ['About us\n\nWe help kinship carers with advice and company.', ['kinship-care']],
  ])('“%s”', (description, keys) => {
    expect(needsForDescription('Marsh Lane', description)).toEqual(keys);
  });

  it('a name counts as its description does', () => {
    expect(needsForDescription('Marsh Lane young carers', '')).toEqual(['young-carer']);
  });

  it.each([
    ['what it turns away', 'We do not offer housing advice at this desk, nor debt advice.'],
    ['what is shut', 'The holiday club is closed until the spring of next year.'],
    [
      'what follows',
      'We are a charity in Millbeck, and have been for years.\n\nWe run a food bank.',
    ],
    ['older people', 'A lunch club for older people, with befriending at home.'],
    ['a care home', 'A residential home for people with mental health problems.'],
    ['a verb', 'Please send us a message if you would like to hire the hall.'],
    ['a room', 'A room for hire, good for meetings, with parking beside it.'],
    ['whom it is open to', 'Open to women, to men, and to LGBT+, on any day of the week.'],
    ['abuse', 'We help people who live with domestic abuse or violence.'],
    ['exploitation', 'We work with young people hurt by county lines and grooming.'],
  ])('says nothing of %s', (_, description) => {
    expect(needsForDescription('Marsh Lane', description)).toEqual([]);
  });

  it('is total, in one order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, description) => {
        const told = needsForDescription(name, description);
        expect(needKeys.filter((key) => told.includes(key))).toEqual(told);
      }),
      { numRuns: 50 },
    );
  });
});

describe('DIR-45 a record that its directory files under nothing', () => {
  const read = (change: Record<string, unknown>) =>
    readService(record({ name: 'Marsh Lane', taxonomies: [], ...change }), reading());
  const homeless = 'We work with young people who are homeless in Wenbrook.';
  const note = 'needs: filed under nothing, so taken from its description';

  it('reaches the pages that its description is sure of, and says so', () => {
    const { service, notes, outcome } = read({ description: homeless });
    expect(service?.needKeys).toEqual(['homelessness']);
    expect(notes).toContain(note);
    expect(outcome).toBe('mended');
  });

  it('NAV-32 is private where what it is about is', () => {
    const { service } = read({ description: homeless });
    expect(service && isPrivateService(service)).toBe(true);
  });

  it.each([
    ['has a category', { taxonomies: [{ name: 'Community halls' }] }],
    ['speaks of abuse', { description: `${homeless}\n\nMany have fled domestic violence.` }],
    ['speaks to those who live in fear', { description: `${homeless} Are you scared of your ex?` }],
    ['is run by those who do', { organisation: { id: 1, name: 'Wenbrook Women’s Aid' } }],
  ])('is left as it is where it %s', (_, change) => {
    const { service, notes } = read({ description: homeless, ...change });
    expect(service?.needKeys).toEqual([]);
    expect(notes).not.toContain(note);
  });

  it('keeps what its name says, and says nothing where there is no more', () => {
    const { service, notes } = read({ name: 'Food bank', description: 'Our food bank is open.' });
    expect(service?.needKeys).toEqual(['food-fuel']);
    expect(notes).not.toContain(note);
  });
});
