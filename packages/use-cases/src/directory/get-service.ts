import { findService } from '@waymark/db/directory';
import type { DirectoryService } from '@waymark/domain/directory';

import { NotFound } from '../errors.ts';
import type { PublicContext } from './feed-filter.ts';
import { namingErrors } from './naming-errors.ts';

/** One service of the public directory. Throws NotFound and Unavailable. */
export async function getService({ db }: PublicContext, id: string): Promise<DirectoryService> {
  const service = await namingErrors(() => findService(db, id));
  if (service === null) throw new NotFound('This service');
  return service;
}
