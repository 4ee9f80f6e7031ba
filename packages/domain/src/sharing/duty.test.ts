import { describe, expect, test } from 'vitest';
import { bodyKindLabels, bodyKinds, dutyReaches } from './duty-scope.ts';
import {
  detrimentQuestions,
  dutyInPlainWords,
  dutyState,
  dutyStateLabels,
  dutyStates,
} from './duty-to-share.ts';
import { goldenRules } from './golden-rules.ts';
import { defaultSharingParameters } from './parameters.ts';

describe('the duty to share', () => {
  const verified = {
    ...defaultSharingParameters,
    infoSharingDuty: { inForceFrom: '2026-09-30', verified: true },
  };

  test.each([
    ['2026-09-29', 'not-in-force', 'not-in-force'],
    ['2026-09-30', 'unsure', 'in-force'],
    ['2026-10-01', 'unsure', 'in-force'],
    [undefined, 'unsure', 'unsure'],
    ['2026-09-31', 'unsure', 'unsure'],
  ])('SHR-D1: on %s it is %s as shipped, and %s once verified', (day, shipped, confirmed) => {
    expect(dutyState(defaultSharingParameters, day)).toBe(shipped);
    expect(dutyState(verified, day)).toBe(confirmed);
  });

  test('SHR-D1: as shipped nobody has verified it, and it has words for each state', () => {
    expect(defaultSharingParameters.infoSharingDuty).toEqual({
      inForceFrom: '2026-09-30',
      verified: false,
    });
    expect(dutyStates.map((state) => dutyStateLabels[state])).toEqual([
      'The duty to share is not in force yet',
      'The duty to share may be in force; nobody has confirmed it',
      'The duty to share is in force',
    ]);
  });

  test.each([
    ['section-11-body', 'yes'],
    ['designated-education-or-childcare', 'yes'],
    ['other-education-or-childcare', 'unknown'],
    ['commissioned-provider', 'yes'],
    ['uncommissioned-charity', 'no'],
    ['family-or-public', 'no'],
    ['other', 'unknown'],
  ] as const)('SHR-D2: whether it reaches %s: %s', (kind, reached) => {
    expect(dutyReaches(kind)).toBe(reached);
  });

  test('SHR-D2: a kind nobody has heard of is not known; every kind has words', () => {
    expect(dutyReaches(JSON.parse('"toString"'))).toBe('unknown');
    for (const kind of bodyKinds) expect(bodyKindLabels[kind]).toMatch(/^[A-Z].+[^.]$/);
  });

  test('SHR-D3: in plain words it says welfare, only so far, not where it does more harm, and on request', () => {
    const words = dutyInPlainWords.join(' ');
    for (const part of ['not only about harm', 'only as far as', 'more harm', 'when they ask'])
      expect(words).toContain(part);
    for (const line of [...dutyInPlainWords, ...detrimentQuestions])
      expect(line).toMatch(/^[A-Z].*[.?]$/);
    expect(detrimentQuestions).toHaveLength(4);
  });
});

describe('the seven golden rules', () => {
  test('SHR-G1, SHR-G2, SHR-G3, SHR-G4, SHR-G5, SHR-G6, SHR-G7: one plain line each, in order', () => {
    expect(goldenRules.map(({ id, number }) => `${id} ${number}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `SHR-G${number} ${number}`),
    );
    expect(goldenRules.map(({ line }) => line)).toEqual([
      'Keeping a child safe from abuse and neglect comes before privacy.',
      'Tell the family who will see what, and why, whenever that is safe and can be done.',
      'You need no consent where a child is at risk, or you think so.',
      'Ask for advice early.',
      'Protect the names of people who could be hurt if they were known.',
      'Share only what matters and is accurate, with the people who need it.',
      'Write down what you decided and why, whether you shared or not.',
    ]);
  });
});
