import { z } from 'zod';
import { yesNo, yesNoUnknown } from '../rule/yes-no.ts';
import { conversationKeys } from './conversation.ts';

/** Room for what people write, in characters; empty where nothing has been written. */
const words = z.string().max(4000).default('');

/** FRM-3: the level a professional decided on, and why. It is written by a person and by nothing else. */
export const ProfessionalLevel = z.strictObject({ level: z.int().positive(), reason: words });
export type ProfessionalLevel = z.infer<typeof ProfessionalLevel>;

/**
 * FRM-15: what is said of one area: indicators by id, none of these, something else in one's own words, and the three
 * columns (H04 to H06). `thought` is the professional's level for this area alone, if they give one.
 */
export const AreaAnswer = z.strictObject({
  outcome: z.string().min(1),
  chosen: z.array(z.string().min(1)).default([]),
  noneOfThese: z.boolean().default(false),
  other: words,
  workingWell: words,
  worriedAbout: words,
  needsToHappen: words,
  thought: ProfessionalLevel.nullable().default(null),
});
export type AreaAnswer = z.infer<typeof AreaAnswer>;

/** FRM-15: a family's profile under one version of one framework. Nothing in it says who they are. */
export const Profile = z.strictObject({
  framework: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  areas: z.array(AreaAnswer).default([]),
  level: ProfessionalLevel.nullable().default(null),
  /** FRM-13: "could this be a child in need?", yes or no, with a reason; null: not answered. */
  childInNeed: z
    .strictObject({ answer: z.enum(yesNo), reason: words })
    .nullable()
    .default(null),
  /** Whether the professional is in doubt; not known counts as doubt. */
  inDoubt: z.enum(yesNoUnknown).default('unknown'),
  /** FRM-16: the answers to the nine questions; a question that is not there has not been answered. */
  conversation: z.partialRecord(z.enum(conversationKeys), words).default({}),
});
export type Profile = z.infer<typeof Profile>;
