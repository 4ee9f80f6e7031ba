import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { vi } from 'vitest';

import type { CommandContext, ExitCode } from '../commands/command.ts';
import { runDirectoryImport } from '../commands/directory.ts';

/** The demo's area with an empty directory, for one test file, and the commands that fill it. */
export type TestDirectory = {
  readonly database: TestDatabase;
  /** Where a test writes the files it imports. */
  readonly folder: string;
  /** What a command is given; it notes what the command prints and complains of. */
  readonly context: CommandContext;
  readonly out: string[];
  readonly complaints: string[];
  readonly runImport: (...args: string[]) => Promise<ExitCode>;
  /** Takes out every service and every record that was refused, and forgets what was said. */
  readonly empty: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** Makes one. Throws where PostgreSQL cannot be reached. */
export async function createTestDirectory(): Promise<TestDirectory> {
  vi.stubEnv('WAYMARK_SECRET', 'a secret that is only for this test file');
  const database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-directory-'));
  const out: string[] = [];
  const complaints: string[] = [];
  const context: CommandContext = {
    owner: database.owner,
    databaseUrl: database.url,
    now: () => new Date('2026-11-22T09:00:00Z'),
    newId: randomUUID,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  };
  return {
    database,
    folder,
    context,
    out,
    complaints,
    runImport: (...args) => runDirectoryImport(args, context),
    empty: async () => {
      out.length = 0;
      complaints.length = 0;
      await database.owner.sql`truncate directory_service, directory_quarantine cascade`;
    },
    drop: async () => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
      await database.drop();
    },
  };
}
