import { describe, expect, test } from 'vitest';
import { yesNoUnknown } from '../rule/yes-no.ts';
import {
  consentNote,
  controllerKindLabels,
  controllerKinds,
  lawfulBases,
  lawfulBasisHelp,
  lawfulBasisLabels,
  specialCategoryLabels,
} from './lawful-basis.ts';

describe('the lawful basis helper', () => {
  test.each([
    ['SHR-L1', 'public-authority', 'no', ['public-task']],
    ['SHR-L1', 'public-authority', 'yes', ['legal-obligation', 'public-task']],
    ['SHR-L1', 'public-authority', 'unknown', ['public-task']],
    ['SHR-L2', 'police-law-enforcement', 'yes', ['law-enforcement']],
    ['SHR-L3', 'commissioned-charity', 'no', ['public-task', 'legitimate-interests']],
    [
      'SHR-L3',
      'commissioned-charity',
      'yes',
      ['legal-obligation', 'public-task', 'legitimate-interests'],
    ],
    [
      'SHR-L4',
      'uncommissioned-charity',
      'yes',
      ['recognised-legitimate-interest', 'legitimate-interests'],
    ],
  ] as const)('%s: %s, where the duty binds: %s', (_id, controller, duty, usual) => {
    expect(lawfulBasisHelp(controller, duty).usual).toEqual(usual);
  });

  test('SHR-L1, SHR-L2, SHR-L3, SHR-L4: the conditions for special category data', () => {
    const conditions = controllerKinds.map((kind) => lawfulBasisHelp(kind, 'no').specialCategory);
    expect(conditions).toEqual([
      ['safeguarding', 'health-or-social-care'],
      ['law-enforcement-safeguarding'],
      ['safeguarding'],
      ['safeguarding'],
    ]);
    expect(specialCategoryLabels['law-enforcement-safeguarding']).toContain('Schedule 8');
    expect(specialCategoryLabels.safeguarding).toContain('Schedule 1, paragraph 18');
    expect(specialCategoryLabels['health-or-social-care']).toContain('Article 9(2)(h)');
  });

  test('SHR-L5: consent is never among the usual bases, and why is said every time', () => {
    for (const controller of controllerKinds)
      for (const duty of yesNoUnknown) {
        const help = lawfulBasisHelp(controller, duty);
        expect(help.usual).not.toContain('consent');
        expect(help.usual.length).toBeGreaterThan(0);
        expect(help.consentNote).toBe(consentNote);
        for (const sentence of [...help.because, help.consentNote])
          expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(controllerKindLabels[controller]).toMatch(/^(A|The) /);
      }
  });

  test('SHR-L5: what the duty does is said where it reaches the controller', () => {
    const said = (duty: 'yes' | 'no' | 'unknown') =>
      lawfulBasisHelp('public-authority', duty).because.slice(1);
    expect(said('yes')).toEqual([
      'The duty to share binds here, so a legal obligation is looked at first.',
    ]);
    expect(said('no')).toEqual([]);
    expect(said('unknown')).toEqual([
      'If the duty to share binds here, it is a legal obligation: ask the information governance lead.',
    ]);
    expect(lawfulBasisHelp('uncommissioned-charity', 'unknown').because).toHaveLength(1);
    expect(lawfulBasisHelp('commissioned-charity', 'no').because).toHaveLength(1);
    expect(lawfulBasisHelp('police-law-enforcement', 'no').because).toHaveLength(1);
  });

  test('SHR-L5: of a controller nobody has heard of it shows nothing but whom to ask', () => {
    const help = lawfulBasisHelp(JSON.parse('"constructor"'), 'yes');
    expect(help).toEqual({
      usual: [],
      specialCategory: [],
      because: [
        'It is not known what kind of organisation this is: ask the information governance lead.',
      ],
      consentNote,
    });
  });

  test('SHR-L6: (c) is legal obligation and (e) is public task or official authority', () => {
    expect(lawfulBasisLabels['legal-obligation']).toBe('Legal obligation, Article 6(1)(c)');
    expect(lawfulBasisLabels['public-task']).toBe(
      'Public task or official authority, Article 6(1)(e)',
    );
    for (const basis of lawfulBases) expect(lawfulBasisLabels[basis]).toMatch(/^[A-Z].+/);
  });
});
