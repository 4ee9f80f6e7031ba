import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needKeys, needsForCategories, type NeedKey } from './index.ts';

describe('NAV-13 a directory’s words to need keys', () => {
  const cases: [string, NeedKey[]][] = [
    ['Food banks', ['food-fuel']],
    ['BEREAVEMENT', ['bereavement']],
    ['Young carers’ group', ['young-carer']],
    ['Domestic violence and abuse', ['domestic-abuse']],
    ['Drugs/alcohol advice', ['substance-use-child', 'substance-use-adult']],
    ['Dads & toddlers', ['early-years-development', 'dads']],
    ['Pre-school playgroup', ['early-years-development']],
    [
      'Exclusion and school refusal',
      ['education-attendance', 'exclusion-behaviour-school', 'child-mental-health'],
    ],
    ['Grandparents raising grandchildren', ['kinship-care']],
    ['Créche', ['early-years-development', 'childcare-costs']],
  ];

  it.each(cases)('“%s”', (label, keys) => {
    expect(needsForCategories([label])).toEqual(keys);
  });

  it.each([
    '',
    'Council services',
    'Support groups',
    'Activities for older people',
    'Seniors',
    'xyz',
  ])('“%s” names no need of a family', (label) => {
    expect(needsForCategories([label])).toEqual([]);
  });

  it('is not fooled by a part of a word: “sense” is not SEN, “parking” not parks', () => {
    expect(needsForCategories(['Common sense', 'Parking', 'Articles'])).toEqual([]);
  });

  it('gives each key once, in one order, whatever the order of the labels', () => {
    const labels = ['Food banks', 'Autism', 'Bereavement', 'Food clubs'];
    expect(needsForCategories(labels)).toEqual(needsForCategories(labels.toReversed()));
    expect(needsForCategories(labels)).toEqual(['send', 'bereavement', 'food-fuel']);
  });

  it('answers any labels at all, and more labels never mean fewer keys', () => {
    const anyLabels = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
    fc.assert(
      fc.property(anyLabels, fc.string(), (labels, another) => {
        const keys = needsForCategories(labels);
        expect(needKeys).toEqual(expect.arrayContaining(keys));
        expect(needsForCategories([...labels, another])).toEqual(expect.arrayContaining(keys));
      }),
    );
  }, 60_000);
});
