import { Hono } from 'hono';

import { retryAfterSeconds, type DatabaseWatch } from './database-watch.ts';
import type { Metrics } from './metrics.ts';

/** `live`: the process answers. `ready`: so does its database. */
export function health(database: DatabaseWatch, metrics: Metrics): Hono {
  return new Hono()
    .get('/live', (c) => c.json({ status: 'live' }))
    .get('/ready', async (c) => {
      const isAway = await database.isAway();
      metrics.databaseIsUp(!isAway);
      if (!isAway) return c.json({ status: 'ready' });
      c.header('retry-after', String(retryAfterSeconds));
      return c.json({ status: 'waiting for the database' }, 503);
    });
}
