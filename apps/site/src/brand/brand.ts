import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localContactsSchema, type LocalContacts } from '@waymark/domain/navigation';
import { z } from 'zod';
import { exitHref } from '../words/frame.ts';
import { coloursSchema, waymarkColours, type Colours } from './colours.ts';

const pictureTypes = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
} as const;
const mostBytes = 20_000; // it comes with the first page, on a poor phone

const pictureFile = z.string().regex(/^[\w.-]+\.(svg|png|webp)$/, {
  error: 'must be the name of an .svg, .png or .webp file beside this one',
});

/** Where the exit leads (N5). Nobody must see from it what was looked at before. */
const waymarkExit = { href: exitHref, name: 'the BBC weather' };

const brandSchema = z.strictObject({
  name: z.string().trim().min(2).max(30).default('Waymark'),
  colours: coloursSchema.default(waymarkColours),
  /** A picture beside the name, and how big it is shown. The file lies beside this one. */
  logo: z
    .strictObject({
      file: pictureFile,
      width: z.int().min(16).max(200),
      height: z.int().min(16).max(64),
    })
    .optional(),
  /** The picture on the tab of a browser. */
  icon: z.strictObject({ file: pictureFile }).optional(),
  /** Where “Leave this site” leads: a page that anyone might look at, and its name in a sentence. */
  exit: z
    .strictObject({
      href: z.url({
        protocol: /^https$/,
        hostname: z.regexes.domain,
        error: 'must be an address of the public web that begins with https://',
      }),
      name: z.string().trim().min(3).max(40),
    })
    .default(waymarkExit),
  contacts: localContactsSchema.default({}),
});

/** A picture of the brand, ready to send. */
type Picture = {
  /** Where it is served: its name changes with what it shows, so that it can be kept for good. */
  readonly href: string;
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
};

/** The picture beside the name, and how big it is shown. */
type Logo = Picture & {
  readonly width: number;
  readonly height: number;
};

/** How a partnership makes the site its own, without a change to the program. */
export type Brand = {
  readonly name: string;
  readonly colours: Colours;
  readonly logo: Logo | null;
  readonly icon: Picture | null;
  readonly exit: { readonly href: string; readonly name: string };
  readonly contacts: LocalContacts;
};

/** What the site is called and looks like where nobody has set anything, with no local number (NAV-8). */
export const waymarkBrand: Brand = {
  name: 'Waymark',
  colours: waymarkColours,
  logo: null,
  icon: null,
  exit: waymarkExit,
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
      const { logo, icon, ...rest } = read.data;
      const own = {
        logo: logo ? { ...logo, ...readPicture(file, 'logo', logo.file) } : null,
        icon: icon ? readPicture(file, 'icon', icon.file) : null,
      };
      return { ok: true, brand: { ...rest, ...own } };
    }
    const problems = read.error.issues.map(({ path: at, message }) =>
      [inFile, at.join('.'), `${message}.`].filter((part) => part !== '').join(': '),
    );
    // One mistake can break two rules of the same field.
    return { ok: false, problems: [...new Set(problems)] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`${inFile}: ${why}`] };
  }
}

function readPicture(brandFile: string, what: 'logo' | 'icon', file: string): Picture {
  const bytes = Buffer.from(readFileSync(path.join(path.dirname(brandFile), file)));
  if (bytes.byteLength > mostBytes) {
    throw new Error(`${file} has ${bytes.byteLength} bytes; the most is ${mostBytes}.`);
  }
  const ending = path.extname(file);
  const type = Object.entries(pictureTypes).find(([known]) => known === ending)?.[1] ?? '';
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { href: `/brand/${what}.${hash}${ending}`, type, bytes };
}
