import { groups, needById } from '@waymark/domain/navigation';
import type { Directory } from '../directory/store.ts';
import { hubAt, spokenOf } from '../helped/spoken-of.ts';
import { dangerWords } from '../words/danger.ts';
import { findWords } from '../words/find.ts';
import { forWords, groupWords } from '../words/for.ts';
import { home } from '../words/home.ts';
import { hubWords } from '../words/hubs.ts';
import { near } from '../words/near.ts';
import { serviceWords } from '../words/service.ts';
import { onWords } from '../words/whats-on.ts';

/** A page that can be passed on, and what helps with that. */
export type PageToShare = {
  readonly path: string;
  readonly title: string;
  /** It names something private (N5). */
  readonly sensitive: boolean;
  /** The page to take into a talk with someone, where it is about a need. */
  readonly chat?: string;
  /** The id of the place it is about, where that may be kept on the device (NAV-31). */
  readonly keep?: string;
};

const titles: ReadonlyMap<string, string> = new Map([
  ['/', home.title],
  ['/danger', dangerWords.title],
  ['/find', findWords.title],
  ['/for', forWords.all],
  ['/near', near.title],
  ['/services', serviceWords.all],
  ['/hubs', hubWords.title],
  ['/whats-on', onWords.title],
]);

/** The page at an address, or null where there is none that anybody would pass on. */
export function pageToShare(path: string, directory: Directory | null): PageToShare | null {
  const title = titles.get(path);
  if (title !== undefined) return { path, title, sensitive: path === '/danger' };
  return groupPage(path) ?? spokenPage(path, directory);
}

function groupPage(path: string): PageToShare | null {
  const id = /^\/for\/([^/]+)$/.exec(path)?.[1];
  const group = groups.find((known) => known.id === id);
  return group ? { path, title: groupWords[group.id].title, sensitive: group.young } : null;
}

function spokenPage(path: string, directory: Directory | null): PageToShare | null {
  const page = spokenOf(path, directory);
  if (!page) return null;
  const id = path.split('/').at(-1) ?? '';
  if (needById(id)) return { ...page, chat: `/chat/${id}` };
  const place = hubAt(path, directory)?.service.id ?? (directory?.byId.has(id) ? id : null);
  return place === null || page.sensitive ? page : { ...page, keep: place };
}
