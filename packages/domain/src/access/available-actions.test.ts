import { describe, expect, test } from 'vitest';
import { actionStates } from '../action/state.ts';
import { contactStates } from '../contact/state.ts';
import { itemStates } from '../triage/item.ts';
import { isListable, triageRouteOutcomes } from '../triage/route.ts';
import { mayHoldRole, staffRoleLabels, staffRoles } from './actor.ts';
import { adultFacingKinds, agencyKindLabels, agencyKinds, mayTakePart } from './agency.ts';
import { availableActionVerbs, availableActions } from './available-actions.ts';
import { accessCases, action, contact, item, someone } from './cases.ts';
import type { Thing } from './thing.ts';

describe('who may do what', () => {
  test.each(accessCases)('$id: $name', ({ actor, thing, can }) => {
    expect(availableActions(actor, thing)).toEqual(can);
  });
});

const everything: Thing[] = [
  ...contactStates.flatMap((state) =>
    triageRouteOutcomes.map((routeOutcome) => ({ ...contact, state, routeOutcome })),
  ),
  ...itemStates.flatMap((state) =>
    triageRouteOutcomes.map((routeOutcome) => ({ ...item, state, routeOutcome })),
  ),
  ...actionStates.map((state) => ({ ...action, state })),
];

describe('every role of every agency on everything', () => {
  const everyone = agencyKinds.flatMap((kind) => staffRoles.map((role) => someone(kind, role)));

  test(`ACC-1: ${everyone.length} actors on ${everything.length} things: named verbs only, none elsewhere`, () => {
    for (const actor of everyone)
      for (const thing of everything) {
        const can = availableActions(actor, thing);
        expect(can.filter((verb) => !availableActionVerbs.includes(verb))).toEqual([]);
        expect(availableActions({ ...actor, areaId: 'area-elsewhere' }, thing)).toEqual([]);
      }
  });

  test('ACC-6: only a chair of the police decides, and only what is on the list', () => {
    for (const actor of everyone)
      for (const thing of everything) {
        if (!availableActions(actor, thing).includes('record-outcome')) continue;
        expect([actor.agencyKind, ...actor.roles]).toEqual(['police', 'chair']);
        expect(thing).toMatchObject({ noun: 'triage-item', state: 'listed' });
        expect(isListable('routeOutcome' in thing ? thing.routeOutcome : '999')).toBe(true);
      }
  });

  test('ACC-1: somebody with no role, and a thing nobody has heard of, get nothing', () => {
    for (const thing of everything) expect(availableActions(someone('police'), thing)).toEqual([]);
    const unheardOf = { ...action, noun: 'sandwich' } as unknown as Thing;
    expect(availableActions(someone('police', 'chair'), unheardOf)).toEqual([]);
  });
});

test('ACC-2: five kinds of agency work with the adult; all take part where a child is linked', () => {
  expect(agencyKinds.filter((kind) => mayTakePart(kind, 'pit-stop-adult-partners'))).toEqual([
    'police',
    'housing',
    'domestic-abuse',
    'drug-and-alcohol',
    'adult-safeguarding',
  ]);
  expect(agencyKinds.every((kind) => mayTakePart(kind, 'pit-stop'))).toBe(true);
  for (const route of triageRouteOutcomes.filter((each) => each !== 'pit-stop'))
    expect(agencyKinds.filter((kind) => mayTakePart(kind, route))).toEqual([...adultFacingKinds]);
});

test('ACC-6: only the police have a chair; every other role is for any agency', () => {
  for (const role of staffRoles)
    expect(agencyKinds.filter((kind) => mayHoldRole(kind, role))).toEqual(
      role === 'chair' ? ['police'] : [...agencyKinds],
    );
});

test('ACC-1: every role and kind of agency has a label', () => {
  for (const role of staffRoles) expect(staffRoleLabels[role]).toBeTruthy();
  for (const kind of agencyKinds) expect(agencyKindLabels[kind]).toBeTruthy();
});
