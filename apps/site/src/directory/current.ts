import { readSettings } from '../settings.ts';
import { say } from '../serve/say.ts';
import { openAtlas } from './atlas.ts';
import { DirectoryStore } from './store.ts';

/** The one directory of this process. */
export const directoryStore = openStore();

function openStore(): DirectoryStore {
  const read = readSettings(process.env);
  if (!read.ok) {
    for (const problem of read.problems) say(problem);
    process.exit(2);
  }
  const { feedUrl, snapshotFile, feedMinutes } = read.settings;
  const atlas = openAtlas(read.settings, say);
  return new DirectoryStore({ feedUrl, file: snapshotFile, minutes: feedMinutes, atlas, log: say });
}
