import { describe, expect, test } from 'vitest';

import { agencyKinds } from '../access/agency.ts';
import { staffRoles } from '../access/actor.ts';
import { breakGlassCases, ordinaryEntry, ordinaryReader, readingCases } from './cases.ts';
import {
  BreakGlass,
  glassReviewStanding,
  mayBreakGlass,
  mayReviewGlass,
  reviewGlassBy,
} from './break-glass.ts';
import { shownOf } from './may-read.ts';
import { needToKnowActions } from './offered.ts';
import {
  BreakGlassParameters,
  defaultBreakGlassParameters,
  longestHoursOpen,
} from './parameters.ts';
import { hiddenClasses, type RestrictedClass, restrictedClasses } from './restricted-class.ts';
import { contactWays, safeContactInWords } from './safe-contact.ts';
import { WriteEntry } from './write-entry.ts';

describe('who reads what is kept back', () => {
  test.each(readingCases.cases)('$id: $name', ({ facts, expected }) => {
    const entry = { ...ordinaryEntry, ...facts.entry };
    expect(shownOf(entry, { ...ordinaryReader, ...facts.reader })).toBe(expected);
  });

  test('NTK-3: of Prevent and of who told us, no role, agency or work learns that it is there', () => {
    expect(hiddenClasses).toEqual(['prevent', 'informant']);
    const shown = hiddenClasses.flatMap((each) =>
      staffRoles.flatMap((role) =>
        agencyKinds.flatMap((agencyKind) =>
          [true, false].map((hasWork) =>
            shownOf(
              { ...ordinaryEntry, class: each },
              { ...ordinaryReader, roles: [role], agencyKind, hasWork },
            ),
          ),
        ),
      ),
    );
    expect(shown).not.toContain('that-it-is-there');
  });

  test('NTK-1: a class that nobody knows is its writer’s alone, and an empty id is nobody’s', () => {
    const unheardOf = { ...ordinaryEntry, class: 'unheard-of' as RestrictedClass };
    expect(shownOf(unheardOf, ordinaryReader)).toBe('nothing');
    expect(shownOf(unheardOf, { ...ordinaryReader, id: 'officer' })).toBe('text');
    const nobodys = { ...ordinaryEntry, writtenById: '', namedIds: [''] };
    expect(shownOf(nobodys, { ...ordinaryReader, id: '' })).toBe('nothing');
  });

  test('NTK-6: what is written says what kind it is and why only some may read it', () => {
    const entry = {
      contactId: crypto.randomUUID(),
      class: 'informant',
      personId: null,
      text: 'A neighbour.',
      why: 'She is afraid.',
      namedIds: [],
    };
    expect(WriteEntry.safeParse(entry).success).toBe(true);
    for (const missing of ['class', 'text', 'why']) {
      expect(WriteEntry.safeParse({ ...entry, [missing]: ' ' }).success).toBe(false);
    }
  });
});

describe('NTK-7: how somebody may be reached', () => {
  test('where nobody asked, it says so, and never that all is safe', () => {
    expect(safeContactInWords(null)).toEqual({
      safe: 'Nobody has asked yet what is safe: ask first.',
      unsafe: '',
    });
  });

  test('what nobody named as safe is not', () => {
    expect(safeContactInWords({ ways: ['call', 'text'] })).toEqual({
      safe: 'Safe: ring, send a text.',
      unsafe: 'Not safe: write a letter, send an e-mail, visit at home.',
    });
    expect(safeContactInWords({ ways: [] }).safe).toBe('Do not contact directly.');
    expect(safeContactInWords({ ways: contactWays }).unsafe).toBe('');
  });
});

const something: unknown = expect.stringMatching(/./);

describe('breaking the glass', () => {
  test.each(breakGlassCases.cases)('$id: $name', ({ facts, expected }) => {
    const answer = mayBreakGlass(
      { seesByWork: false, isOpen: false, unheardOf: 0, ...facts },
      defaultBreakGlassParameters,
    );
    expect(answer).toMatchObject(
      expected.answer === 'yes'
        ? { answer: 'yes', hours: 4 }
        : {
            answer: 'no',
            field: expected.saysToMend ?? null,
            nextStep: something,
          },
    );
  });

  test('NTK-9: no setting keeps it open for longer than a day', () => {
    const set = (hoursOpen: number) =>
      BreakGlassParameters.safeParse({ ...defaultBreakGlassParameters, hoursOpen }).success;
    expect([set(1), set(longestHoursOpen), set(longestHoursOpen + 1), set(0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('NTK-8: a reference is read in whatever case it was written', () => {
    expect(BreakGlass.parse({ reference: ' wb-26-0012 ', reason: 'x' }).reference).toBe(
      'WB-26-0012',
    );
  });

  test('NTK-11: looked into within two working days', () => {
    // A Friday evening in London: the Tuesday after.
    const by = reviewGlassBy(new Date('2026-11-20T20:00:00Z'), defaultBreakGlassParameters);
    expect(by).toBe('2026-11-24');
  });

  test.each([
    ['on its last day', '2026-11-24', null, false],
    ['a day later', '2026-11-25', null, true],
    ['a day later, done', '2026-11-25', new Date('2026-11-25T09:00:00Z'), false],
  ])(
    'NTK-11: overdue once its last day has passed undone: %s',
    (_name, today, reviewedAt, late) => {
      const glass = { brokenAt: new Date('2026-11-20T20:00:00Z'), reviewedAt };
      const standing = glassReviewStanding(glass, today, defaultBreakGlassParameters);
      expect(standing).toEqual({ reviewBy: '2026-11-24', isOverdue: late });
    },
  );

  test('NTK-11: by an information governance lead who is another person, once', () => {
    const lead = { roles: ['information-governance-lead'] as const, personId: 'helen' };
    const glass = { brokenByPersonId: 'leah', isReviewed: false };
    expect(mayReviewGlass(lead, glass)).toBe(true);
    expect(mayReviewGlass(lead, { ...glass, isReviewed: true })).toBe(false);
    expect(mayReviewGlass(lead, { ...glass, brokenByPersonId: 'helen' })).toBe(false);
    expect(mayReviewGlass({ ...lead, personId: '' }, glass)).toBe(false);
    const others = staffRoles.filter((role) => role !== 'information-governance-lead');
    expect(mayReviewGlass({ roles: others, personId: 'helen' }, glass)).toBe(false);
  });

  test('NTK-12: nothing is offered to be written of a family that broken glass opened', () => {
    const worker = { roles: ['practitioner'] as const };
    expect(needToKnowActions(worker, { byBrokenGlass: true })).toEqual([]);
    expect(needToKnowActions(worker, { byBrokenGlass: false })).toEqual([
      'write-entry',
      'set-safe-contact',
    ]);
    expect(needToKnowActions({ roles: ['administrator'] }, { byBrokenGlass: false })).toEqual([]);
  });

  test.each(restrictedClasses)('NTK-2: %s says who reads it before it is written', async (each) => {
    const { restrictedClassHints, restrictedClassLabels } = await import('./restricted-class.ts');
    expect(restrictedClassLabels[each]).not.toBe('');
    expect(restrictedClassHints[each]).toMatch(
      hiddenClasses.includes(each) ? /Nobody else learns/ : /Others learn/,
    );
  });
});
