import { describe, expect, test } from 'vitest';
import { availableActionVerbs, staffRoles } from '../access/index.ts';
import { isListable, triageOutcomes, triageRouteOutcomes } from '../triage/index.ts';
import {
  AgreementParameters,
  AmendAgreement,
  RegisterAgreement,
  type TriageStanding,
  agreementKindLabels,
  agreementKinds,
  catalogueOf,
  checkAmendment,
  checkEnd,
  checkSignature,
  defaultAgreementParameters,
  keepsRegister,
  mayRecordContact,
  mayRecordOutcome,
  mayTakePartInTriage,
  offeredUnder,
  stateOfAgreement,
  whatIsDue,
} from './index.ts';
import { memorandum, signature, takePartCases } from './cases.ts';
import { dueCases } from './due-cases.ts';
import { outcomeCases } from './outcome-cases.ts';

const homes = { id: 'agency-homes', name: 'Wenbrook Homes' };

describe('whether an agency may take part', () => {
  test.each(takePartCases.cases)('$id: $name', ({ facts, expected }) => {
    const answer = mayTakePartInTriage(homes, facts.register, facts.day);
    expect(answer).toMatchObject({
      outcome: expected.row === 'signed' ? 'may' : 'may-not',
      rule: expected.row,
      under: expected.under === undefined ? null : { id: expected.under },
      version: 'agreement-register-1',
    });
  });

  test('AGR-5: every no says who, why and whom to ask, and where danger goes', () => {
    for (const { facts } of takePartCases.cases) {
      const { outcome, because, nextStep } = mayTakePartInTriage(homes, facts.register, facts.day);
      for (const text of [...because, nextStep]) expect(text).toMatch(/^[A-Z].*\.$/);
      if (outcome === 'may') continue;
      expect(because.join(' ')).toContain('Wenbrook Homes cannot send or receive through triage: ');
      expect(nextStep).toMatch(/^Ask the information governance lead .*ring 999\.$/);
    }
  });

  test('AGR-5: what is said when it lapsed', () => {
    const lapsed = { ...memorandum, lastDay: '2026-11-03' };
    expect(mayTakePartInTriage(homes, [lapsed], '2026-11-20')).toMatchObject({
      because: [
        'Wenbrook Homes cannot send or receive through triage: its agreement “Wenbrook triage”, version 1, lapsed on Tuesday 3 November 2026.',
      ],
      nextStep:
        'Ask the information governance lead to have it renewed and signed. What cannot wait is for the front door; if anyone is in danger, ring 999.',
    });
  });

  test('AGR-4: whatever is left out of an entry never makes a yes', () => {
    const fields = ['coversTriage', 'startsOn', 'signatories'] as const;
    for (const field of fields) {
      const broken = { ...memorandum, [field]: field === 'signatories' ? [] : undefined };
      // As a register that something else wrote could hand it over.
      const register = [broken as unknown as typeof memorandum];
      expect(mayTakePartInTriage(homes, register, '2026-11-20').outcome).toBe('may-not');
    }
  });
});

const standings = (['may', 'may-not'] as const).map((outcome) => ({ outcome }));

test.each<[string, string, ReturnType<typeof stateOfAgreement>]>([
  ['before its first day', '2026-03-31', 'not-started'],
  ['on its first day', '2026-04-01', 'in-force'],
  ['on the day before the next version', '2026-10-31', 'in-force'],
  ['on the first day of the next version', '2026-11-01', 'replaced'],
  ['after its last day', '2026-12-01', 'lapsed'],
  ['on a day that cannot be read', 'today', 'unreadable'],
])('AGR-3: a version %s', (_, day, state) => {
  const ending = { ...memorandum, lastDay: '2026-11-30' };
  const next = { ...memorandum, id: 'next', supersedesId: ending.id, startsOn: '2026-11-01' };
  expect(stateOfAgreement(ending, [ending, next], day)).toBe(state);
});

describe('what is stopped and what is not', () => {
  test('AGR-7: without an agreement a contact is refused only where it would go to the meeting', () => {
    for (const route of triageRouteOutcomes) {
      expect(mayRecordContact({ outcome: 'may' }, route)).toBe(true);
      expect(mayRecordContact({ outcome: 'may-not' }, route)).toBe(!isListable(route));
    }
  });

  test('AGR-7: what goes through triage is not offered; everything else is', () => {
    const [may, mayNot] = standings.map((each) => offeredUnder(each, availableActionVerbs));
    expect(may).toEqual(availableActionVerbs);
    expect(availableActionVerbs.filter((verb) => !mayNot?.includes(verb))).toEqual([
      'list-for-meeting',
      'acknowledge',
      'add-return',
      'record-outcome',
      'withdraw',
    ]);
  });

  test.each(outcomeCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(mayRecordOutcome({ outcome: facts.standing }, facts.outcome)).toBe(expected);
  });

  test('AGR-12: every outcome with an agreement and without is in the table', () => {
    const asked = outcomeCases.cases.map(({ facts }) => `${facts.outcome} ${facts.standing}`);
    const all = triageOutcomes.flatMap((each) => [`${each} may`, `${each} may-not`]);
    expect(asked.toSorted()).toEqual(all.toSorted());
  });

  test('AGR-9: only the information governance lead writes in the register', () => {
    expect(staffRoles.filter((role) => keepsRegister({ roles: [role] }))).toEqual([
      'information-governance-lead',
    ]);
  });
});

describe('what is due', () => {
  test.each(dueCases.cases)('$id: $name', ({ facts, expected }) => {
    const due = whatIsDue(facts.register, facts.day);
    expect(due.map(({ kind, on }) => [kind, on])).toEqual(expected);
    for (const { says } of due) expect(says).toMatch(/^\S.*\.$/);
  });

  test('AGR-8: a last or review day that cannot be read is seen to, and does not throw', () => {
    const unreadable = { ...memorandum, lastDay: 'soon', reviewOn: 'spring' };
    const kinds = whatIsDue([unreadable], '2026-11-20').map(({ kind }) => kind);
    expect(kinds).toEqual(['ends-soon', 'review-due']);
  });

  test('AGR-8: the settings are whole', () => {
    expect(AgreementParameters.parse(defaultAgreementParameters).dueWithinDays).toBe(60);
  });
});

const uuid = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const draft: RegisterAgreement = {
  kind: 'memorandum-of-understanding',
  title: 'Wenbrook triage',
  purpose: 'To help families early.',
  coversTriage: true,
  dataSets: [
    {
      name: 'Contacts',
      ownerAgencyId: uuid(1),
      fields: 'Names, dates of birth, the worry.',
      basis: 'public-task',
      refresh: 'As they are raised.',
    },
  ],
  startsOn: '2026-04-01',
  lastDay: null,
  reviewOn: '2027-04-01',
  agencyIds: [uuid(1), uuid(2)],
};
const fieldsWrong = (over: object) =>
  RegisterAgreement.safeParse({ ...draft, ...over }).error?.issues.map(({ path }) => path[0]) ?? [];

describe('what is written into the register', () => {
  test.each<[string, object, string[]]>([
    ['all of it', {}, []],
    ['no title', { title: ' ' }, ['title']],
    ['no purpose', { purpose: '' }, ['purpose']],
    ['nothing about triage', { coversTriage: undefined }, ['coversTriage']],
    ['no data set', { dataSets: [] }, ['dataSets']],
    [
      'a data set without a basis',
      { dataSets: [{ ...draft.dataSets[0], basis: '' }] },
      ['dataSets'],
    ],
    ['a day that does not exist', { startsOn: '2026-02-30' }, ['startsOn']],
    [
      'an end before the beginning',
      { lastDay: '2026-03-31', reviewOn: '2026-05-01' },
      ['lastDay', 'reviewOn'],
    ],
    ['a review on the first day', { reviewOn: '2026-04-01' }, ['reviewOn']],
    ['a review on the last day', { lastDay: '2027-04-01' }, []],
    ['a review after the last day', { lastDay: '2027-03-31' }, ['reviewOn']],
    ['one agency, twice', { agencyIds: [uuid(1), uuid(1)] }, ['agencyIds']],
    ['a kind nobody has heard of', { kind: 'handshake' }, ['kind']],
  ])('AGR-1: %s', (_, over, wrong) => {
    expect(fieldsWrong(over)).toEqual(wrong);
  });

  test('AGR-1: both kinds have a label', () => {
    for (const kind of agreementKinds) expect(agreementKindLabels[kind]).toMatch(/^[A-Z]/);
  });

  test('AGR-2: a next version is read whole, and keeps its kind', () => {
    const { kind: _kind, ...terms } = draft;
    expect(AmendAgreement.safeParse({ ...terms, supersedesId: uuid(3) }).success).toBe(true);
    expect(AmendAgreement.safeParse({ ...draft, supersedesId: uuid(3) }).success).toBe(false);
  });
});

const second = { ...memorandum, id: 'memorandum-2', supersedesId: memorandum.id };
const wrongIn = (check: ReturnType<typeof checkAmendment>) =>
  check.ok ? [] : check.problems.map(({ field }) => field);

describe('changes of the register', () => {
  test.each<[string, string, (typeof memorandum)[], string[]]>([
    ['later than the one it replaces', '2026-04-02', [memorandum], []],
    ['on the same day', '2026-04-01', [memorandum], ['startsOn']],
    ['of a version that is replaced', '2027-01-01', [memorandum, second], ['supersedesId']],
  ])('AGR-2: a new version, %s', (_, startsOn, all, wrong) => {
    expect(wrongIn(checkAmendment(memorandum, all, startsOn))).toEqual(wrong);
  });

  test.each<[string, string, typeof signature, string[]]>([
    ['today, by one that is named', '2026-11-20', { ...signature, signedOn: null }, []],
    ['tomorrow', '2026-11-21', { ...signature, signedOn: null }, ['signedOn']],
    ['on no day', '', { ...signature, signedOn: null }, ['signedOn']],
    ['again while it holds', '2026-11-20', signature, ['agencyId']],
    ['again after it ended', '2026-11-20', { ...signature, endedOn: '2026-06-01' }, []],
  ])('AGR-10: signed %s', (_, signedOn, known, wrong) => {
    const agreement = { ...memorandum, signatories: [known] };
    const made = { agencyId: signature.agencyId, signedOn };
    expect(wrongIn(checkSignature(agreement, made, '2026-11-20'))).toEqual(wrong);
  });

  test.each<[string, string, typeof signature, string[]]>([
    ['on the day it was signed', '2026-03-02', signature, []],
    ['in the future', '2027-01-01', signature, []],
    ['before it was signed', '2026-03-01', signature, ['endedOn']],
    ['on no day', 'soon', signature, ['endedOn']],
    ['twice', '2026-11-20', { ...signature, endedOn: '2026-06-01' }, ['signatoryId']],
    ['before anybody signed', '2026-11-20', { ...signature, signedOn: null }, ['signatoryId']],
  ])('AGR-10: ended %s', (_, endedOn, known, wrong) => {
    expect(wrongIn(checkEnd(known, endedOn))).toEqual(wrong);
  });
});

test('AGR-11: the catalogue holds what is in force, and names who receives it today', () => {
  const set = {
    name: 'Contacts',
    ownerAgencyId: 'agency-police',
    fields: 'Names.',
    refresh: 'Daily.',
  };
  const dataSets = [
    { ...set, basis: 'public-task' as const },
    { ...set, name: 'Arrears', ownerAgencyId: 'agency-homes', basis: 'public-task' as const },
  ];
  const of = (agencyId: string, agencyName: string, over: object = {}) => ({
    ...signature,
    id: agencyId,
    agencyId,
    agencyName,
    ...over,
  });
  const signatories = [
    of('agency-homes', 'Homes'),
    of('agency-homes', 'Homes', { signedOn: '2026-01-01', endedOn: '2026-02-01' }),
    of('agency-police', 'Police'),
    of('agency-health', 'Health', { endedOn: '2026-11-20' }),
    of('agency-schools', 'Schools', { signedOn: null }),
  ];
  const current = { ...memorandum, dataSets, signatories };
  const lapsed = { ...current, id: 'lapsed', lastDay: '2026-11-19' };
  const catalogue = catalogueOf([lapsed, current], '2026-11-20');
  expect(
    catalogue.map(({ name, agreementId, recipients }) => [name, agreementId, recipients]),
  ).toEqual([
    ['Arrears', 'memorandum-1', ['Police']],
    ['Contacts', 'memorandum-1', ['Homes']],
  ]);
});

test('AGR-4: the answer is whole: an outcome, a row, reasons, what to record, a step and its version', () => {
  const answers: TriageStanding[] = takePartCases.cases.map(({ facts }) =>
    mayTakePartInTriage(homes, facts.register, facts.day),
  );
  for (const { rule, mustRecord, because } of answers) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(because).toHaveLength(1);
    expect(mustRecord).toHaveLength(1);
  }
});
