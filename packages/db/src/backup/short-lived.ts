import type { Connection } from '../client.ts';
import { quoted, shortLivedTables } from './catalogue.ts';

/** Ends every session and every sign-in under way, as the owner. */
export async function forgetShortLived({ sql }: Connection): Promise<void> {
  await sql.unsafe(`truncate ${shortLivedTables.map(quoted).join(', ')}`);
}
