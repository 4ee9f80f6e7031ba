import { z } from 'zod';

import { restrictedClasses } from './restricted-class.ts';

/** How long the texts may be, and how many people can be named to read one. */
export const restrictedLimits = { text: 4000, why: 500, named: 10 } as const;

/** What is written when something is kept from most of those who see a family. */
export const WriteEntry = z.strictObject({
  contactId: z.uuid(),
  class: z.enum(restrictedClasses, { error: 'Choose what kind it is.' }),
  /** Whom of the family it is about; null where it is about all of them. */
  personId: z.uuid().nullable(),
  text: z.string().trim().min(1, 'Write what is to be kept back.').max(restrictedLimits.text),
  why: z.string().trim().min(1, 'Write why only some may read it.').max(restrictedLimits.why),
  /** NTK-5: who may read it beside those whom its class lets read. */
  namedIds: z.array(z.uuid()).max(restrictedLimits.named),
});
export type WriteEntry = z.infer<typeof WriteEntry>;
