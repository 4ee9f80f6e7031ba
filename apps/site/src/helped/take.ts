import { ReportOutOfDate, SayHelped } from '@waymark/domain/usefulness';
import type { Directory } from '../directory/store.ts';
import type { Sent } from '../family/post.ts';
import { textIn } from '../form.ts';
import { helped, outOfDate } from '../words/helped.ts';
import { guideSpokenOf } from './guide-spoken-of.ts';
import { countedAs, serviceSpokenOf, spokenOf, type SpokenOf } from './spoken-of.ts';

/** How a form ended: taken, something in it to put right, about a page that is not there, or not passed on. */
export type Outcome = 'taken' | 'to-mend' | 'unknown' | 'refused' | 'too-many' | 'away';

const fields = ['answer', 'reason', 'topic', 'words'] as const;
type Texts = Readonly<Partial<Record<(typeof fields)[number], string>>>;

/** What came of a form, with all that was put in, so that nothing typed is lost. */
export type Taken = {
  readonly outcome: Outcome;
  readonly page: SpokenOf | null;
  readonly put: Texts;
  /** What to put right, by field. */
  readonly problems: Texts;
};

/** Hands something to the server's family API. */
export type Send = (what: 'helped' | 'out-of-date', body: unknown) => Promise<Sent>;

/** The status that says how a form ended. */
export const statusOf: Readonly<Record<Outcome, number>> = {
  taken: 200,
  'to-mend': 422,
  unknown: 422,
  refused: 422,
  'too-many': 429,
  away: 503,
};

/** Takes "Did this page help?". */
export async function takeHelped(
  form: FormData,
  directory: Directory | null,
  send: Send,
): Promise<Taken> {
  const put = putInto(form);
  const path = textIn(form, 'page');
  const page = spokenOf(path, directory) ?? (await guideSpokenOf(path));
  if (!page) return { page, put, ...refusedFor(['page']) };
  const { answer, reason } = put;
  const read = SayHelped.safeParse({ page: countedAs(path, directory), answer, reason });
  if (!read.success) return { page, put, ...refusedFor(read.error.issues.map(fieldOf)) };
  return { page, put, ...endOf(await send('helped', read.data)) };
}

/** Takes "Is something here wrong?". */
export async function takeOutOfDate(
  form: FormData,
  directory: Directory | null,
  send: Send,
): Promise<Taken> {
  const put = putInto(form);
  const serviceId = textIn(form, 'service');
  const page = serviceSpokenOf(serviceId, directory);
  if (!page) return { page, put, ...refusedFor(['serviceId']) };
  const { topic, words } = put;
  const read = ReportOutOfDate.safeParse({ serviceId, topic, words });
  if (!read.success) return { page, put, ...refusedFor(read.error.issues.map(fieldOf)) };
  // What only a machine fills in goes along: the server knows what to make of it (NAV-58).
  const trap = textIn(form, 'leave-empty');
  const report = trap.trim() === '' ? read.data : { ...read.data, 'leave-empty': trap };
  return { page, put, ...endOf(await send('out-of-date', report)) };
}

type End = Pick<Taken, 'outcome' | 'problems'>;

function endOf(sent: Sent): End {
  if (sent.kind === 'refused') return refusedFor(sent.problems.map(({ field }) => field));
  const outcome = {
    done: 'taken',
    'too-many': 'too-many',
    'ask-again': 'away',
    away: 'away',
  } as const;
  return { outcome: outcome[sent.kind], problems: {} };
}

/** How it ends where fields are refused, here or by the server, which may know what the site does not yet. */
function refusedFor(names: readonly string[]): End {
  if (names.includes('page') || names.includes('serviceId'))
    return { outcome: 'unknown', problems: {} };
  const known = Object.entries({ ...helped.problems, ...outOfDate.problems });
  const problems = Object.fromEntries(known.filter(([field]) => names.includes(field)));
  return { outcome: Object.keys(problems).length > 0 ? 'to-mend' : 'refused', problems };
}

const fieldOf = ({ path }: { readonly path: readonly PropertyKey[] }): string => String(path[0]);

function putInto(form: FormData): Texts {
  const put = fields.flatMap((name) => {
    const text = textIn(form, name);
    return text.trim() === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(put);
}
