import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { answerer, answerLines } from './json-lines.ts';
import { ruleTableNames, runNavigate, runRules } from './rules.ts';

const double = answerer(
  z.strictObject({
    count: z.int(),
    kind: z.enum(['a', 'b']).optional(),
    sure: z.union([z.enum(['yes', 'no']), z.boolean()]).optional(),
    day: z.iso.date().optional(),
    at: z.iso.datetime({ offset: true }).optional(),
  }),
  ({ count }) => ({ twice: count * 2 }),
);

async function ask(
  text: string | Buffer,
  run = (lines: Parameters<typeof answerLines>[1]) => answerLines(double, lines),
) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run({
    input: Readable.from([Buffer.from(text)]),
    print: (line) => printed.push(JSON.parse(line)),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

describe('JSON lines', () => {
  test('each object is answered in its place, with the id it brought', async () => {
    const { code, printed } = await ask(
      '{"id":"x","count":1}\r\n\n  \n{"count":2,"id":7}\n{"count":3}',
    );
    expect(printed).toEqual([{ id: 'x', twice: 2 }, { id: 7, twice: 4 }, { twice: 6 }]);
    expect(code).toBe(0);
  });

  test('a byte-order mark and a missing last newline do no harm', async () => {
    expect((await ask('\uFEFF{"count":1}')).printed).toEqual([{ twice: 2 }]);
  });

  test('what cannot be answered is said in its place by line number, and the rest is answered', async () => {
    const { code, printed, complaints } = await ask('{"count":1}\n\nnonsense\n{"count":2}');
    expect(printed).toEqual([
      { twice: 2 },
      { line: 3, error: 'It is not a JSON object.' },
      { twice: 4 },
    ]);
    expect(complaints).toEqual(['Line 3: It is not a JSON object.']);
    expect(code).toBe(1);
  });

  test('what a field says of a value itself stands beside the choices', async () => {
    const run = (lines: Parameters<typeof answerLines>[1]) =>
      runRules(['referral-agreement', '--jsonl'], lines);
    const { printed } = await ask('{"class":"D"}', run);
    const error = 'class: give one of A, B, C, unknown. D names nobody: use the sharing table.';
    expect(printed).toEqual([{ line: 1, error }]);
  });

  test.each([
    ['[1]', 'It is not a JSON object.'],
    ['null', 'It is not a JSON object.'],
    ['{"count":1,"more":2,"constructor":3}', 'unknown fields: more, constructor.'],
    ['{"count":1,"__proto__":{"kind":"a"}}', 'unknown fields: __proto__.'],
    ['{"count":1,"kind":"Mrs Made Up"}', 'kind: give one of a, b.'],
    ['{"count":1,"sure":"perhaps"}', 'sure: give one of yes, no, true, false.'],
    ['{"count":1,"day":"22/11/2026"}', 'day: give a day, such as 2026-11-22.'],
    [
      '{"count":1,"at":"2026-11-22"}',
      'at: give a moment with its offset, such as 2026-11-22T09:30:00Z.',
    ],
    ['{"count":1,"Made Up, 1 High Street":2}', 'unknown fields: a name that is no field.'],
    ['{"count":1,"Made Up":1,"Made Up":2}', 'a name that is no field: it is there twice.'],
    ['{"cuont":1}', 'unknown fields: cuont. count: it is missing; give a number.'],
    ['{"count":"one"}', 'count: give a number.'],
    ['{"count":1.5}', 'count: give a whole number.'],
    ['{"count":1,"count":2}', 'count: it is there twice.'],
    ['{"count":1,"kind":"a","sure":{"x":1,"x":2}}', 'x: it is there twice.'],
    ['{"count":1,"id":null}', 'id: give a text of at most 200 characters, or a whole number.'],
    ['{"count":1,"id":1e300}', 'id: give a text of at most 200 characters, or a whole number.'],
    [`{"count":1,"kind":"${'x'.repeat(1_000_000)}"}`, 'It is longer than 1000000 characters.'],
  ])('refused: %s', async (line, error) => {
    const { code, printed } = await ask(line);
    expect([code, printed]).toEqual([1, [{ line: 1, error }]]);
  });

  test('a refused line is known by its id too', async () => {
    const { printed } = await ask('{"id":"x","count":"one"}');
    expect(printed).toEqual([expect.objectContaining({ id: 'x', line: 1 })]);
  });
});

describe('waymark rules', () => {
  test.each([
    ['triage-route', '{"immediateDanger":"unsure"}', { outcome: '999', rule: 'P1' }],
    [
      'triage-route',
      '{"screenedByPolice":"yes","immediateDanger":"no","caseType":"domestic-abuse","childLinked":"no","risk":"medium","meetsLaThreshold":"no","openToSocialCare":"no","secondRiskAssessment":"done","mediumNeedsChild":true}',
      { outcome: 'not-pit-stop', rule: 'P14' },
    ],
    [
      'sharing',
      '{"class":"C","agreement":"refused","recipientInScope":false}',
      { outcome: 'do-not-share', rule: 'I9' },
    ],
    ['referral-agreement', '{"agreement":"agreed"}', { rule: 'F1' }],
    [
      'clock',
      '{"clock":"assessment","startedAt":"2026-11-02T10:00:00Z","now":"2026-11-20T10:00:00Z"}',
      { outcome: 'running', dueOn: '2027-01-07' },
    ],
    ['disclosure-control', '{"counts":[[3]],"areaLevel":"ward"}', { outcome: 'refuse' }],
  ])('%s answers %s', async (name, line, expected) => {
    const { code, printed } = await ask(line, (lines) => runRules([name, '--jsonl'], lines));
    expect(code).toBe(0);
    expect(printed).toEqual([
      expect.objectContaining({
        because: expect.any(Array),
        mustRecord: expect.any(Array),
        ...expected,
      }),
    ]);
  });

  test('rules --help names the tables', async () => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    expect(await runRules(['--help'], { input: Readable.from([]), print, complain: print })).toBe(
      0,
    );
    expect(lines.slice(1).map((line) => line.trim())).toEqual(ruleTableNames);
  });

  test.each(ruleTableNames)('%s says what a line may hold', async (name) => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const input = Readable.from([]);
    expect(await runRules([name, '--help'], { input, print, complain: print })).toBe(0);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.slice(1).every((line) => /^ {2}[a-zA-Z0-9]+: \S/.test(line))).toBe(true);
  });

  test.each([
    [[]],
    [['nonsense', '--jsonl']],
    [['sharing']],
    [['sharing', '--json']],
    [['constructor']],
  ])('asked for wrongly: rules %j', async (args) => {
    await expect(ask('', (lines) => runRules(args, lines))).rejects.toThrow('rules');
  });

  test('navigate finds danger, and refuses what is no text', async () => {
    const run = (lines: Parameters<typeof runNavigate>[1]) => runNavigate(['--jsonl'], lines);
    const { code, printed } = await ask('{"id":1,"text":"he hit me"}\n{"text":5}', run);
    expect(printed[0]).toMatchObject({ id: 1, danger: true, needs: expect.any(Array) });
    expect(printed[1]).toMatchObject({ line: 2 });
    expect(code).toBe(1);
  });
});
