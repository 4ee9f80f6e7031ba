import { createHmac, randomBytes } from 'node:crypto';
import { type CallBackParameters, defaultCallBackParameters } from '@waymark/domain/call-back';
import { networkOf } from '@waymark/domain/network';
import { z } from 'zod';

import { readSettings } from '../settings.ts';

/**
 * What came of handing something over to the server. `ask-again`: it was sent too fast, or long after it was shown.
 * `away`: the server could not be reached, or was not able to take it.
 */
export type Sent =
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'ask-again' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'away' };

/** What to put right, in a family's words, beside the field it is about. */
type FieldProblem = { readonly field: string; readonly message: string };

const refusalSchema = z.object({
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
});

const patience = 8_000; // milliseconds: a family waits for this answer

// Wrong settings have ended the process before (directory/current.ts).
const read = readSettings(process.env);
const settings = read.ok ? read.settings : null;

/** What the partnership promises of a call-back, as the server has it. */
export const callBackParameters: CallBackParameters = {
  ...defaultCallBackParameters,
  ...(settings && { keepDays: settings.callBackDays }),
};

/**
 * Hands what a family sent to the server's public family API. It never throws, keeps nothing, and says nothing to the
 * log: what was sent may be private.
 */
export async function postToFamilyApi(what: string, body: unknown, visitor: string): Promise<Sent> {
  try {
    const response = await fetch(`${settings?.familyUrl}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Waymark-Visitor': visitor },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'done', answer };
    if (response.status === 409) return { kind: 'ask-again' };
    if (response.status === 429) return { kind: 'too-many' };
    const refusal = refusalSchema.safeParse(answer);
    return refusal.success ? { kind: 'refused', ...refusal.data } : { kind: 'away' };
  } catch {
    return { kind: 'away' };
  }
}

/**
 * A mark that is the same for one visitor while this process runs and says nothing about them: the server counts what
 * comes from one place by it, and never learns the place.
 */
export function visitorOf(request: Request, address: string): string {
  const forwarded = settings?.trustProxy
    ? request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim()
    : undefined;
  return createHmac('sha256', markKey)
    .update(networkOf(forwarded || address))
    .digest('base64url');
}

const markKey = randomBytes(32);
