import { demoDirectorySource, demoDirectoryTexts, demoPersonIds } from '@waymark/db/seed';
import { readDirectoryText } from '@waymark/domain/directory';

import type { Context } from '../context.ts';
import { importDirectory, type ImportedRecord } from './import.ts';

/**
 * Imports the demo borough's own directory as its directory editor would, by the same way as any other file. Safe to
 * repeat; the demo borough must be there.
 */
export async function seedDemoDirectory(ctx: Omit<Context, 'actorId'>): Promise<ImportedRecord[]> {
  const records = demoDirectoryTexts().flatMap((text) => {
    const page = readDirectoryText(text);
    if (!page.ok)
      throw new Error(`A file of the demo borough's directory is damaged. ${page.problem}`);
    return page.records;
  });
  const editor = { ...ctx, actorId: demoPersonIds['directory-editor'] };
  return importDirectory(editor, { records, source: demoDirectorySource });
}
