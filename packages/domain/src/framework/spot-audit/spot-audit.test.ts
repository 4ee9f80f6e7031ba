import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRule } from '../../rule/find-rule.ts';
import { spotAuditDrawCases, spotAuditFindingCases } from './cases.ts';
import { type AuditableRecord, drawSpotAudit } from './draw.ts';
import { type SpotAuditSheet, spotAuditAnswers, spotAuditFindings } from './findings.ts';
import { spotAuditQuestions } from './questions.ts';

const record = (id: string, agencyId: string, differs: Partial<AuditableRecord> = {}) => ({
  id,
  agencyId,
  workedOnBy: ['worker'],
  supervisedBy: ['supervisor'],
  ...differs,
});
const asked = { size: 3, seed: 'November', auditor: 'auditor' };
const many = ['school', 'health', 'police'].flatMap((agency) =>
  Array.from({ length: 20 }, (_, index) => record(`${agency} ${index}`, agency)),
);

describe('drawing records for a spot audit', () => {
  test.each(spotAuditDrawCases.cases)('$id: $name', ({ facts, expected }) => {
    const records = Object.entries(facts.records).flatMap(([agency, ids]) =>
      ids.map((id) =>
        record(id, agency, facts.own.includes(id) ? { supervisedBy: ['auditor'] } : {}),
      ),
    );
    const { drawn, ownWork, note } = drawSpotAudit(records, { ...asked, size: facts.size });
    const perAgency: Record<string, number> = {};
    for (const { agencyId } of drawn) perAgency[agencyId] = (perAgency[agencyId] ?? 0) + 1;
    expect(perAgency).toEqual(expected.perAgency);
    expect(ownWork).toBe(expected.ownWork);
    expect(note !== null).toBe(expected.fewer);
  });

  test('FRM-34: one seed gives one draw; another seed another', () => {
    const { drawn } = drawSpotAudit(many, asked);
    expect(drawSpotAudit(many.toReversed(), asked).drawn).toEqual(drawn);
    const draws = ['a', 'b', 'c', 'd', 'e'].map((seed) =>
      JSON.stringify(drawSpotAudit(many, { ...asked, seed }).drawn),
    );
    expect(new Set(draws).size).toBe(5);
  });

  test('FRM-34: over many seeds every record comes up', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const one of drawSpotAudit(many, { ...asked, seed: `${seed}` }).drawn)
        seen.add(one.record);
    expect(seen.size).toBe(many.length);
  });

  test('FRM-34: an auditor who is not named, or a size that is none, draws nothing and says why', () => {
    expect(drawSpotAudit(many, { ...asked, auditor: ' ' }).note).toMatch(/Say who audits/);
    for (const size of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(drawSpotAudit(many, { ...asked, size })).toMatchObject({
        drawn: [],
        note: 'Say how many records to draw: a whole number, 1 or more.',
      });
  });

  test.each([
    ['the record has a space', 'me', { workedOnBy: ['me '] }],
    ['both have spaces', ' me ', { supervisedBy: ['me '] }],
    ['nobody knows who worked on it', 'me', { workedOnBy: undefined }],
    ['nobody knows who leads or supervises it', 'me', { supervisedBy: null }],
    ['one of those who worked on it is not known', 'me', { workedOnBy: ['x', ' '] }],
  ])('FRM-34: never the auditor’s own work, or what may be: %s', (_, auditor, differs) => {
    const records = [{ ...record('a', 'school'), ...differs }, record('b', 'school')];
    const draw = Reflect.apply(drawSpotAudit, null, [records, { ...asked, auditor }]);
    expect(draw).toMatchObject({ drawn: [{ record: 'b', agencyId: 'school' }], ownWork: 1 });
  });

  test('FRM-34: whatever is given, it never throws', () => {
    const draw = (records: unknown, request: unknown) =>
      Reflect.apply(drawSpotAudit, null, [records, request]);
    expect(draw(many, { size: 3, seed: 'x' }).note).toMatch(/Say who audits/);
    expect(draw(many, { ...asked, seed: Symbol('x') }).note).toMatch(/Write down a seed/);
    expect(draw([null, { agencyId: 'school' }], asked)).toMatchObject({ drawn: [], ownWork: 0 });
    const list = fc.array(fc.record({ id: fc.string(), workedOnBy: fc.anything() }));
    const size = fc.record({ size: fc.nat(3), seed: fc.string(), auditor: fc.constant('me') });
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), list),
        fc.oneof(fc.anything(), size),
        (records, request) => {
          expect(Array.isArray(draw(records, request).drawn)).toBe(true);
        },
      ),
    );
  });

  test('FRM-34: how many fewer, and how many were left out', () => {
    const records = [record('a', 'school'), record('b', 'school', { workedOnBy: ['auditor'] })];
    expect(drawSpotAudit(records, asked)).toEqual({
      drawn: [{ record: 'a', agencyId: 'school' }],
      ownWork: 1,
      note: '3 were asked for and 1 drawn: there are no more that the auditor is known not to have worked on, led or supervised (1 left out).',
    });
  });

  test('FRM-34: whatever the records, the draw is fair by agency, holds nobody’s own work, and order changes nothing', () => {
    const people = fc.array(fc.constantFrom('auditor', 'x', 'y'), { maxLength: 2 });
    const records = fc.array(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
        agencyId: fc.constantFrom('school', 'health', 'police'),
        workedOnBy: people,
        supervisedBy: people,
      }),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(records, fc.string(), fc.integer({ min: 1, max: 10 }), (given, seed, size) => {
        const request = { size, seed, auditor: 'auditor' };
        const { drawn } = drawSpotAudit(given, request);
        expect(drawSpotAudit(given.toReversed(), request).drawn).toEqual(drawn);
        const ids = drawn.map((one) => one.record);
        expect(new Set(ids).size).toBe(ids.length);
        const isOwn = (id: string) =>
          given.some(
            (one) => one.id === id && [...one.workedOnBy, ...one.supervisedBy].includes('auditor'),
          );
        expect(ids.some(isOwn)).toBe(false);
        const possible = new Set(given.map(({ id }) => id).filter((id) => !isOwn(id)));
        // A record that two agencies have is the first one's, so that what each agency has to give is known here.
        const agencies = [...possible].map(
          (id) =>
            given
              .filter((one) => one.id === id)
              .map(({ agencyId }) => agencyId)
              .toSorted()[0],
        );
        const drawnOf = (agency: string | undefined) =>
          drawn.filter(({ agencyId }) => agencyId === agency).length;
        for (const one of agencies)
          for (const other of agencies) {
            const isOut = drawnOf(one) === agencies.filter((agency) => agency === one).length;
            expect(isOut || drawnOf(one) >= drawnOf(other) - 1).toBe(true);
          }
        expect(ids).toHaveLength(Math.min(size, possible.size));
        expect(drawSpotAudit(given, { ...request, size: size + 1 }).drawn.slice(0, size)).toEqual(
          drawn,
        );
      }),
    );
  });
});

describe('what a spot audit finds', () => {
  const first = spotAuditQuestions[0].key;

  test.each(spotAuditFindingCases.cases)('$id: $name', ({ facts, expected }) => {
    const sheets = facts.sheets.flatMap((sheet) =>
      Object.entries(sheet).map(([id, answer]) => ({
        record: id,
        answers: answer === 'left out' ? {} : { [first]: answer },
      })),
    );
    const [found] = spotAuditFindings(sheets);
    const { yes, no, cannotTell, toLookAt } = expected;
    expect(found).toMatchObject({ yes, no, cannotTell });
    expect(found?.toLookAt.map((one) => one.record)).toEqual(toLookAt);
  });

  test('FRM-34: eleven questions, each from a rule that is there, each with a next step', () => {
    expect(spotAuditQuestions).toHaveLength(11);
    expect(new Set(spotAuditQuestions.map(({ key }) => key)).size).toBe(11);
    expect(spotAuditQuestions.map(({ rule }) => rule)).toContain('FRM-29');
    for (const { rule, asks, nextStep } of spotAuditQuestions) {
      expect(findRule(rule)?.id).toBe(rule);
      expect(asks).toMatch(/\?$/);
      expect(nextStep).toMatch(/\.$/);
    }
  });

  test('FRM-34: a sheet with no answers counts as cannot tell on every question, and nothing throws', () => {
    const findings = (sheets: unknown) => Reflect.apply(spotAuditFindings, null, [sheets]);
    for (const { cannotTell } of findings([{ record: 'r1' }, { record: 'r1 ', answers: null }]))
      expect(cannotTell).toBe(1);
    const sheet = fc.record({ record: fc.string(), answers: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(sheet, fc.anything()))), (sheets) => {
        expect(findings(sheets)).toHaveLength(spotAuditQuestions.length);
      }),
    );
  });

  test('FRM-34: counts and records only: no score, no share, no worker', () => {
    const [found] = spotAuditFindings([{ record: 'r1', answers: { [first]: 'no' } }]);
    expect(Object.keys(found ?? {})).toEqual([
      'question',
      'asks',
      'yes',
      'no',
      'cannotTell',
      'toLookAt',
    ]);
    expect(found?.toLookAt).toEqual([
      {
        record: 'r1',
        answer: 'no',
        nextStep: 'Have it asked today. In danger, or in doubt: 999, then the front door.',
      },
    ]);
  });

  test('FRM-34: every record counts once on every question, whatever the order of the sheets', () => {
    const answers = fc.record(
      Object.fromEntries(
        spotAuditQuestions.map(({ key }) => [key, fc.constantFrom(...spotAuditAnswers)]),
      ),
      { requiredKeys: [] },
    );
    const sheets: fc.Arbitrary<SpotAuditSheet[]> = fc.array(
      fc.record({ record: fc.constantFrom('r1', 'r2', 'r3'), answers }),
    );
    fc.assert(
      fc.property(sheets, (given) => {
        const records = new Set(given.map((one) => one.record)).size;
        const found = spotAuditFindings(given);
        for (const { yes, no, cannotTell, toLookAt } of found) {
          expect(yes + no + cannotTell).toBe(records);
          expect(toLookAt).toHaveLength(no + cannotTell);
        }
        expect(spotAuditFindings(given.toReversed())).toEqual(found);
      }),
    );
  });
});
