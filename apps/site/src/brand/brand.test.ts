import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitHref } from '../words/frame.ts';
import { readBrand, waymarkBrand } from './brand.ts';
import { coloursSchema, waymarkColours } from './colours.ts';
import { contrast } from './contrast.ts';
import { colourStyle } from './style.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-brand-'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
};
const readSet = async (set: unknown) => readBrand(await write('brand.json', JSON.stringify(set)));

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('%s beside %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('NAV-61 colours', () => {
  test('Waymark’s own can be read, and need no style of their own', () => {
    expect(coloursSchema.parse({})).toEqual(waymarkColours);
    expect(colourStyle(waymarkColours)).toBeNull();
  });

  test('a partnership’s own are laid over Waymark’s', () => {
    const colours = coloursSchema.parse({ action: '#4b1d7a', mark: '#ffd166' });
    expect(colourStyle(colours)).toBe(
      'html.face-site{--colour-action:#4b1d7a;--colour-marigold:#ffd166;--drawing-accent:#ffd166}',
    );
  });

  test.each([
    ['a button too pale for its words', { action: '#5fb3b3' }, 'words on a button'],
    ['links too pale for the paper', { link: '#6fa8dc' }, 'links'],
    ['paper too dark for words', { ground: '#808080' }, 'words on the paper'],
    ['a colour by name', { action: 'teal' }, 'must be a colour such as'],
    ['another red for danger', { danger: '#ff0000' }, 'danger'],
  ])('%s is refused, and said', (_, given, said) => {
    const read = coloursSchema.safeParse(given);
    expect(read.success).toBe(false);
    expect(JSON.stringify(read.error?.issues)).toContain(said);
  });
});

describe('a brand file', () => {
  test('that sets nothing leaves everything as it ships, with no local number (NAV-8)', async () => {
    expect(await readSet({})).toEqual({ ok: true, brand: waymarkBrand });
    expect(waymarkBrand.contacts).toEqual({});
  });

  test('names the site, its logo and its own numbers', async () => {
    await write('mark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const contact = { number: '01632 960100', checkedOn: '2026-11-22' };
    const read = await readSet({
      name: 'Wenbrook Help',
      logo: { file: 'mark.svg', width: 120, height: 32 },
      contacts: { 'front-door': contact },
    });
    expect(read).toMatchObject({
      ok: true,
      brand: {
        name: 'Wenbrook Help',
        logo: {
          type: 'image/svg+xml',
          width: 120,
          href: expect.stringMatching(/^\/brand\/logo\.[\w-]{8}\.svg$/),
        },
        contacts: { 'front-door': contact },
      },
    });
  });

  test('names where the exit leads, and the picture of a tab', async () => {
    await write('icon.png', 'picture');
    const exit = { href: 'https://www.wenbrook.example/news', name: 'the Wenbrook news' };
    const read = await readSet({ exit, icon: { file: 'icon.png' } });
    const href = expect.stringMatching(/^\/brand\/icon\.[\w-]{8}\.png$/);
    expect(read).toMatchObject({ ok: true, brand: { exit, icon: { type: 'image/png', href } } });
    expect(waymarkBrand.exit).toEqual({ href: exitHref, name: 'the BBC weather' });
  });

  test.each([
    'http://www.wenbrook.example/',
    'javascript:alert(1)',
    '/danger',
    'https://localhost/',
    'https://10.0.0.1/',
    'wenbrook.example',
  ])('an exit to %s is refused', async (href) => {
    const read = await readSet({ exit: { href, name: 'the news' } });
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining('exit.href')] });
  });

  test.each([
    ['that is no JSON', '{', 'JSON'],
    ['with a misspelt word', '{"nam":"x"}', 'nam'],
    ['with colours nobody can read', '{"colours":{"action":"#eeeeee"}}', 'contrast of'],
    ['whose logo is missing', '{"logo":{"file":"a.svg","width":32,"height":32}}', 'a.svg'],
    [
      'whose logo lies elsewhere',
      '{"logo":{"file":"../a.svg","width":32,"height":32}}',
      'beside this one',
    ],
    ['whose icon is too big', '{"icon":{"file":"big.png"}}', 'the most is'],
    ['whose exit has no name', '{"exit":{"href":"https://a.example/"}}', 'exit.name'],
    ['with no day for a number', '{"contacts":{"front-door":{"number":"101"}}}', 'checkedOn'],
  ])('%s is refused in one line', async (_, text, said) => {
    await write('big.png', 'x'.repeat(20_001));
    const read = readBrand(await write('brand.json', text));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.join(' ')).toContain(said);
    expect(read.problems.join(' ')).toContain('WAYMARK_BRAND_FILE');
  });

  test('that is not there is said to be so', () => {
    expect(readBrand(path.join(folder, 'none.json'))).toMatchObject({ ok: false });
  });
});

const demo = path.resolve(import.meta.dirname, '../../demo/brand.json');

test('the demo’s brand can be read, and its numbers are made up', () => {
  const read = readBrand(demo);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const numbers = Object.values(read.brand.contacts).map(({ number }) => number);
  expect(numbers.length).toBe(6);
  for (const number of numbers) expect(number).toMatch(/^01632 960\d{3}$/);
});

test('no team of the demo has the number of a service in its directory, nor of another team', () => {
  const read = readBrand(demo);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const directory = path.resolve(import.meta.dirname, '../../../../packages/db/src/seed/directory');
  const services = readdirSync(directory)
    .map((file) => readFileSync(path.join(directory, file), 'utf8'))
    .join('\n');
  expect(services).toContain('01632 960101');
  const numbers = Object.values(read.brand.contacts).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => services.includes(number))).toEqual([]);
});
