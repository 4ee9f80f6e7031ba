import { addDays, dayInLondon } from '@waymark/domain/clock';
import type { DirectoryService } from '@waymark/domain/directory';
import { FeedProblem, readFeed } from './feed.ts';
import { placesIn, type Atlas, type Places } from './places.ts';
import {
  readSnapshot,
  servicesIn,
  takeSnapshot,
  versionOf,
  writeSnapshot,
  type Snapshot,
} from './snapshot.ts';

/** The directory as pages read it: the running services and the places that they are in. */
export type Directory = {
  readonly services: readonly DirectoryService[];
  readonly byId: ReadonlyMap<string, DirectoryService>;
  readonly places: Places;
  /** Changes when, and only when, what the directory says changes. */
  readonly version: string;
  /** ISO 8601, when the feed gave this. */
  readonly fetchedAt: string;
};

/** Why the feed is not taken, and since when. Public: nothing of this machine, and nothing of anybody. */
type Trouble = {
  readonly what: string;
  /** ISO 8601, of the first of these refusals in a row. */
  readonly since: string;
};

type StoreOptions = {
  readonly feedUrl: string;
  readonly file: string;
  readonly minutes: number;
  readonly atlas?: Atlas;
  readonly now?: () => Date;
  readonly log: (line: string) => void;
};

const secondsWhileThereIsNone = 3;
const mostGone = 0.2; // a feed that has lost more than a fifth of its services is not believed
const daysMeasuredBy = 7; // nor one that lost them step by step within a week (DIR-48)
const saidAgainAfter = 24 * 3600 * 1000; // milliseconds

/** Keeps the last good directory in memory and on disk, and goes on with it whatever happens to the feed. */
export class DirectoryStore {
  readonly #options: StoreOptions;
  #directory: Directory | null = null;
  #etags: readonly (string | null)[] = [];
  /** How many services this same feed gave last time; 0 where it never did. */
  #before = 0;
  /** The most that it gave or had, on each day that it was taken. */
  #counts: Snapshot['counts'] = [];
  #timer: NodeJS.Timeout | null = null;
  #askedAt: string | null = null;
  #trouble: Trouble | null = null;
  /** When the trouble was last said, in milliseconds. */
  #saidAt = 0;
  #stopped = false;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  /** The last good directory, or null while there has never been one. */
  get directory(): Directory | null {
    return this.#directory;
  }

  /** ISO 8601, when the feed was last asked, whatever it said; null before the first time. */
  get askedAt(): string | null {
    return this.#askedAt;
  }

  /** Why the feed is not taken; null while it is. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Loads the snapshot on disk, then fetches now and for as long as the process runs. */
  async start(): Promise<void> {
    await this.load();
    const again = async () => {
      await this.refresh();
      if (this.#stopped) return;
      const seconds = this.#directory ? this.#options.minutes * 60 : secondsWhileThereIsNone;
      this.#timer = setTimeout(() => void again(), seconds * 1000).unref();
    };
    void again();
  }

  /** No more fetching. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Takes up the snapshot on disk, if there is a good one. */
  async load(): Promise<void> {
    const { file, feedUrl, log } = this.#options;
    const { snapshot, problem } = await readSnapshot(file);
    if (problem) log(`The saved directory was left aside: ${problem}. A new one will be fetched.`);
    if (!snapshot) return;
    const { services } = await servicesIn(snapshot);
    if (services.length === 0) return;
    // A snapshot of another feed is better than nothing until this one answers, but is not its past.
    this.#take(snapshot, services, snapshot.feedUrl === feedUrl);
    log(`Serving ${services.length} services saved at ${snapshot.fetchedAt}.`);
  }

  /** Fetches once. Never throws: what cannot be believed is logged, once a day, and the last good directory kept. */
  async refresh(): Promise<'changed' | 'unchanged' | 'kept'> {
    this.#askedAt = this.#now().toISOString();
    try {
      const answer = await readFeed(this.#options.feedUrl, this.#etags);
      if (!answer.changed) {
        this.#mended();
        return 'unchanged';
      }
      const taken = takeSnapshot(this.#options.feedUrl, answer.pages, this.#now());
      const { services, unreadable } = await servicesIn(taken);
      this.#judge(services.length, unreadable);
      this.#mended();
      const before = this.#directory?.version;
      const snapshot = { ...taken, counts: this.#countsWith(services.length) };
      this.#take(snapshot, services, true);
      if (before === this.#directory?.version) return 'unchanged';
      await this.#save(snapshot);
      const left = unreadable > 0 ? ` ${unreadable} could not be read and are left out.` : '';
      this.#options.log(`Directory fetched: ${services.length} services.${left}`);
      return 'changed';
    } catch (error) {
      this.#refuse(error);
      return 'kept';
    }
  }

  #judge(count: number, unreadable: number): void {
    const before = Math.max(this.#before, ...this.#recentCounts().map((each) => each.services));
    const unread = unreadable > 0 ? ` (${unreadable} records could not be read)` : '';
    if (count === 0) throw new FeedProblem(`it holds no services${unread}`);
    if (count < before * (1 - mostGone)) {
      throw new FeedProblem(
        `it fell from ${before} services to ${count}${unread}, more than a fifth`,
        `If that is right, delete ${this.#options.file} and start the site again.`,
      );
    }
  }

  #recentCounts(): Snapshot['counts'] {
    const since = addDays(dayInLondon(this.#now()), -daysMeasuredBy);
    return this.#counts.filter(({ day }) => day > since);
  }

  #countsWith(services: number): Snapshot['counts'] {
    const day = dayInLondon(this.#now());
    const counts = this.#recentCounts();
    const today = counts.filter((each) => each.day === day).map((each) => each.services);
    const most = Math.max(services, this.#before, ...today);
    return [...counts.filter((each) => each.day !== day), { day, services: most }];
  }

  #take(snapshot: Snapshot, services: readonly DirectoryService[], sameFeed: boolean): void {
    this.#before = sameFeed ? services.length : 0;
    this.#counts = sameFeed ? snapshot.counts : [];
    this.#etags = sameFeed ? snapshot.pages.map((page) => page.etag) : [];
    this.#directory = {
      services,
      byId: new Map(services.map((service) => [service.id, service])),
      places: placesIn(services, this.#options.atlas),
      version: versionOf(snapshot),
      fetchedAt: snapshot.fetchedAt,
    };
  }

  async #save(snapshot: Snapshot): Promise<void> {
    try {
      await writeSnapshot(this.#options.file, snapshot);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      this.#options.log(`The directory could not be saved to ${this.#options.file}${code}.`);
    }
  }

  /** One line for each new trouble and once a day while it lasts, not one for each try. */
  #refuse(error: unknown): void {
    const known = error instanceof FeedProblem;
    const what = known ? error.message : 'it could not be read';
    const now = this.#now();
    const isSaid = what === this.#trouble?.what && now.getTime() - this.#saidAt < saidAgainAfter;
    this.#trouble = { what, since: this.#trouble?.since ?? now.toISOString() };
    if (isSaid) return;
    this.#saidAt = now.getTime();
    const kept = this.#directory
      ? `The last good one of ${this.#directory.services.length} services is kept.`
      : 'There is no earlier one, so places are not shown yet.';
    const { since } = this.#trouble;
    const again = since === now.toISOString() ? '' : ` So it has been since ${since}.`;
    const toDo = known ? error.toDo : String(error);
    const line = `The directory feed was not taken: ${what}. ${kept}${again} ${toDo}`;
    this.#options.log(line.trim());
  }

  #mended(): void {
    if (this.#trouble) this.#options.log('The directory feed is taken again.');
    this.#trouble = null;
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }
}
