import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  type DecipherGCM,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Transform } from 'node:stream';

import { WrongUsage } from '../commands/command.ts';

// A sealed file: this mark, 32 random bytes, what is sealed, and a tag of 16 bytes over all of it and the file's name.
// The random bytes make a key and a nonce that no other file has.
const mark = Buffer.from('WAYMARK1');
const saltBytes = 32;
const headBytes = mark.length + saltBytes;
const tagBytes = 16;
const shortestKey = 32;

/** Reads the secret that seals backups. Throws WrongUsage where there is none or it is short enough to guess. */
export function readKeyFile(file: string): string {
  const key = readText(file).trim();
  if (key.length >= shortestKey) return key;
  throw new WrongUsage(
    `${file} holds no key: it must be a random text of at least ${shortestKey} characters.`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUsage(`The key file ${file} cannot be read.`);
  }
}

/** Encrypts a stream (AES-256-GCM) so that nobody without the key can read it, change it or give it another name. */
export function seal(key: string, name: string): Transform {
  const salt = randomBytes(saltBytes);
  const { fileKey, nonce } = derive(key, salt);
  const cipher = createCipheriv('aes-256-gcm', fileKey, nonce).setAAD(Buffer.from(name));
  let begun = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun) this.push(Buffer.concat([mark, salt]));
      begun = true;
      done(null, cipher.update(chunk));
    },
    flush(done) {
      if (!begun) this.push(Buffer.concat([mark, salt]));
      this.push(cipher.final());
      done(null, cipher.getAuthTag());
    },
  });
}

/** The reverse. It fails at the end where anything was changed: use what comes out only when it has ended well. */
export function unseal(key: string, name: string): Transform {
  let held = Buffer.alloc(0);
  let decipher: DecipherGCM | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk]);
      if (!decipher && held.length >= headBytes) {
        if (!held.subarray(0, mark.length).equals(mark)) return done(notSealed(name));
        decipher = openWith(key, name, held.subarray(mark.length, headBytes));
        held = held.subarray(headBytes);
      }
      const ready = decipher ? held.length - tagBytes : 0;
      if (!decipher || ready <= 0) return done();
      const plain = decipher.update(held.subarray(0, ready));
      held = held.subarray(ready);
      return done(null, plain);
    },
    flush(done) {
      if (!decipher || held.length !== tagBytes) return done(notSealed(name));
      try {
        done(null, decipher.setAuthTag(held).final());
      } catch {
        done(new WrongUsage(`${name} does not open with this key, or was changed.`));
      }
    },
  });
}

function openWith(key: string, name: string, salt: Buffer): DecipherGCM {
  const { fileKey, nonce } = derive(key, salt);
  return createDecipheriv('aes-256-gcm', fileKey, nonce).setAAD(Buffer.from(name));
}

function derive(key: string, salt: Buffer): { fileKey: Buffer; nonce: Buffer } {
  const bytes = Buffer.from(hkdfSync('sha256', key, salt, 'waymark backup', 44));
  return { fileKey: bytes.subarray(0, 32), nonce: bytes.subarray(32) };
}

function notSealed(name: string): WrongUsage {
  return new WrongUsage(`${name} is not a whole sealed file.`);
}
