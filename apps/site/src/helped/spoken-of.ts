import { isPrivateArea, isPrivateService, needAreas, needById } from '@waymark/domain/navigation';
import { hubsIn, type Hub } from '../directory/hubs.ts';
import type { Directory } from '../directory/store.ts';
import { hubHref, needHref, serviceHref } from '../links.ts';

/** A page of ours that a family says something of. */
export type SpokenOf = {
  readonly path: string;
  readonly title: string;
  readonly sensitive: boolean;
};

/** The page of an area, a need, a hub or a service with this path. No other path is ever written into a link. */
export function spokenOf(path: string, directory: Directory | null): SpokenOf | null {
  const last = path.split('/').at(-1) ?? '';
  const need = needById(last);
  if (need && needHref(need) === path)
    return { path, title: need.title, sensitive: need.sensitive };
  const hub = hubAt(path, directory);
  if (hub) return { path, title: hub.service.name, sensitive: hub.isPrivate };
  return path === serviceHref(last) ? serviceSpokenOf(last, directory) : areaSpokenOf(path);
}

/** The page of the service with this id. */
export function serviceSpokenOf(id: string, directory: Directory | null): SpokenOf | null {
  const service = directory?.byId.get(id);
  if (!service) return null;
  return { path: serviceHref(id), title: service.name, sensitive: isPrivateService(service) };
}

/** The page that an answer is counted under: what is said of a hub's page is said of its service's (NAV-56). */
export function countedAs(path: string, directory: Directory | null): string {
  const hub = hubAt(path, directory);
  return hub ? serviceHref(hub.service.id) : path;
}

function areaSpokenOf(path: string): SpokenOf | null {
  const slug = /^\/(?:help|services\/about)\/([^/]+)$/.exec(path)?.[1];
  const area = needAreas.find((known) => known.slug === slug);
  if (!area) return null;
  return { path, title: area.title, sensitive: isPrivateArea(area.key) };
}

/** The hub whose page this is. */
export const hubAt = (path: string, directory: Directory | null): Hub | undefined =>
  hubsIn(directory?.services ?? []).find(({ slug }) => hubHref(slug) === path);
