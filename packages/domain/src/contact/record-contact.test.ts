import { describe, expect, test } from 'vitest';
import { defaultTriageParameters } from '../triage/parameters.ts';
import { routeContact } from '../triage/route-contact.ts';
import { isListable } from '../triage/route.ts';
import { ordinaryContact } from './cases.ts';
import {
  RecordContact,
  agreementAnswerLabels,
  agreementAnswers,
  contactSourceLabels,
  contactSources,
} from './record-contact.ts';
import {
  checkListing,
  contactStateLabels,
  contactStates,
  contactVerbs,
  moveContact,
} from './state.ts';

const saysOf = (differs: object) => {
  const parsed = RecordContact.safeParse({ ...ordinaryContact, ...differs });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
};
const unborn = {
  kind: 'unborn',
  givenName: '',
  familyName: '',
  dateOfBirth: '2027-02-01',
} as const;
const adult = { kind: 'adult', givenName: 'Dan', familyName: '', dateOfBirth: null } as const;

describe('recording a contact', () => {
  test('CON-3: a thin contact is a contact: what was not written is empty, not missing', () => {
    expect(RecordContact.parse(ordinaryContact)).toMatchObject({
      analysis: '',
      childVoice: '',
      agreementReason: '',
      facts: { secondAssessmentRaisedToHigh: 'no' },
    });
  });

  test.each([
    ['no worry', { worry: '  ' }, ['worry']],
    ['no family name', { familyName: '' }, ['familyName']],
    ['nobody', { people: [] }, ['people']],
    [
      'somebody without any name',
      { people: [{ ...adult, givenName: ' ' }] },
      ['people.0.givenName'],
    ],
    [
      'a date that does not exist',
      { people: [{ ...adult, dateOfBirth: '2019-02-30' }] },
      ['people.0.dateOfBirth'],
    ],
    ['an unheard-of fact', { facts: { ...ordinaryContact.facts, risk: 'low' } }, ['facts.risk']],
    ['a field nobody knows', { nhsNumber: '1' }, ['']],
  ])('CON-3: refused: %s', (_, differs, paths) => {
    expect(saysOf(differs)).toEqual(paths);
  });

  test('CON-3: one name is enough, and an unborn baby needs none', () => {
    expect(saysOf({ people: [adult, unborn] })).toEqual([]);
  });

  test('CON-4: screened by police names who did it', () => {
    expect(saysOf({ screenedBy: null })).toEqual(['screenedBy']);
    const notScreened = { ...ordinaryContact.facts, screenedByPolice: 'no' };
    expect(saysOf({ screenedBy: null, facts: notScreened })).toEqual([]);
  });

  test.each(['no', 'unknown'])(
    'CON-5: a child among the people, and "child linked: %s"',
    (childLinked) => {
      const facts = { ...ordinaryContact.facts, childLinked };
      expect(saysOf({ facts })).toEqual(['facts.childLinked']);
      expect(saysOf({ facts, people: [adult, unborn] })).toEqual(['facts.childLinked']);
      expect(saysOf({ facts, people: [adult] })).toEqual([]);
    },
  );

  test('CON-3: every source and answer about agreement has a label', () => {
    for (const source of contactSources) expect(contactSourceLabels[source]).toBeTruthy();
    for (const answer of agreementAnswers) expect(agreementAnswerLabels[answer]).toBeTruthy();
  });
});

describe('the states of a contact', () => {
  test('CON-1: routed, listed, decided; only a listed one goes back', () => {
    const allowed = contactStates.flatMap((state) =>
      contactVerbs.flatMap((verb) => {
        const move = moveContact(state, verb);
        return move.ok ? [`${state} -> ${verb} -> ${move.state}`] : [];
      }),
    );
    expect(allowed).toEqual([
      'routed -> answer-facts -> routed',
      'routed -> list-for-meeting -> listed',
      'listed -> record-outcome -> outcome-recorded',
      'listed -> take-off-list -> routed',
      'outcome-recorded -> acknowledge -> outcome-recorded',
    ]);
    for (const state of contactStates) expect(contactStateLabels[state]).toBeTruthy();
  });

  test('CON-10: a listed contact keeps its answers, and says how they can be changed', () => {
    expect(moveContact('listed', 'answer-facts')).toMatchObject({
      ok: false,
      problem: {
        message: 'This cannot be given other answers: it is on a list already.',
        nextStep:
          'Open the meeting to see it on the list. If an answer has changed, ask the chair to take it off first; if it is worse, ring the front door now; if anyone is in danger, ring 999.',
      },
    });
  });

  test('CON-1: a refusal says why and what to do', () => {
    expect(moveContact('outcome-recorded', 'list-for-meeting')).toMatchObject({
      ok: false,
      problem: {
        message: 'This cannot be put on a list: it is decided, and its outcome stands.',
        nextStep: 'Read the outcome. If something new is known, record a new contact.',
      },
    });
  });
});

describe('putting a contact on a list', () => {
  const routeOf = (differs: object) =>
    routeContact(
      { ...RecordContact.parse(ordinaryContact).facts, ...differs },
      defaultTriageParameters,
    );

  test('CON-2: one that is ready goes on the list', () => {
    expect(checkListing('routed', routeOf({}))).toEqual({ ok: true });
  });

  test.each([
    ['high risk', { risk: 'high' }, /The risk is graded high/, /front door now/],
    ['open to social care', { openToSocialCare: 'yes' }, /open to social care/, /allocated worker/],
    ['not screened', { screenedByPolice: 'no' }, /has not screened it/, /Return it/],
  ])('CON-2: refused with its reasons and what to do now: %s', (_, differs, why, nextStep) => {
    const route = routeOf(differs);
    expect(isListable(route.outcome)).toBe(false);
    const check = checkListing('routed', route);
    expect(check).toMatchObject({
      ok: false,
      problem: {
        message: expect.stringMatching(why),
        nextStep: expect.stringMatching(nextStep),
      },
    });
  });

  test('CON-2: one that is listed already is not listed again', () => {
    expect(checkListing('listed', routeOf({}))).toMatchObject({
      problem: { message: 'This cannot be put on a list: it is on a list already.' },
    });
  });
});
