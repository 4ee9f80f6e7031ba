import { z } from 'zod';

/** A name such as public.contact: nothing that leads out of the folder. */
const tableName = z.string().regex(/^[a-z_]+\.[a-z0-9_]+$/);
const count = z.number().int().min(0);

const manifest = z.strictObject({
  format: z.literal('waymark-backup-1'),
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ hash: z.string(), madeAt: z.string().regex(/^\d+$/) })),
  /** Tables whose rows were left out on purpose. */
  leftOut: z.array(tableName),
  sequences: z.array(
    z.strictObject({
      name: tableName,
      last: z
        .string()
        .regex(/^-?\d+$/)
        .nullable(),
    }),
  ),
  tables: z.array(
    z.strictObject({
      name: tableName,
      columns: z.array(z.string()).min(1),
      rows: count,
      digest: z.string(),
      /** Of the file as it lies in the folder. */
      bytes: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a backup says of itself. It names tables and columns, and nobody. */
export type Manifest = z.output<typeof manifest>;

/** Reads one; null where it is none, or of another format than this Waymark knows. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
