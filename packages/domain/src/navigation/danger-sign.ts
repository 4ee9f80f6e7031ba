import { z } from 'zod';
import { dangerSignIds } from './danger-sign-id.ts';
import { helplineIds } from './helpline-id.ts';

/** The people a council names for itself: their numbers are settings of a partnership, never shipped (NAV-8). */
export const localContactKeys = [
  'front-door',
  'out-of-hours',
  'homeless-team',
  'crisis-help',
  'family-information',
  'family-hub',
] as const;

/** One of the local contacts. */
export type LocalContactKey = (typeof localContactKeys)[number];

/** What a local contact is called on a page, in a family's words. */
export const localContactLabels: Record<LocalContactKey, string> = {
  'front-door': 'Your council’s children’s team',
  'out-of-hours': 'Your council’s team for nights and weekends',
  'homeless-team': 'Your council’s team for people with no home',
  'crisis-help': 'Your council’s same-day help with food and heat',
  'family-information': 'Your council’s family information line',
  'family-hub': 'Your nearest family hub',
};

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
