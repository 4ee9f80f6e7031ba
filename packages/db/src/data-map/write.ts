/** Writes what is made from the data map: docs/privacy-notice.md and docs/dpia.md. A test fails where they are older than it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { documents } from './documents/documents.ts';

for (const [path, made] of Object.entries(documents)) {
  writeFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), made());
  process.stdout.write(`${path} written\n`);
}
