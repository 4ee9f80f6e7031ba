import { z } from 'zod';

import { readPhone } from './phone.ts';

/** How somebody wants to be reached. By Relay UK, words that are typed are spoken. */
export const callBackWays = ['ring', 'text', 'relay'] as const;
export type CallBackWay = (typeof callBackWays)[number];

/** When it is safe to ring or text, on a working day. */
export const safeTimes = ['morning', 'afternoon', 'evening'] as const;
export type SafeTime = (typeof safeTimes)[number];

/** Whether it is safe to text or to leave a message. NAV-51: only a plain yes is one. */
export const messageAnswers = ['yes', 'no', 'not-sure'] as const;
export type MessageAnswer = (typeof messageAnswers)[number];

/** The most characters of a name and of the one line. */
export const callBackLimits = { name: 60, about: 200 } as const;

/** One line of text: what is pasted over several is drawn together. */
const oneLine = (error: string) =>
  z.string({ error }).overwrite((text) => text.replace(/\s+/g, ' ').trim());

const noName = 'Tell us a name to use. It can be any name you like.';
const noPhone = 'We could not read that number. Put in all of it, like 07700 900123.';
const noTime = 'Pick at least one time.';
const longLine = 'That is a bit long. One line is enough. You can say more when we ring.';

/**
 * NAV-50: all that is asked of somebody who wants to be rung, and nothing else: no surname, no address, no child, no need.
 * NAV-51: the question about texts and messages has no answer that is taken for granted.
 */
export const AskCallBack = z
  .strictObject({
    name: oneLine(noName)
      .min(1, noName)
      .max(callBackLimits.name, 'That is a bit long. A first name is enough.'),
    phone: z
      .string({ error: noPhone })
      .refine((typed) => readPhone(typed) !== null, { error: noPhone })
      .transform((typed) => readPhone(typed) ?? ''),
    way: z.enum(callBackWays, { error: 'Pick how we should reach you.' }),
    times: z
      .array(z.enum(safeTimes, { error: noTime }), { error: noTime })
      .min(1, noTime)
      .transform((times) => safeTimes.filter((time) => times.includes(time))),
    messageSafe: z.enum(messageAnswers, {
      error: 'Tell us if a text or a message is safe. “Not sure” is fine.',
    }),
    about: oneLine(longLine).max(callBackLimits.about, longLine).default(''),
    /** The family hub in the directory that should ring; null where it may be any. */
    hubId: z.uuid({ error: 'Pick a family hub from the list.' }).nullable().default(null),
  })
  .refine(({ way, messageSafe }) => way !== 'text' || messageSafe === 'yes', {
    path: ['messageSafe'],
    error: 'You asked for a text. Is a text safe? If not, pick another way for us to reach you.',
  });
export type AskCallBack = z.infer<typeof AskCallBack>;
