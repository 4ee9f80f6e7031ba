import { connect, type Connection } from '@waymark/db/client';

/** A connection to a PostgreSQL that is not there. */
export function brokenConnection(): Connection {
  return connect({ url: 'postgres://nobody@localhost/nothing?host=/nowhere', role: 'waymark_app' });
}
