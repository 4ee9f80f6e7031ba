import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { answerer, answerLines } from './json-lines.ts';
import { longestLine, readLines } from './read-lines.ts';
import { ruleTableNames, runNavigate, runRules } from './rules.ts';

const double = answerer(
  z.strictObject({
    count: z.int(),
    few: z.int().min(0).max(5).optional(),
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
    ['[{"x":1,"x":2}]', 'It is not a JSON object.'],
    ['{"count":1,"kind":"a"', 'It is not a JSON object.'],
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
    [
      '{"count":1,"sure":[{"x":1},{"x":{"x":1},"y":["x","y"]}]}',
      'sure: give one of yes, no, true, false.',
    ],
    [
      '{"count":1,"{\\"x\\":1":2,"more":{"}":1,"count":2}}',
      'unknown fields: a name that is no field, more.',
    ],
    ['{"count":9007199254740993}', 'count: give 9007199254740991 or fewer.'],
    ['{"count":1,"few":9007199254740993}', 'few: give 5 or fewer.'],
    ['{"count":1,"few":-9007199254740993}', 'few: give 0 or more.'],
    ['{"count":1,"id":null}', 'id: give a text of at most 200 characters, or a whole number.'],
    ['{"count":1,"id":1e300}', 'id: give a text of at most 200 characters, or a whole number.'],
    [`{"count":1,"kind":"${'x'.repeat(1_000_000)}"}`, 'It is longer than 1000000 characters.'],
  ])('refused: %s', async (line, error) => {
    const { code, printed } = await ask(line);
    expect([code, printed]).toEqual([1, [{ line: 1, error }]]);
  });

  test.each([
    ['{"id":"x","count":"one"}', { id: 'x' }],
    ['{"id":"x","count":1,"count":2}', { id: 'x' }],
    ['{"id":0,"count":1,"__proto__":{"id":1}}', { id: 0 }],
    ['{"id":"x","kind":{"id":1,"id":2}}', { id: 'x' }],
    ['{"id":"x","id":"y","count":1}', {}],
    ['{"count":1,"__proto__":{"id":1}}', {}],
    ['{"id":{"id":1},"count":1,"count":2}', {}],
  ])('a refused line is known by its own id, where it has one: %s', async (line, id) => {
    const { printed } = await ask(line);
    expect(printed).toEqual([{ ...id, line: 1, error: expect.any(String) }]);
  });

  test.each([5_000, 400_000])(
    'a line of %i levels is refused, and the next answered',
    async (levels) => {
      const nested = '['.repeat(levels) + ']'.repeat(levels);
      const { code, printed } = await ask(`{"id":1,"kind":${nested}}\n{"count":2}`);
      const error = 'count: it is missing; give a number. kind: give one of a, b.';
      expect([code, printed]).toEqual([1, [{ id: 1, line: 1, error }, { twice: 4 }]]);
    },
  );

  test('a line ends at a line feed and nowhere else', async () => {
    const { printed } = await ask('{"id":"a\u2028b\u2029","count":1}\r\n{"id":2,\r"count":2}\n');
    expect(printed).toEqual([
      { id: 'a\u2028b\u2029', twice: 2 },
      { id: 2, twice: 4 },
    ]);
  });
});

describe('lines of a stream', () => {
  async function linesOf(...pieces: (string | Buffer)[]) {
    const lines: string[] = [];
    for await (const line of readLines(Readable.from(pieces))) lines.push(line);
    return lines;
  }

  test('pieces end anywhere: in a line, in its end and in a letter', async () => {
    const letter = Buffer.from('\u00e9');
    expect(
      await linesOf('\uFEFFa', 'b\r', '\nc\n', letter.subarray(0, 1), letter.subarray(1), '\n\nd'),
    ).toEqual(['ab', 'c', '\u00e9', '', 'd']);
    expect(await linesOf('a\n')).toEqual(['a']);
    expect(await linesOf(letter.subarray(0, 1))).toEqual(['\uFFFD']);
    expect(await linesOf()).toEqual([]);
  });

  test('the longest line is whole; of a longer one only the beginning is kept', async () => {
    const longest = 'x'.repeat(longestLine);
    const [whole, more, much, last] = await linesOf(
      `\uFEFF${longest}\r\n`,
      `\uFEFF${longest}y\r\n${longest}`,
      ...Array.from({ length: 5 }, () => longest),
      '\nlast',
    );
    expect([whole === longest, more === `${longest}y`, last]).toEqual([true, true, 'last']);
    expect(much?.length).toBeGreaterThan(longestLine);
    expect(much?.length).toBeLessThan(longestLine + 10);
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

  test('a field without which a table is always refused says so', async () => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line.trim());
    const input = Readable.from([]);
    await runRules(['disclosure-control', '--help'], { input, print, complain: print });
    const saying = lines.filter((line) =>
      line.endsWith('(may be left out; the table is then refused)'),
    );
    expect(saying.map((line) => line.split(':')[0])).toEqual(['characteristics', 'areaLevel']);
    const { printed } = await ask(
      '{"counts":[[20,30]],"areaLevel":"ward"}\n{"counts":[[20,30]],"characteristics":["age"]}',
      (given) => runRules(['disclosure-control', '--jsonl'], given),
    );
    expect(printed).toEqual([
      expect.objectContaining({ outcome: 'refuse' }),
      expect.objectContaining({ outcome: 'refuse' }),
    ]);
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
