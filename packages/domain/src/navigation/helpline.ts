import { z } from 'zod';
import { helplineIds } from './helpline-id.ts';
import { openingSchema } from './helpline-opening.ts';

/** `sure`: the number was found in two or more sources and is known nationally. `check`: ring it before you print it (NAV-9). */
export const helplineStatuses = ['sure', 'check'] as const;

/** A national helpline: numbers are data with a source and the day they were last compared with it (NAV-9). */
export const helplineSchema = z.strictObject({
  id: z.enum(helplineIds),
  name: z.string().min(1),
  /** Who it is for, in a family's words. */
  who: z.string().min(1),
  /** As people write it, spaces included; null where there is a page but no number to ship. */
  number: z
    .string()
    .regex(/^[0-9 ]+$/)
    .nullable(),
  /** What to press or say once the call is answered. */
  hint: z.string().optional(),
  /** A way that is not a phone call. */
  text: z.string().optional(),
  email: z.email().optional(),
  link: z.url().optional(),
  /** Null where the hours could not be confirmed: the page then says to check. */
  opening: openingSchema.nullable(),
  /** The hours in words, made from `opening`. */
  hours: z.string().nullable(),
  status: z.enum(helplineStatuses),
  source: z.string().min(1),
  /** The day, as YYYY-MM-DD. Over 180 days ago, a page says "check" (N14). */
  checkedOn: z.iso.date(),
});

/** A national helpline. */
export type Helpline = z.infer<typeof helplineSchema>;

/** A helpline as its data is written down: the words for its hours are made from them. */
export type HelplineRecord = Omit<Helpline, 'hours'>;
