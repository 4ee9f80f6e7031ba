import { z } from 'zod';
import { dangerSignIds } from './danger-sign-id.ts';
import { helplineIds } from './helpline-id.ts';
import { needAreaKeys } from './need-area.ts';
import { needKeys } from './need-key.ts';
import { serviceKinds } from './service-kind.ts';

/** Whose words a need is in. A young person's page speaks to them, and offers several people (NAV-16; N13). */
export const audiences = ['grown-up', 'young-person', 'anyone'] as const;

/** The note a page shows when it is in a young person's own words. */
export const audienceNotes: Record<(typeof audiences)[number], string | null> = {
  'grown-up': null,
  'young-person': 'This page is for children and young people.',
  anyone: null,
};

const text = z.string().min(1);

/**
 * One need in a family's own words, with something to do, someone to talk to and somewhere to go (NAV-3, NAV-4). Its copy
 * names no level of need (NAV-17), is easy to read (NAV-18), kind and plain (NAV-19), and has everyone in it (NAV-20).
 */
export const needSchema = z.strictObject({
  /** Also the last part of the page's address, so it never changes. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  area: z.enum(needAreaKeys),
  audience: z.enum(audiences),
  /** What a family says, or a plain question. */
  title: text,
  /** Other ways families say it. */
  words: z.array(text).min(2).max(6).readonly(),
  /** The main one first. */
  keys: z.array(z.enum(needKeys)).min(1).readonly(),
  /** Says, truly, that others feel this way too. */
  intro: text,
  tryNow: z.strictObject({ title: text, steps: z.array(text).min(2).max(4).readonly() }),
  talkTo: z
    .array(z.strictObject({ who: text, how: text }))
    .min(2)
    .readonly(),
  fits: z.array(z.enum(serviceKinds)).min(1).readonly(),
  /** What they will ask, and what happens then. */
  next: text,
  /** Signs that it is getting worse, each with what to do. */
  worse: z.array(text).readonly(),
  /** The danger signs that belong to this need; every page also links them all. */
  danger: z.array(z.enum(dangerSignIds)).readonly(),
  helplines: z.array(z.enum(helplineIds)).readonly(),
  /** Names abuse, harm, exploitation, sex, drink or drugs, mental health or losing a home: the exit button shows (NAV-15; N5). */
  sensitive: z.boolean(),
  related: z.array(z.string()).min(1).readonly(),
});

/** One need in a family's own words. */
export type Need = z.infer<typeof needSchema>;
