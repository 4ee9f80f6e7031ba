import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { bestEncoding, pack, type Encoding } from './pack.ts';

type PackedFile = Readonly<Record<Encoding, Uint8Array>>;

const prefix = '/_astro/';

/**
 * The build's scripts, packed as tight as can be before the first visit; the adapter would send them as they are. Their
 * names change with what is in them, so that a browser may keep them for good.
 */
export class PackedFiles {
  readonly #files: ReadonlyMap<string, PackedFile>;

  private constructor(files: ReadonlyMap<string, PackedFile>) {
    this.#files = files;
  }

  /** Packs the scripts of a folder; one that is not there has none. */
  static async of(folder: string): Promise<PackedFiles> {
    const names = await readdir(folder).catch(() => []);
    const packed = names
      .filter((name) => name.endsWith('.js'))
      .map(async (name): Promise<[string, PackedFile]> => {
        const body = await readFile(path.join(folder, name));
        const [br, gzip] = await Promise.all([pack(body, 'br', true), pack(body, 'gzip', true)]);
        return [prefix + name, { br, gzip, identity: body }];
      });
    return new PackedFiles(new Map(await Promise.all(packed)));
  }

  /** Answers a request for one of the files; false where it is for something else. */
  give({ method, url, headers }: IncomingMessage, response: ServerResponse): boolean {
    const file = this.#files.get(url ?? '');
    if (!file || (method !== 'GET' && method !== 'HEAD')) return false;
    const encoding = bestEncoding(headers['accept-encoding']?.toString() ?? null);
    const body = file[encoding];
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Length': body.byteLength,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    });
    response.end(method === 'HEAD' ? undefined : body);
    return true;
  }
}
