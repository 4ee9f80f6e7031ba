import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

/** Bytes over the line, packed as the site packs them for a browser: bodies, without headers. */
export type Weight = { path: string; htmlAndCss: number; scripts: number };

/** What the first visit of a page weighs: its HTML with the style in it, each style sheet, and the scripts it names. */
export async function weigh(site: string, path: string): Promise<Weight> {
  const { packed, text } = await get(site + path);
  const named = [...text.matchAll(/<(?:script|link)\s[^>]*(?:src|href)="(\/[^"]+\.(?:css|js))"/g)];
  const files = [...new Set(named.map(([, file = '']) => file))];
  const sheets = files.filter((file) => file.endsWith('.css'));
  const scripts = files.filter((file) => file.endsWith('.js'));
  return {
    path,
    htmlAndCss: packed + (await sumOf(site, sheets)),
    scripts: await sumOf(site, scripts),
  };
}

/** What the box for own words fetches when somebody turns to it: its worker and all that this brings. */
export async function weighBox(site: string): Promise<number> {
  const { text } = await get(`${site}/`);
  const named = namedIn(text);
  const [box] = (await Promise.all(named.map((file) => get(site + file)))).filter((script) =>
    script.text.includes('new Worker'),
  );
  if (!box) throw new Error('No script of the first page starts a worker.');
  const fetched = new Set(namedIn(box.text));
  for (const file of fetched)
    for (const more of namedIn((await get(site + file)).text)) fetched.add(more);
  return sumOf(site, [...fetched]);
}

// A build names its files by their place from the root, or from beside the one that asks.
function namedIn(text: string): string[] {
  return [...text.matchAll(/["'`](?:\/_astro\/|\.\/)([\w.-]+\.js)["'`]/g)].map(
    ([, file = '']) => `/_astro/${file}`,
  );
}

async function sumOf(site: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await get(site + file)).packed));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Asks as a browser does, and unpacks what came. `fetch` would not say what came over the line. */
async function get(url: string): Promise<{ packed: number; text: string }> {
  const { headers, body } = await new Promise<{
    headers: Record<string, unknown>;
    body: Promise<Buffer>;
  }>((resolve, reject) => {
    request(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      resolve({ headers: response.headers, body: buffer(response) });
    })
      .on('error', reject)
      .end();
  });
  const packed = await body;
  const isPacked = headers['content-encoding'] === 'br';
  return {
    packed: packed.byteLength,
    text: (isPacked ? brotliDecompressSync(packed) : packed).toString('utf8'),
  };
}
