import { z } from 'zod';
import { isPhotoAddress } from './photo-address.ts';
import { withoutControls } from './plain-text.ts';
import { listLimit, textLimits, webAddressPattern } from './service.ts';

// Feeds write `null` for what they do not know; the standard says to leave it out. Both are read as unknown, and so is
// what cannot be right.

const given = z.string().transform((words) => withoutControls(words).trim());

/** Text of a feed, cut to a length. */
export const upTo = (max: number) =>
  given
    .pipe(z.string().min(1))
    .transform((words) => words.slice(0, max).toWellFormed())
    .nullish()
    .catch(undefined);

/** A line of text. */
export const text = upTo(textLimits.line);

/** A name, without which the thing it names is passed over. */
export const name = given
  .pipe(z.string().min(1))
  .transform((words) => words.replace(/\s+/g, ' ').slice(0, textLimits.name).toWellFormed());

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

/** The entries of a list that can be read; the others are passed over, and what is beyond the most that is kept (DIR-47). */
export const listOf = <T extends z.ZodType>(item: T, most: number = listLimit) =>
  z
    .array(z.unknown())
    .nullish()
    .catch([])
    .transform((values) =>
      (values ?? []).slice(0, most).flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );
