import { isPrivateService, needById } from '@waymark/domain/navigation';
import type { Directory } from '../directory/store.ts';
import { needHref, serviceHref } from '../links.ts';

/** A page of ours that a family says something of. */
export type SpokenOf = {
  readonly path: string;
  readonly title: string;
  readonly sensitive: boolean;
};

/** The page of a need or a service with this path. No other path is ever written into a link. */
export function spokenOf(path: string, directory: Directory | null): SpokenOf | null {
  const last = path.split('/').at(-1) ?? '';
  const need = needById(last);
  if (need && needHref(need) === path)
    return { path, title: need.title, sensitive: need.sensitive };
  return path === serviceHref(last) ? serviceSpokenOf(last, directory) : null;
}

/** The page of the service with this id. */
export function serviceSpokenOf(id: string, directory: Directory | null): SpokenOf | null {
  const service = directory?.byId.get(id);
  if (!service) return null;
  return { path: serviceHref(id), title: service.name, sensitive: isPrivateService(service) };
}
