import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentMachine } from '../assessment/machine.ts';
import { assessmentVerbs } from '../assessment/state.ts';
import { disagreementMachine, disagreementVerbs } from '../disagreement/state.ts';
import type { Machine, Refusal, Relation } from '../move/index.ts';
import { planMachine } from '../plan/machine.ts';
import { planVerbs } from '../plan/state.ts';
import { stepMachines } from '../plan/step-machines.ts';
import { stepKinds, stepVerbs } from '../plan/step.ts';
import { referralMachine, referralVerbs } from '../referral/state.ts';
import type { Actor } from './actor.ts';
import {
  type AvailableAction,
  availableActionVerbs,
  availableActions,
  explainUnavailable,
} from './available-actions.ts';
import { item, someone } from './cases.ts';
import { everyActor, everyThingFor } from './every-thing.ts';
import { recordAccessCases } from './record-cases.ts';
import { unavailableCases } from './unavailable-cases.ts';
import { type Noun, type Thing, namedRelations } from './thing.ts';

describe('who may do what to a record', () => {
  test.each(recordAccessCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(availableActions(facts.who, facts.thing)).toEqual(expected);
  });
});

function saysWhy(refusal: Refusal | null): boolean {
  return refusal !== null && [refusal.problem.message, refusal.problem.nextStep].every(isSentence);
}

function isSentence(text: string): boolean {
  return text.endsWith('.');
}

describe('why not', () => {
  test.each(unavailableCases.cases)('$id: $name', ({ facts, expected }) => {
    const refusal = explainUnavailable(facts.who, facts.thing, facts.verb);
    expect({ answer: refusal?.answer, ...refusal?.problem }).toMatchObject(expected);
  });
});

const records: { name: string; thing: Partial<Thing>; machine: Machine<string, string, string> }[] =
  [
    { name: 'assessment', thing: { noun: 'assessment' }, machine: assessmentMachine },
    { name: 'plan', thing: { noun: 'plan' }, machine: planMachine },
    { name: 'referral', thing: { noun: 'referral' }, machine: referralMachine },
    { name: 'disagreement', thing: { noun: 'disagreement' }, machine: disagreementMachine },
    ...stepKinds.map((kind) => ({
      name: `step ${kind}`,
      thing: { noun: 'step' as const, kind },
      machine: stepMachines[kind],
    })),
  ];
const byRole: Partial<Record<Relation, Actor>> = {
  practitioner: someone('education', 'practitioner'),
  'front-door': someone('front-door', 'front-door-worker'),
  'social-care': someone('childrens-social-care', 'practitioner'),
};

/** Every legal move of every record, once for each relation that may make it. */
const legalMoves = records.flatMap(({ name, thing, machine }) =>
  Object.entries(machine.moves).flatMap(([state, row]) =>
    Object.entries(row.verbs).flatMap(([verb, legal]) =>
      (legal?.by ?? []).map((relation) => ({
        name,
        verb,
        relation,
        requires: legal?.requires ?? [],
        thing: { ...thing, areaId: 'area-wenbrook', state },
      })),
    ),
  ),
);

function offered(move: (typeof legalMoves)[number], relation: Relation, met: readonly string[]) {
  const actor = byRole[relation] ?? someone('health');
  const author = relation === 'author' ? [actor.id] : ['actor-somebody-else'];
  const people = { author, ...(byRole[relation] ? {} : { [relation]: [actor.id] }) };
  const thing = { ...move.thing, people, met } as unknown as Thing;
  return availableActions(actor, thing).some((verb) => verb === move.verb);
}

describe(`${legalMoves.length} pairs of a legal move and somebody who may make it`, () => {
  test('ACC-11: offered to them when all that it needs is so', () => {
    const missed = legalMoves.filter((move) => !offered(move, move.relation, move.requires));
    expect(missed.map(({ name, verb, relation }) => `${name} ${verb} ${relation}`)).toEqual([]);
  });

  test('ACC-11: and not when any one thing of it is not, read off the record where it can be', () => {
    for (const move of legalMoves)
      for (const condition of move.requires.filter((each) => each !== 'not-the-referrer')) {
        const rest = move.requires.filter((each) => each !== condition);
        expect([move, offered(move, move.relation, rest)]).toEqual([move, false]);
      }
  });

  test('ACC-13: and to nobody who stands to it in a way that the table does not name', () => {
    for (const move of legalMoves) {
      const by = legalMoves
        .filter(
          ({ name, verb, thing }) =>
            name === move.name && verb === move.verb && thing.state === move.thing.state,
        )
        .map(({ relation }) => relation);
      for (const relation of namedRelations.filter((each) => !by.includes(each)))
        expect([move, relation, offered(move, relation, move.requires)]).toEqual([
          move,
          relation,
          false,
        ]);
    }
  });
});

// The tables tell police and social care apart from all other kinds of agency, and no other kind from another.
const actors = everyActor.filter(({ agencyKind }) =>
  ['police', 'childrens-social-care', 'health'].includes(agencyKind),
);
const own: Record<Noun, readonly AvailableAction[]> = {
  contact: ['answer-facts', 'list-for-meeting', 'acknowledge', 'record-outcome'],
  'triage-item': ['add-return', 'record-outcome', 'withdraw'],
  action: ['complete-action', 'complete'],
  assessment: assessmentVerbs,
  plan: planVerbs,
  step: stepVerbs,
  referral: referralVerbs,
  disagreement: disagreementVerbs,
};
const pairs = actors.length * everyThingFor('').length;

describe(`every role of three kinds of agency on every record: ${pairs} pairs`, () => {
  test('ACC-11: what is offered is allowed, and what is not offered has a reason and a next step', () => {
    const wrong: unknown[] = [];
    for (const actor of actors)
      for (const thing of everyThingFor(actor.id)) {
        const can = availableActions(actor, thing);
        for (const verb of own[thing.noun]) {
          const why = explainUnavailable(actor, thing, verb);
          if (can.includes(verb) ? why !== null : !saysWhy(why)) wrong.push({ actor, thing, verb });
        }
        wrong.push(...can.filter((verb) => !own[thing.noun].includes(verb)));
      }
    expect(wrong).toEqual([]);
  });

  test('ACC-1: nobody of another area is offered anything', () => {
    const visitor = { ...someone('police', 'chair', 'practitioner'), areaId: 'area-elsewhere' };
    const offers = everyThingFor(visitor.id).flatMap((thing) => availableActions(visitor, thing));
    expect(offers).toEqual([]);
  });

  test('ACC-13: somebody whom the record does not name, with no role, is offered nothing', () => {
    for (const actor of everyActor.filter(({ roles }) => roles.length === 0))
      expect(
        everyThingFor('somebody-else').flatMap((thing) => availableActions(actor, thing)),
      ).toEqual([]);
  });
});

test('ACC-13: ids that are missing or empty are nobody’s', () => {
  const nobody = { ...someone('health'), id: '' };
  const thing: Thing = {
    noun: 'disagreement',
    areaId: 'area-wenbrook',
    state: 'open',
    people: { raiser: [''] },
  };
  expect(availableActions(nobody, thing)).toEqual([]);
  const nowhere = { ...someone('health'), areaId: '' };
  expect(
    availableActions(nowhere, { ...thing, areaId: '', people: { raiser: [nowhere.id] } }),
  ).toEqual([]);
});

test('ACC-12: any record at all gets an answer with a next step, never an exception', () => {
  const junk = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined));
  const nouns = fc.constantFrom(...Object.keys(own), 'sandwich', 'constructor');
  const record = fc.record({
    noun: nouns,
    areaId: fc.constant('area-wenbrook'),
    state: fc.oneof(junk, fc.constantFrom('open', 'draft', 'listed', 'routed', 'proposed')),
    kind: fc.oneof(junk, fc.constantFrom('up', '__proto__')),
    people: fc.oneof(junk, fc.record({ author: junk, raiser: junk })),
    met: junk,
    routeOutcome: junk,
    seatAgencyIds: junk,
  });
  fc.assert(
    fc.property(record, fc.constantFrom(...availableActionVerbs), (thing, verb) => {
      const actor = someone('police', 'chair');
      const refusal = explainUnavailable(actor, thing as never, verb);
      expect(refusal === null || refusal.problem.nextStep.endsWith('.')).toBe(true);
    }),
  );
});

test('ACC-12: a kind of record that nothing is known about says so', () => {
  const thing = { noun: 'sandwich', areaId: 'area-wenbrook' } as unknown as Thing;
  expect(explainUnavailable(someone('police', 'chair'), thing, 'send')).toEqual({
    answer: 'not-in-this-state',
    problem: {
      from: 'unknown',
      verb: 'send',
      message: 'This is a kind of record that nothing is known about.',
      nextStep: 'Open it again. If it still says so, ask an administrator.',
    },
  });
});

test('ACC-11: each verb that a screen can offer is there once', () => {
  expect(new Set(availableActionVerbs).size).toBe(availableActionVerbs.length);
});

test('ACC-15: a chair, a deputy or a chair who was handed the meeting decides; a name gives nobody the role', () => {
  const chair = someone('police', 'chair');
  const verbs = ['record-outcome', 'withdraw'];
  const offers = (who: Actor, chairIds: string[]) =>
    availableActions(who, { ...item, chairIds }).filter((verb) => verbs.includes(verb));
  expect(offers(chair, ['actor-deputy', chair.id])).toEqual(verbs);
  expect(offers(chair, ['actor-deputy'])).toEqual([]);
  expect(offers(chair, [])).toEqual([]);
  const officer = someone('police', 'practitioner');
  expect(offers(officer, [officer.id])).toEqual([]);
});
