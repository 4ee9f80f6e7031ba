import { z } from 'zod';
import { dangerSignIds } from './danger-sign-id.ts';
import { helplineIds } from './helpline-id.ts';
import { localContactKeys } from './local-contact.ts';

/** Something that stops everything else: it is routed before any question is asked (NAV-6; self-navigation section 2). */
export const dangerSignSchema = z.strictObject({
  id: z.enum(dangerSignIds),
  words: z.array(z.string().min(1)).min(1).readonly(),
  /** The first thing to do. Where there is danger now it names 999 and never 101 (NAV-7). */
  first: z.string().min(1),
  /** What to do when nobody is in danger at this moment, or after the first thing. */
  otherwise: z.array(z.string().min(1)).readonly(),
  also: z.array(z.enum(helplineIds)).readonly(),
  local: z.array(z.enum(localContactKeys)).readonly(),
  /** What not to do, said kindly; null where the source gives nothing. */
  never: z.string().min(1).nullable(),
  /** The page first says how to keep others from seeing it. */
  safeDevice: z.boolean(),
});

/** Something that stops everything else. */
export type DangerSign = z.infer<typeof dangerSignSchema>;
