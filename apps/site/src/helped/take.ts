import { ReportOutOfDate, SayHelped } from '@waymark/domain/usefulness';
import type { Directory } from '../directory/store.ts';
import type { Sent } from '../family/post.ts';
import { textIn } from '../form.ts';
import { guideSpokenOf } from './guide-spoken-of.ts';
import { serviceSpokenOf, spokenOf, type SpokenOf } from './spoken-of.ts';

/** How a form ended: taken, something left to pick, about a page that we do not have, or not passed on. */
export type Outcome = 'taken' | 'pick' | 'unknown' | 'too-many' | 'away';

/** What came of a form, with all that was put in, so that nothing typed is lost. */
export type Taken = {
  readonly outcome: Outcome;
  readonly page: SpokenOf | null;
  readonly put: Readonly<Partial<Record<'answer' | 'reason' | 'topic' | 'words', string>>>;
};

/** Hands something to the server's family API. */
export type Send = (what: 'helped' | 'out-of-date', body: unknown) => Promise<Sent>;

/** The status that says how a form ended. */
export const statusOf: Readonly<Record<Outcome, number>> = {
  taken: 200,
  pick: 422,
  unknown: 422,
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
  if (!page) return { outcome: 'unknown', page, put };
  const { answer, reason } = put;
  const read = SayHelped.safeParse({ page: page.path, answer, reason });
  if (!read.success) return { outcome: 'pick', page, put };
  return { outcome: outcomeOf(await send('helped', read.data)), page, put };
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
  if (!page) return { outcome: 'unknown', page, put };
  const { topic, words } = put;
  const read = ReportOutOfDate.safeParse({ serviceId, topic, words });
  if (!read.success) return { outcome: 'pick', page, put };
  // What only a machine fills in goes along: the server knows what to make of it (NAV-58).
  const trap = textIn(form, 'leave-empty');
  const report = trap.trim() === '' ? read.data : { ...read.data, 'leave-empty': trap };
  return { outcome: outcomeOf(await send('out-of-date', report)), page, put };
}

function outcomeOf({ kind }: Sent): Outcome {
  if (kind === 'done') return 'taken';
  return kind === 'too-many' ? 'too-many' : 'away';
}

function putInto(form: FormData): Taken['put'] {
  const names = ['answer', 'reason', 'topic', 'words'] as const;
  const put = names.flatMap((name) => {
    const text = textIn(form, name);
    return text.trim() === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(put);
}
