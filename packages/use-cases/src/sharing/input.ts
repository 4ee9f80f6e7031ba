import {
  agreementStatuses,
  bodyKinds,
  confidenceStatuses,
  lawfulBases,
  notSoughtGrounds,
  restedOns,
  sharingClasses,
  sharingMethods,
  specialCategoryConditions,
} from '@waymark/domain/sharing';
import { yesNoUnknown } from '@waymark/domain/rule';
import { z } from 'zod';

import { enteredDay } from '../input.ts';

const words = (problem: string) => z.string().trim().min(1, problem).max(4000);
const lines = z.array(words('Write what it is, or take the line out.')).max(50);
/** A moment that somebody enters, in UTC. */
export const enteredMoment = z.iso.datetime({ error: 'Give the day and the time.' });

/** That something was shared: when, how, and when the family and the recipient were told. */
export const SharingMade = z.strictObject({
  sharedAt: enteredMoment,
  method: z.enum(sharingMethods, { error: 'Choose how it was passed on.' }),
  /** When the family was told; null where they are not told. */
  toldAt: enteredMoment.nullable(),
  refusalToldAt: enteredMoment.nullable(),
});
export type SharingMade = z.infer<typeof SharingMade>;

/** An agency of the area by its id, or somebody outside by name and kind. */
const Recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agency'), agencyId: z.uuid('Choose with whom.') }),
  z.strictObject({
    kind: z.literal('outside'),
    name: z.string().trim().min(1, 'Write with whom.').max(200),
    body: z.enum(bodyKinds, { error: 'Choose what kind of organisation it is.' }),
  }),
]);
export type Recipient = z.infer<typeof Recipient>;

const Answer = z.enum(yesNoUnknown);

/** What the sharing table asks a person besides class and agreement; who is in scope follows from the organisations. */
const Judged = z.strictObject({
  urgent: Answer,
  tellingIsSafe: Answer,
  askingRaisesRisk: Answer,
  stillNeeded: Answer,
  helpsRecipientFunction: Answer,
  moreDetrimental: Answer,
  thirdPartyData: Answer,
  healthInConfidence: Answer,
  inDoubt: Answer,
});

/** A decision to share something about people of a contact, or not to. */
export const DecideSharingInput = z.strictObject({
  contactId: z.uuid(),
  decision: z.enum(['share', 'not-share'], { error: 'Say whether you share it.' }),
  subjectIds: z.array(z.uuid()).min(1, 'Choose whom it is about.').max(50),
  recipient: Recipient,
  purpose: words('Write what it is for.'),
  reason: words('Write why.'),
  class: z.enum(sharingClasses, { error: 'Choose how serious the worry is.' }),
  agreement: z.enum(agreementStatuses, { error: 'Choose what they said.' }),
  judged: Judged,
  notSoughtGround: z.enum(notSoughtGrounds).nullable(),
  answered: z
    .strictObject({
      by: z.uuid('Choose who answered.'),
      at: enteredMoment,
      how: words('Write how they answered.'),
    })
    .nullable(),
  confidence: z.enum(confidenceStatuses, { error: 'Say what was told in confidence.' }),
  advice: z
    .strictObject({
      from: words('Write who gave the advice.'),
      at: enteredMoment,
      words: words('Write down the advice.'),
    })
    .nullable(),
  dataItems: lines,
  heldBack: lines,
  lawfulBasis: z.enum(lawfulBases).nullable(),
  specialCategory: z.enum(specialCategoryConditions).nullable(),
  dutyTests: z
    .strictObject({
      whyItMatters: words('Write why it matters.'),
      workItHelps: words('Write which work it helps.'),
      leastNeeded: words('Write what the least is that is needed.'),
      detriment: words('Write the result of the detriment test.'),
    })
    .nullable(),
  restedOn: z.enum(restedOns).nullable(),
  goesOn: z.boolean(),
  /** Why the family is not told, and when that is looked at again; null where they are told. */
  notTold: z
    .strictObject({ reason: words('Write why they are not told.'), revisitOn: enteredDay })
    .nullable(),
  /** Why it could not wait for an approval; null where it waits, or needs none. */
  whyItCouldNotWait: words('Write why it could not wait.').nullable(),
  reviewOn: enteredDay.nullable(),
  offered: words('Write what they were offered.').nullable(),
  onlyFew: z.boolean(),
  /** Null where it is not shared, or not yet. */
  made: SharingMade.nullable(),
});
export type DecideSharingInput = z.infer<typeof DecideSharingInput>;
