import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { project } from '../project.ts';

// `node --expose-gc snapshot-memory.ts FILE`: how much memory the site's own reader takes for the snapshot in a file.

type Store = {
  load: () => Promise<void>;
  directory: { services: readonly unknown[] } | null;
};
type StoreModule = {
  DirectoryStore: new (options: {
    feedUrl: string;
    file: string;
    minutes: number;
    log: () => void;
  }) => Store;
};

const [file = ''] = process.argv.slice(2);
const url = pathToFileURL(join(project, 'apps/site/src/directory/store.ts')).href;
const { DirectoryStore }: StoreModule = await import(url);
const before = heapAfterCollecting();
const store = new DirectoryStore({ feedUrl: '', file, minutes: 5, log: () => {} });
await store.load();
const megabytes = (heapAfterCollecting() - before) / 1_000_000;
const services = store.directory?.services.length ?? 0;
process.stdout.write(JSON.stringify({ services, megabytes: Math.round(megabytes * 10) / 10 }));

function heapAfterCollecting(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
