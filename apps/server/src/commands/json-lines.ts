import { createInterface } from 'node:readline';

import { z } from 'zod';

import type { ExitCode } from './command.ts';

/** Longest line that is read, in characters; a longer one is refused. */
export const longestLine = 1_000_000;

/** Answers one question, or says what is wrong with it. */
export type LineAnswerer = (question: object) => { answer: object } | { error: string };

/** A rule as something that answers lines. `input` is everything a line may hold beside `id`: a strict object. */
export function answerer<Schema extends z.ZodType>(
  input: Schema,
  decide: (question: z.infer<Schema>) => object,
): LineAnswerer {
  return (question) => {
    const read = input.safeParse(question);
    if (read.success) return { answer: decide(read.data) };
    return { error: read.error.issues.map(sayIssue).join(' ') };
  };
}

export type Lines = {
  input: NodeJS.ReadableStream;
  print: (line: string) => void;
  complain: (line: string) => void;
};

const identified = z.looseObject({ id: z.union([z.string().max(200), z.number()]).optional() });

/**
 * Answers JSON lines: one object in, one out, in the same order, with its `id` where it brought one. A line that cannot be
 * answered gives `{ line, error }` in its place and a sentence on standard error, and repeats nothing of what it held; the
 * lines after it are answered all the same. Blank lines are passed over. Exit code 1 where a line was refused.
 */
export async function answerLines(
  answerQuestion: LineAnswerer,
  { input, print, complain }: Lines,
): Promise<ExitCode> {
  let line = 0;
  let isRefused = false;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    const answer = answerLine(text.replace(/^\uFEFF/, ''), answerQuestion);
    if (answer === null) continue;
    if ('error' in answer) {
      isRefused = true;
      complain(`Line ${line}: ${answer.error}`);
      print(JSON.stringify({ ...idOf(answer.id), line, error: answer.error }));
    } else print(JSON.stringify({ ...idOf(answer.id), ...answer.answer }));
  }
  return isRefused ? 1 : 0;
}

type Id = string | number | undefined;
type LineAnswer = { id: Id; answer: object } | { id: Id; error: string };

function answerLine(text: string, answerQuestion: LineAnswerer): LineAnswer | null {
  if (text.trim() === '') return null;
  if (text.length > longestLine)
    return { id: undefined, error: `It is longer than ${longestLine} characters.` };
  const object = identified.safeParse(parseJson(text));
  if (!object.success) {
    const isAboutId = object.error.issues.some(({ path }) => path[0] === 'id');
    return {
      id: undefined,
      error: isAboutId
        ? 'id: give a text of at most 200 characters, or a number.'
        : 'It is not a JSON object.',
    };
  }
  const { id, ...question } = object.data;
  return { id, ...answerQuestion(question) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong, beside the field it is about; never the value that was given. */
function sayIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.');
  const where = field === '' ? '' : `${field}: `;
  if (issue.code === 'unrecognized_keys')
    return `${where}unknown fields: ${issue.keys.map((key) => key.slice(0, 40)).join(', ')}.`;
  if (issue.code === 'invalid_value')
    return `${where}give one of ${issue.values.map(String).join(', ')}.`;
  return `${where}${issue.message.replace(/\.?$/, '.')}`;
}

function idOf(id: Id): { id?: string | number } {
  return id === undefined ? {} : { id };
}
