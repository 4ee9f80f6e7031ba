import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localContactsSchema, type LocalContacts } from '@waymark/domain/navigation';
import { z } from 'zod';
import { coloursSchema, waymarkColours, type Colours } from './colours.ts';

const logoTypes = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' } as const;
const mostLogoBytes = 20_000; // it comes with the first page, on a poor phone

const brandSchema = z.strictObject({
  name: z.string().trim().min(2).max(30).default('Waymark'),
  colours: coloursSchema.default(waymarkColours),
  /** A picture beside the name, and how big it is shown. The file lies beside this one. */
  logo: z
    .strictObject({
      file: z.string().regex(/^[\w.-]+\.(svg|png|webp)$/, {
        error: 'must be the name of an .svg, .png or .webp file beside this one',
      }),
      width: z.int().min(16).max(200),
      height: z.int().min(16).max(64),
    })
    .optional(),
  contacts: localContactsSchema.default({}),
});

/** The picture beside the name, ready to send. */
type Logo = {
  /** Where it is served: its name changes with what it shows, so that it can be kept for good. */
  readonly href: string;
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** How a partnership makes the site its own, without a change to the program. */
export type Brand = {
  readonly name: string;
  readonly colours: Colours;
  readonly logo: Logo | null;
  readonly contacts: LocalContacts;
};

/** What the site is called and looks like where nobody has set anything, with no local number (NAV-8). */
export const waymarkBrand: Brand = {
  name: 'Waymark',
  colours: waymarkColours,
  logo: null,
  contacts: {},
};

/** Reads a brand file, or says in one sentence each what is wrong with it. */
export function readBrand(
  file: string,
): { ok: true; brand: Brand } | { ok: false; problems: string[] } {
  const inFile = `WAYMARK_BRAND_FILE ${file}`;
  try {
    const read = brandSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) {
      const { logo, ...rest } = read.data;
      return { ok: true, brand: { ...rest, logo: logo ? readLogo(file, logo) : null } };
    }
    const problems = read.error.issues.map(({ path: at, message }) =>
      [inFile, at.join('.'), `${message}.`].filter((part) => part !== '').join(': '),
    );
    return { ok: false, problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`${inFile}: ${why}`] };
  }
}

type LogoSettings = { readonly file: string; readonly width: number; readonly height: number };

function readLogo(brandFile: string, { file, width, height }: LogoSettings): Logo {
  const bytes = Buffer.from(readFileSync(path.join(path.dirname(brandFile), file)));
  if (bytes.byteLength > mostLogoBytes) {
    throw new Error(`${file} has ${bytes.byteLength} bytes; the most is ${mostLogoBytes}.`);
  }
  const ending = path.extname(file);
  const type = Object.entries(logoTypes).find(([known]) => known === ending)?.[1] ?? '';
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { href: `/brand/logo.${hash}${ending}`, type, bytes, width, height };
}
