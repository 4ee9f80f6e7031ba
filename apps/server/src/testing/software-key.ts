import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const optionsSchema = z.object({ challenge: z.string() });

const flags = { present: 0b1, verified: 0b100, withKey: 0b100_0000 };

/** A passkey in software: what a browser and a device that asked its owner would send. It signs for `localhost`. */
export class SoftwareKey {
  readonly #id = randomBytes(16);
  readonly #origin: string;
  readonly #secret: KeyObject;
  readonly #public: Buffer;

  constructor(serverUrl: string) {
    this.#origin = `http://localhost:${new URL(serverUrl).port}`;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#secret = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // COSE: an elliptic curve key for ES256 on P-256.
    this.#public = cbor(
      new Map<number, Encodable>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
  }

  /** The answer to the options of adding a passkey. */
  made(options: unknown): object {
    const length = Buffer.from([0, this.#id.length]);
    const key = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#public]);
    const authData = Buffer.concat([deviceData(flags.withKey), key]);
    const attestationObject = cbor(
      new Map<string, Encodable>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, Encodable>()],
        ['authData', authData],
      ]),
    );
    const clientDataJSON = this.#said('webauthn.create', options);
    return this.#answer({ clientDataJSON, attestationObject });
  }

  /** The answer to the options of signing in. */
  signed(options: unknown): object {
    const authenticatorData = deviceData(0);
    const clientDataJSON = this.#said('webauthn.get', options);
    const signature = sign(
      'sha256',
      Buffer.concat([authenticatorData, sha256(clientDataJSON)]),
      this.#secret,
    );
    return this.#answer({ clientDataJSON, authenticatorData, signature });
  }

  #said(type: string, options: unknown): Buffer {
    const { challenge } = optionsSchema.parse(options);
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin }));
  }

  #answer(parts: Record<string, Buffer>): object {
    const id = this.#id.toString('base64url');
    const response = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64url')]),
    );
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

function deviceData(more: number): Buffer {
  const flag = flags.present | flags.verified | more;
  return Buffer.concat([sha256('localhost'), Buffer.from([flag, 0, 0, 0, 0])]);
}

type Encodable = number | string | Buffer | Map<number | string, Encodable>;

/** As much of CBOR as a passkey needs: small numbers, text, bytes and maps of these. */
function cbor(value: Encodable): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, part]) => [cbor(key), cbor(part)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  return size < 256
    ? Buffer.from([(major << 5) | 24, size])
    : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
}
