import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

// Short blocks, each with a code of its own: a script that is half words and half weights comes out smaller.
const tight = { level: 9, memLevel: 5 };

/** How a body may be packed, as HTTP names it. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The best packing that a browser takes, from its Accept-Encoding header. */
export function bestEncoding(accepted: string | null): Encoding {
  const takes = new Set(
    (accepted ?? '')
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';', 1)[0]?.trim()),
  );
  if (takes.has('br')) return 'br';
  return takes.has('gzip') ? 'gzip' : 'identity';
}

/** Packs a small text whole: as tight as can be where it will be used again, else quickly. */
export async function pack(
  body: Buffer,
  encoding: Encoding,
  again: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return new Uint8Array(body);
  if (encoding === 'gzip') return new Uint8Array(await toGzip(body, again ? tight : { level: 6 }));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: again ? 11 : 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  return new Uint8Array(await toBrotli(body, { params }));
}
