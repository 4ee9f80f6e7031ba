import type { TriageFacts } from '@waymark/domain/triage';
import { describe, expect, test } from 'vitest';

import { changedAnswers, fromFactsAgain, toFactsAgain } from './facts-again.ts';

const facts: TriageFacts = {
  screenedByPolice: 'yes',
  immediateDanger: 'no',
  caseType: 'child-concern',
  childLinked: 'yes',
  risk: 'medium',
  meetsLaThreshold: 'no',
  openToSocialCare: 'unknown',
  secondRiskAssessment: 'not-applicable',
  secondAssessmentRaisedToHigh: 'no',
};
const contact = { facts, screenedBy: 'DS Made Up', people: [{ kind: 'child' as const }] };
const draft = toFactsAgain(contact);

describe('answering again', () => {
  test('the recorded answers stand in the form; what was never asked is open', () => {
    expect(draft.facts).toMatchObject({ risk: 'medium', secondRiskAssessment: '' });
    expect(draft.screenedBy).toBe('DS Made Up');
  });

  test('sends every answer, changed or not', () => {
    const changed = { ...draft, facts: { ...draft.facts, openToSocialCare: 'no' as const } };
    expect(fromFactsAgain(changed, contact)).toEqual({
      ok: true,
      facts: { ...facts, openToSocialCare: 'no' },
      screenedBy: 'DS Made Up',
    });
  });

  test('nothing changed is not sent', () => {
    expect(fromFactsAgain(draft, contact)).toMatchObject({
      ok: false,
      problems: [{ field: null }],
    });
  });

  test('what becomes a question by another answer has to be answered', () => {
    const changed = { ...draft, facts: { ...draft.facts, caseType: 'domestic-abuse' as const } };
    expect(fromFactsAgain(changed, contact)).toMatchObject({
      ok: false,
      problems: [{ field: 'facts.secondRiskAssessment' }],
    });
  });

  test('a child among the people stays linked (CON-5)', () => {
    const changed = { ...draft, facts: { ...draft.facts, childLinked: 'no' as const } };
    expect(fromFactsAgain(changed, contact)).toMatchObject({
      ok: false,
      problems: [{ field: 'facts.childLinked' }],
    });
  });

  test('who screened it goes with the answer that nobody did', () => {
    const changed = { ...draft, facts: { ...draft.facts, screenedByPolice: 'no' as const } };
    expect(fromFactsAgain(changed, contact)).toMatchObject({
      ok: true,
      screenedBy: null,
    });
    const now = { facts: { ...facts, screenedByPolice: 'no' as const }, screenedBy: null };
    expect(changedAnswers(contact, now)).toEqual(['screenedByPolice', 'screenedBy']);
  });
});
