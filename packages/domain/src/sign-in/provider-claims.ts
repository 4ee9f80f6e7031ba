import { z } from 'zod';

/** What this installation asks of an organisation's own sign-in. */
export type ProviderRule = {
  /** The domains of e-mail addresses that it may speak for, in small letters. */
  domains: readonly string[];
  /** Names of sign-in contexts (`acr`, `acrs`) that stand for a second factor there. */
  contexts: readonly string[];
};

/** Why a sign-in that the provider accepted is not accepted here. */
export type ProviderRefusal =
  | 'unreadable'
  | 'address-not-verified'
  | 'other-domain'
  | 'no-second-factor';

export type ProviderAnswer = { ok: true; email: string } | { ok: false; why: ProviderRefusal };

const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]);
// Microsoft Entra writes truth as true, "true", 1 or "1".
const truth = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((value) => ['true', '1'].includes(String(value).toLowerCase()));

const claimsSchema = z.object({
  email: z.email().optional(),
  email_verified: truth.optional(),
  /** Entra's word for "the owner of this domain is this tenant". */
  xms_edov: truth.optional(),
  amr: words.optional(),
  acr: words.optional(),
  acrs: words.optional(),
});

/**
 * Reads an ID token whose signature, issuer, audience and nonce have been checked (SGN-4, SGN-5): a verified address
 * of an allowed domain, and word that a second factor was used. `preferred_username` is no address: anybody may be
 * given one that looks like a colleague's.
 */
export function readProviderClaims(claims: unknown, rule: ProviderRule): ProviderAnswer {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return { ok: false, why: 'unreadable' };
  const { email, email_verified, xms_edov, amr = [], acr = [], acrs = [] } = read.data;
  const isVerified = email_verified === true || (email_verified === undefined && xms_edov === true);
  if (email === undefined || !isVerified) return { ok: false, why: 'address-not-verified' };
  const address = email.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (!rule.domains.includes(domain)) return { ok: false, why: 'other-domain' };
  const usedSecond =
    amr.includes('mfa') || [...acr, ...acrs].some((name) => rule.contexts.includes(name));
  return usedSecond ? { ok: true, email: address } : { ok: false, why: 'no-second-factor' };
}
