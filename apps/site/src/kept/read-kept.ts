import type { DirectoryService } from '@waymark/domain/directory';
import { isPrivateService } from '@waymark/domain/navigation';
import type { Directory } from '../directory/store.ts';

/** The places of a list that was sent to be shown, and how many of them are not in the directory now. */
export type KeptPlaces = { readonly places: readonly DirectoryService[]; readonly gone: number };

const most = 30;

/** Reads a list of ids out of a form. It is answered and forgotten; a private place is never part of it (NAV-31). */
export async function readKept(request: Request, directory: Directory | null): Promise<KeptPlaces> {
  const form = await request.formData().catch(() => new FormData());
  const ids = [...new Set(form.getAll('id'))].filter((id) => typeof id === 'string').slice(0, most);
  const known = ids.flatMap((id) => directory?.byId.get(id) ?? []);
  return {
    places: known.filter((place) => !isPrivateService(place)),
    gone: ids.length - known.length,
  };
}
