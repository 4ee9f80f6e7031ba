import { z } from 'zod';
import { isPhotoAddress } from './photo-address.ts';
import { textLimits, webAddressPattern } from './service.ts';

// Feeds write `null` for what they do not know; the standard says to leave it out. Both are read as unknown, and so is
// what cannot be right.

/** Text of a feed, cut to a length. */
export const upTo = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((words) => words.slice(0, max))
    .nullish()
    .catch(undefined);

/** A line of text. */
export const text = upTo(textLimits.line);

/** A name, without which the thing it names is passed over. */
export const name = z
  .string()
  .trim()
  .min(1)
  .transform((words) => words.slice(0, textLimits.name));

/** A link. Whatever feed this reads, no other scheme may become one on a page (DIR-8). */
export const webAddress = z.string().max(2000).regex(webAddressPattern).nullish().catch(undefined);

/** The address of a photo that may be fetched (DIR-16). */
export const photoAddress = z.string().max(2000).refine(isPhotoAddress).nullish().catch(undefined);

/** A figure. */
export const number = z.number().nullish().catch(undefined);

/** A whole number within bounds. */
export const whole = (min: number, max: number) =>
  z.int().min(min).max(max).nullish().catch(undefined);

/** An age in years. */
export const age = z.number().min(0).max(120).nullish().catch(undefined);

/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words).nullish().catch(undefined);

/** The entries of a list that can be read; the others are passed over. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch([])
    .transform((values) =>
      (values ?? []).flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );
