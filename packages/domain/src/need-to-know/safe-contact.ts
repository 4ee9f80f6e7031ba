import { z } from 'zod';

/** NTK-7: ways to reach somebody. */
export const contactWays = ['call', 'text', 'letter', 'e-mail', 'visit'] as const;
export type ContactWay = (typeof contactWays)[number];

/** The ways in the words of a screen. */
export const contactWayLabels: Record<ContactWay, string> = {
  call: 'Ring',
  text: 'Send a text',
  letter: 'Write a letter',
  'e-mail': 'Send an e-mail',
  visit: 'Visit at home',
};

/** What is set down of how one person of a family may be reached. */
export const SetSafeContact = z.strictObject({
  contactId: z.uuid(),
  personId: z.uuid(),
  /** The ways that are safe; none means: not directly at all. */
  ways: z.array(z.enum(contactWays)).max(contactWays.length),
  /** When, through whom, and what must not be said. */
  words: z.string().trim().max(500),
});
export type SetSafeContact = z.infer<typeof SetSafeContact>;

/** NTK-7: how somebody may be reached, for whoever is about to. What nobody named as safe is said not to be. */
export function safeContactInWords(rule: { ways: readonly ContactWay[] } | null): {
  safe: string;
  unsafe: string;
} {
  if (rule === null) return { safe: 'Nobody has asked yet what is safe: ask first.', unsafe: '' };
  const named = (ways: readonly ContactWay[]) =>
    ways.map((way) => contactWayLabels[way].toLowerCase()).join(', ');
  const unsafe = contactWays.filter((way) => !rule.ways.includes(way));
  return {
    safe: rule.ways.length === 0 ? 'Do not contact directly.' : `Safe: ${named(rule.ways)}.`,
    unsafe: unsafe.length === 0 ? '' : `Not safe: ${named(unsafe)}.`,
  };
}
