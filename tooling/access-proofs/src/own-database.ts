import { connect, type Connection } from '@waymark/db/client';
import { migrate } from '@waymark/db/migrate';
import { seedDemo } from '@waymark/db/seed';
import { startPostgres, throwAwayFolder } from '@waymark/postgres';

/** A PostgreSQL of a proof's own with the demo borough in it, gone when the proof ends, however it ends. */
export type OwnDatabase = {
  url: string;
  folder: string;
  owner: Connection;
  app: Connection;
  stop: () => Promise<void>;
};

export async function openDatabase(): Promise<OwnDatabase> {
  const folder = throwAwayFolder('proof');
  const postgres = await startPostgres({ dataDir: folder.path, fast: true });
  const { url } = postgres;
  await migrate(url);
  const owner = connect({ url, role: 'owner', max: 1 });
  // Fewer connections than people: each is taken over from somebody else.
  const app = connect({ url, role: 'waymark_app', max: 3 });
  await seedDemo(owner.db);
  return {
    url,
    folder: folder.path,
    owner,
    app,
    async stop() {
      await Promise.all([owner.close(), app.close()]);
      await postgres.stop();
      await folder.remove();
    },
  };
}
