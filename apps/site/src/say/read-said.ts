import { sayWords as words } from '../words/say.ts';

/** What somebody said in the box, or why it could not be read. */
export type Said =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'problem'; readonly message: string };

/**
 * Reads own words out of a request. They come only in the body of a POST, serve this one answer and are kept nowhere
 * (N3). What is too long for a form is not read at all.
 */
export async function readSaid(request: Request): Promise<Said> {
  if (request.method !== 'POST') return { kind: 'not-asked' };
  const form = await request.formData().catch(() => null);
  if (form === null) return { kind: 'problem', message: words.tooLong };
  const said = form.get('words');
  if (typeof said !== 'string' || said.trim() === '')
    return { kind: 'problem', message: words.blank };
  return { kind: 'said', words: said };
}
