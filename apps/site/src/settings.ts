import { existsSync } from 'node:fs';
import path from 'node:path';
import { callBackKeepDays, defaultCallBackParameters } from '@waymark/domain/call-back';
import { areaPattern } from '@waymark/domain/place';
import { z } from 'zod';

const { least, most } = callBackKeepDays;

const settingsSchema = z.object({
  WAYMARK_FEED_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, http or https' })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
    .default('http://localhost:4300/open-referral/v3'),
  WAYMARK_FAMILY_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, http or https' })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
    .default('http://localhost:4300/family'),
  WAYMARK_TRUST_PROXY: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  WAYMARK_CALL_BACK_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int({ error: 'must be a whole number of days' })
    .min(least, { error: `must be ${least} day or more` })
    .max(most, { error: `must be ${most} days or fewer` })
    .default(defaultCallBackParameters.keepDays),
  WAYMARK_SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, http or https' })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
    .optional(),
  PORT: z.string().optional(),
  WAYMARK_SITE_PORT: z.string().optional(),
  WAYMARK_DATA_DIR: z.string().min(1).optional(),
  WAYMARK_BRAND_FILE: z.string().min(1).optional(),
  WAYMARK_SCHOOL_TERMS_FILE: z.string().min(1).optional(),
  WAYMARK_AREAS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((area) => area.trim())
        .filter(Boolean),
    )
    .refine((areas) => areas.every((area) => areaPattern.test(area)), {
      error:
        'must be codes of councils (E06000004) or first halves of postcodes (TS18), with commas',
    }),
  WAYMARK_FEED_MINUTES: z.coerce
    .number({ error: 'must be a number of minutes' })
    .min(0.1, { error: 'must be 0.1 minutes or more' })
    .max(1440, { error: 'must be a day (1440 minutes) or less' })
    .default(5),
});

/** What the site is told from outside. It knows two public addresses of the server, and holds no key to anything. */
export type Settings = {
  readonly feedUrl: string;
  /** Where it hands over what a family sends. */
  readonly familyUrl: string;
  /** Whether a proxy of ours stands before the site and says who asks. */
  readonly trustProxy: boolean;
  /** After how many days at most a call-back is deleted, as the server has it. */
  readonly callBackDays: number;
  /** The address at which families reach the site, with no slash at its end. */
  readonly siteUrl: string;
  readonly snapshotFile: string;
  /** The table of postcodes, where one was imported. */
  readonly placesFile: string;
  /** The partnership's own areas; none where none are set. */
  readonly areas: readonly string[];
  /** The partnership's name, colours, logo and local numbers; null where it has set none. */
  readonly brandFile: string | null;
  readonly feedMinutes: number;
  /** A file with the school terms of the area; null where none is given. */
  readonly schoolsFile: string | null;
};

/** Reads the settings, or says in one sentence each what is wrong with them. */
export function readSettings(
  env: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  const read = settingsSchema.safeParse(env);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    };
  }
  const { data } = read;
  const dataDir = data.WAYMARK_DATA_DIR ?? path.join(repositoryRoot(import.meta.dirname), '.data');
  return {
    ok: true,
    settings: {
      feedUrl: data.WAYMARK_FEED_URL,
      familyUrl: data.WAYMARK_FAMILY_URL,
      trustProxy: data.WAYMARK_TRUST_PROXY === '1',
      callBackDays: data.WAYMARK_CALL_BACK_DAYS,
      siteUrl:
        data.WAYMARK_SITE_URL ?? `http://localhost:${data.PORT ?? data.WAYMARK_SITE_PORT ?? 4321}`,
      snapshotFile: path.resolve(dataDir, 'site', 'directory.json'),
      placesFile: path.resolve(dataDir, 'site', 'postcodes.table'),
      areas: data.WAYMARK_AREAS,
      brandFile: data.WAYMARK_BRAND_FILE ? path.resolve(data.WAYMARK_BRAND_FILE) : null,
      feedMinutes: data.WAYMARK_FEED_MINUTES,
      schoolsFile: data.WAYMARK_SCHOOL_TERMS_FILE
        ? path.resolve(data.WAYMARK_SCHOOL_TERMS_FILE)
        : null,
    },
  };
}

function repositoryRoot(from: string): string {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'pnpm-workspace.yaml'))) return folder;
  }
  return process.cwd();
}
