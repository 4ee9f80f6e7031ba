import { writeLook, type Looked, type NewLook, type Profile } from '@waymark/db/access';
import type { Database } from '@waymark/db/client';
import { dayInLondon } from '@waymark/domain/clock';

import { found } from './checks.ts';
import type { Context } from './context.ts';
import { NotSignedIn } from './errors.ts';

/** A page as one person saw it, and when. */
export type Looking<Page> = {
  page: Page;
  actor: Profile;
  /** The day of the look in London, YYYY-MM-DD. */
  today: string;
};

type Asked<Page, Shown> = Pick<NewLook, 'verb' | 'noun' | 'subjectId'> & {
  /** What it is called where it cannot be found. */
  called: string;
  /** Reads the page in one statement as one actor. */
  read: (db: Database, actorId: string, subjectId: string) => Promise<Looked<Page> | null>;
  /** Makes of it what is given back. */
  show: (looking: Looking<Page>) => Shown;
};

/**
 * One look of the signed-in person at one record, where nothing is written but the look: it is kept in the audit before anything
 * is given back, and if it cannot be, nothing is. Throws NotSignedIn, or NotFound where the record is out of their sight.
 */
export async function look<Page, Shown>(ctx: Context, asked: Asked<Page, Shown>): Promise<Shown> {
  const { actorId, db } = ctx;
  if (actorId === null) throw new NotSignedIn();
  const { verb, noun, subjectId } = asked;
  const looked = await asked.read(db, actorId, subjectId);
  if (!looked) throw new NotSignedIn();
  const page = found(looked.page, asked.called);
  const at = ctx.now();
  const shown = asked.show({ page, actor: looked.me, today: dayInLondon(at) });
  await writeLook(db, { at, actorId, verb, noun, subjectId, details: {} });
  return shown;
}
