import type { CaseTable } from '../rule/case-table.ts';
import type { Look, UnusualKind } from './unusual.ts';

type UnusualFacts = {
  /** What is different from an ordinary look; `times` looks, each at another family and `everySeconds` apart. */
  look: Partial<Omit<Look, 'at'>> & { at?: string };
  times?: number;
  everySeconds?: number;
};
type Found = { kind: UnusualKind; count: number }[];

/**
 * A school worker opens, at ten on Monday 23 November 2026, the page of a family that is their work. Nothing is unusual
 * about it.
 */
export const ordinaryLook: Look = {
  at: new Date('2026-11-23T10:00:00Z'),
  verb: 'contact.opened',
  actorId: 'actor-school',
  agencyKind: 'education',
  roles: ['practitioner'],
  familyId: 'family-1',
  own: { surname: false, address: null },
  colleague: { surname: false, address: null },
  isTheirWork: true,
  didSomething: false,
  leavesOn: null,
};

/** The day on which the cases are looked at: four weeks later. */
export const casesNow = new Date('2026-12-21T12:00:00Z');

const once = (kind: UnusualKind): Found => [{ kind, count: 1 }];

/** AUD-U1 to AUD-U6: one look at a time, and what is unusual about it. */
export const unusualCases: CaseTable<UnusualFacts, Found> = {
  title: 'Looks that are unusual',
  about:
    'A school worker opens the page of a family that is their work, at ten on Monday 23 November 2026; the list is made four weeks later. What is written is different from that. Unusual is not wrong: a person decides.',
  cases: [
    { id: 'AUD-8', name: 'an ordinary look', facts: { look: {} }, expected: [] },
    {
      id: 'AUD-U1',
      name: 'a surname of their own',
      facts: { look: { own: { surname: true, address: null } } },
      expected: once('own-name'),
    },
    {
      id: 'AUD-U1',
      name: 'an address of their own, under another name',
      facts: { look: { own: { surname: false, address: true } } },
      expected: once('own-name'),
    },
    {
      id: 'AUD-U1',
      name: 'neither is held: nothing is said',
      facts: { look: { own: { surname: null, address: null } } },
      expected: [],
    },
    {
      id: 'AUD-U2',
      name: '14 families in an hour',
      facts: { look: {}, times: 14, everySeconds: 60 },
      expected: [],
    },
    {
      id: 'AUD-U2',
      name: '15 families in an hour',
      facts: { look: {}, times: 15, everySeconds: 60 },
      expected: [{ kind: 'many-families', count: 15 }],
    },
    {
      id: 'AUD-U2',
      name: '20 families over the day, never many in an hour',
      facts: { look: { at: '2026-11-23T07:30:00Z' }, times: 20, everySeconds: 1800 },
      expected: [],
    },
    {
      id: 'AUD-U2',
      name: '30 families read one after the other for a meeting',
      facts: { look: { verb: 'triage.item-opened' }, times: 30, everySeconds: 60 },
      expected: [],
    },
    {
      id: 'AUD-U2',
      name: '60 families of meetings in an hour',
      facts: { look: { verb: 'triage.item-opened' }, times: 60, everySeconds: 30 },
      expected: [{ kind: 'many-families', count: 60 }],
    },
    {
      id: 'AUD-U3',
      name: 'five to seven in the morning',
      facts: { look: { at: '2026-11-23T06:55:00Z' } },
      expected: once('outside-hours'),
    },
    {
      id: 'AUD-U3',
      name: 'seven in the morning',
      facts: { look: { at: '2026-11-23T07:00:00Z' } },
      expected: [],
    },
    {
      id: 'AUD-U3',
      name: 'eight in the evening of a day in summer, London time',
      facts: { look: { at: '2026-07-01T19:00:00Z' } },
      expected: once('outside-hours'),
    },
    {
      id: 'AUD-U3',
      name: 'a Sunday',
      facts: { look: { at: '2026-11-22T10:00:00Z' } },
      expected: once('outside-hours'),
    },
    {
      id: 'AUD-U3',
      name: 'a front-door worker on a Sunday evening',
      facts: {
        look: {
          at: '2026-11-22T20:00:00Z',
          agencyKind: 'front-door',
          roles: ['front-door-worker', 'practitioner'],
        },
      },
      expected: [],
    },
    {
      id: 'AUD-U3',
      name: 'a front-door worker at one in the morning',
      facts: {
        look: {
          at: '2026-11-23T01:00:00Z',
          agencyKind: 'front-door',
          roles: ['front-door-worker'],
        },
      },
      expected: once('outside-hours'),
    },
    {
      id: 'AUD-U3',
      name: 'the police at three in the morning',
      facts: { look: { at: '2026-11-23T03:00:00Z', agencyKind: 'police' } },
      expected: [],
    },
    {
      id: 'AUD-U4',
      name: 'not their work, and nothing done in a week and more',
      facts: { look: { isTheirWork: false } },
      expected: once('nothing-done'),
    },
    {
      id: 'AUD-U4',
      name: 'not their work, but they did something for the family',
      facts: { look: { isTheirWork: false, didSomething: true } },
      expected: [],
    },
    {
      id: 'AUD-U4',
      name: 'the seventh day is still time to do something',
      facts: { look: { isTheirWork: false, at: '2026-12-14T10:00:00Z' } },
      expected: [],
    },
    {
      id: 'AUD-U4',
      name: 'on the eighth day it is unusual',
      facts: { look: { isTheirWork: false, at: '2026-12-11T10:00:00Z' } },
      expected: once('nothing-done'),
    },
    {
      id: 'AUD-U5',
      name: 'a surname of a colleague',
      facts: { look: { colleague: { surname: true, address: null } } },
      expected: once('colleague'),
    },
    {
      id: 'AUD-U5',
      name: 'an address of a colleague',
      facts: { look: { colleague: { surname: null, address: true } } },
      expected: once('colleague'),
    },
    {
      id: 'AUD-U6',
      name: 'two weeks before they leave, at a family that is not their work',
      facts: { look: { isTheirWork: false, didSomething: true, leavesOn: '2026-12-07' } },
      expected: once('leaving'),
    },
    {
      id: 'AUD-U6',
      name: 'longer before they leave',
      facts: { look: { isTheirWork: false, didSomething: true, leavesOn: '2026-12-08' } },
      expected: [],
    },
    {
      id: 'AUD-U6',
      name: 'handing over what is their work',
      facts: { look: { leavesOn: '2026-11-30' } },
      expected: [],
    },
    {
      id: 'AUD-8',
      name: 'several at once are each said',
      facts: {
        look: { at: '2026-11-22T10:00:00Z', own: { surname: true, address: null } },
      },
      expected: [
        { kind: 'outside-hours', count: 1 },
        { kind: 'own-name', count: 1 },
      ],
    },
  ],
};
