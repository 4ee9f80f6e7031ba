import { describe, expect, test } from 'vitest';
import { PlanFacts, planMet } from './facts.ts';
import { planMachine } from './machine.ts';
import { StepFacts, stepMet } from './step-facts.ts';
import {
  TeamAgency,
  invitationProblems,
  partTaken,
  partTakenLabels,
  partTakenProblems,
} from './team.ts';

const today = '2026-11-23';
/** Of a plan at level 3, which one agency may carry; PLN-11 has its own tests. */
const met = (facts: object) =>
  planMet(PlanFacts.parse({ level: 3, ...facts }), today).filter(
    (condition) => condition !== 'several-agencies',
  );
const step = (facts: object) => stepMet(StepFacts.parse(facts));
const agency = (facts: object) => TeamAgency.parse({ agencyId: 'agency-school', ...facts });

describe('what is so of a plan', () => {
  test('PLN-1: nothing is known, so nothing is met', () => {
    expect(planMet(PlanFacts.parse({}), today)).toEqual([]);
    expect(step({})).toEqual([]);
  });

  test('PLN-1: a yes meets its own condition; what follows from other facts is not met by saying so', () => {
    expect(met({ answers: { 'goal-in-family-words': 'yes', 'referrer-told': 'no' } })).toEqual([
      'goal-in-family-words',
    ]);
    expect(met({ answers: { 'lead-may-lead': 'yes', 'agencies-invited': 'yes' } })).toEqual([]);
    expect(step({ answers: { 'family-told': 'yes', 'record-sent': 'yes' } })).toEqual([
      'record-sent',
    ]);
  });

  test('PLN-2: a lead who may lead at this tier, now and next', () => {
    const lead = { tier: 'early-help', trained: 'yes' };
    expect(met({ lead })).toEqual(['lead-may-lead', 'not-child-protection', 'social-care-judged']);
    expect(met({ lead, newLead: { trained: 'yes' } })).toContain('new-lead-may-lead');
    expect(met({ lead, newLead: { trained: 'no' } })).not.toContain('new-lead-may-lead');
    const childProtection = { tier: 's47', socialWorker: 'yes' };
    const newLead = { tier: 'early-help', trained: 'yes' };
    expect(met({ lead: childProtection, newLead })).not.toContain('new-lead-may-lead');
  });

  test('PLN-9: what social care planned, social care judges, and early help is not theirs', () => {
    const judged = (tier: string, answer: string) =>
      met({ lead: { tier }, answers: { 'social-care-judged': answer } });
    for (const tier of ['s17', 's47', 'unknown']) {
      expect(met({ lead: { tier } })).not.toContain('social-care-judged');
      for (const answer of ['no', 'unknown'])
        expect(judged(tier, answer)).not.toContain('social-care-judged');
      expect(judged(tier, 'yes')).toContain('social-care-judged');
    }
    expect(judged('early-help', 'no')).toContain('social-care-judged');
  });

  test('PLN-4: the family agrees, but under section 47, where it is sought and not needed', () => {
    for (const tier of ['early-help', 's17', 'unknown']) {
      expect(met({ lead: { tier } })).not.toContain('family-agrees');
      expect(met({ lead: { tier }, familyAgrees: 'no' })).not.toContain('family-agrees');
      expect(met({ lead: { tier }, familyAgrees: 'yes' })).toContain('family-agrees');
    }
    expect(met({ lead: { tier: 's47' }, familyAgrees: 'no' })).toContain('family-agrees');
  });

  test('PLN-9: a plan whose tier is not known may be a child protection plan', () => {
    expect(met({ lead: { tier: 's17' } })).toContain('not-child-protection');
    for (const tier of ['s47', 'unknown'])
      expect(met({ lead: { tier } })).not.toContain('not-child-protection');
  });

  test.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-02-15', true],
    ['2027-02-16', false],
    ['2026-11-31', false],
    ['soon', false],
    [null, false],
  ])('PLN-7: a review on %s is soon enough: %s', (nextReviewOn, soonEnough) => {
    expect(met({ nextReviewOn }).includes('review-date-set')).toBe(soonEnough);
  });
});

describe('the team around the family', () => {
  test('PLN-5: each agency is invited, or it says why not', () => {
    expect(invitationProblems([agency({ invited: 'yes' })])).toEqual([]);
    expect(
      invitationProblems([agency({ invited: 'no', whyNot: 'The family asked us not to.' })]),
    ).toEqual([]);
    const problem = {
      agencyId: 'agency-school',
      field: 'invited',
      message: 'Invite this agency, or write why it is not invited.',
    };
    expect(invitationProblems([agency({ invited: 'no', whyNot: ' ' })])).toEqual([problem]);
    expect(invitationProblems([agency({ whyNot: 'Nobody knows.' })])).toEqual([problem]);
    expect(met({ agencies: [agency({ invited: 'yes' })] })).toEqual(['agencies-invited']);
    expect(met({ agencies: [agency({ invited: 'yes' }), agency({})] })).toEqual([]);
  });

  test('PLN-6: each that was invited came, sent a report, did both or did neither', () => {
    for (const tookPart of partTaken) {
      const invited = agency({ invited: 'yes', tookPart });
      expect(partTakenProblems([invited])).toEqual(
        tookPart === 'unknown'
          ? [
              {
                agencyId: 'agency-school',
                field: 'tookPart',
                message: 'Say whether this agency came, sent a report, did both, or did neither.',
              },
            ]
          : [],
      );
      expect(met({ agencies: [invited] }).includes('part-taken-recorded')).toBe(
        tookPart !== 'unknown',
      );
      expect(partTakenLabels[tookPart]).toBeTruthy();
    }
    expect(partTakenProblems([agency({ invited: 'no' })])).toEqual([]);
  });
});

describe('PLN-11: several agencies from level 4', () => {
  const school = agency({ invited: 'yes' });
  const health = agency({ agencyId: 'agency-health', invited: 'yes' });
  const isMet = (level: unknown, agencies: readonly object[]) =>
    planMet(PlanFacts.parse({ level, agencies }), today).includes('several-agencies');

  test.each([
    [1, true],
    [2, true],
    [3, true],
    [4, false],
    [5, false],
    [null, false],
    [undefined, false],
  ])('PLN-11: at level %s one agency alone is enough: %s', (level, enough) => {
    expect(isMet(level, [school])).toBe(enough);
    expect(isMet(level, [school, health])).toBe(true);
  });

  test('PLN-11: the same agency twice is one, and one that is not invited is none', () => {
    expect(isMet(4, [school, school])).toBe(false);
    for (const agencyId of ['agency-school ', 'Agency-School', ' '])
      expect(isMet(4, [school, agency({ agencyId, invited: 'yes' })])).toBe(false);
    expect(isMet(4, [school, health, { ...health, invited: 'no', whyNot: 'They moved.' }])).toBe(
      false,
    );
    for (const invited of ['no', 'unknown'])
      expect(isMet(4, [school, { ...health, invited, whyNot: 'They moved.' }])).toBe(false);
    expect(isMet(4, [])).toBe(false);
  });

  test('PLN-11: a reason in words is the way on where a family wants one agency only, whatever the tier', () => {
    const facts = (whyNotSeveral: string, tier: string) =>
      planMet(PlanFacts.parse({ level: 4, lead: { tier }, whyNotSeveral }), today);
    for (const tier of ['early-help', 's17', 's47', 'unknown']) {
      expect(facts('The family wants the school only, for now.', tier)).toContain(
        'several-agencies',
      );
      expect(facts(' ', tier)).not.toContain('several-agencies');
    }
  });

  test('PLN-11: it is asked where a plan starts, is reviewed and is opened again; no level can be made up', () => {
    const asking = Object.entries(planMachine.moves).flatMap(([state, { verbs }]) =>
      Object.entries(verbs).flatMap(([verb, legal]) =>
        legal.requires.includes('several-agencies') ? [`${state} ${verb}`] : [],
      ),
    );
    expect(asking).toEqual(['draft activate', 'active review', 'closed reopen']);
    for (const level of [0, 6, 3.5, '4'])
      expect(PlanFacts.safeParse({ level, agencies: [school] }).success).toBe(false);
  });
});

describe('what is so of a step', () => {
  test('PLN-S2: the family is told, or somebody approved that it is not told yet', () => {
    expect(step({ familyTold: 'yes' })).toEqual(['family-told']);
    expect(step({ familyTold: 'no', notTellingApproved: 'yes' })).toEqual(['family-told']);
    expect(step({ familyTold: 'no', notTellingApproved: 'no' })).toEqual([]);
  });

  test('PLN-S5: whoever takes over may lead at the tier it leads to', () => {
    const receivingLead = { trained: 'yes' };
    expect(step({ toTier: 'early-help', receivingLead })).toEqual(['receiving-lead-may-lead']);
    expect(step({ toTier: 's17', receivingLead })).toEqual([]);
    expect(step({ receivingLead })).toEqual([]);
    expect(step({ toTier: 'early-help' })).toEqual([]);
  });
});
