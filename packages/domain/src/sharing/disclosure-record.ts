import { z } from 'zod';
import { approverRoles } from '../referral/agreement/facts.ts';
import { sharingRuleIds } from './answer.ts';
import { agreementStatuses, sharingClasses } from './facts.ts';
import { lawfulBases, specialCategoryConditions } from './lawful-basis.ts';

/** How information was passed on. */
export const sharingMethods = [
  'telephone',
  'meeting',
  'secure-email',
  'portal',
  'letter',
  'in-person',
] as const;
export type SharingMethod = (typeof sharingMethods)[number];

/** How information was passed on, in the words of a screen. */
export const sharingMethodLabels: Record<SharingMethod, string> = {
  telephone: 'By telephone',
  meeting: 'In a meeting',
  'secure-email': 'By secure email',
  portal: 'In this portal',
  letter: 'By letter',
  'in-person': 'Face to face',
};

/** SHR-R6: the three grounds on which agreement was not sought. */
export const notSoughtGrounds = [
  'cannot-consent',
  'not-reasonable',
  'would-place-at-risk',
] as const;
export type NotSoughtGround = (typeof notSoughtGrounds)[number];

/** Grounds in the words of a screen. */
export const notSoughtGroundLabels: Record<NotSoughtGround, string> = {
  'cannot-consent': 'They cannot agree',
  'not-reasonable': 'It is not reasonable to ask',
  'would-place-at-risk': 'Asking would put somebody at risk',
};

/** Where the permission to pass on what was told in confidence stands. Neither agreement nor a lawful basis. */
export const confidenceStatuses = [
  'nothing-in-confidence',
  'permission-given',
  'no-permission-needed',
  'kept-back',
] as const;
export type ConfidenceStatus = (typeof confidenceStatuses)[number];

/** Confidence in the words of a screen. */
export const confidenceStatusLabels: Record<ConfidenceStatus, string> = {
  'nothing-in-confidence': 'Nothing in it was told in confidence',
  'permission-given': 'They gave permission to pass it on',
  'no-permission-needed': 'Keeping the child safe, or a duty, outweighs the confidence',
  'kept-back': 'What was told in confidence is kept back',
};

const Words = z.string().trim().min(1).max(4000);
const Id = z.string().trim().min(1);
const Moment = z.iso.datetime();

/** SHR-R3: the family was told, or was not and why. */
const Told = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('yes'), at: Moment, by: Id }),
  z.strictObject({ told: z.literal('no'), reason: Words, revisitOn: z.iso.date().nullable() }),
]);

/** SHR-R4: who approved and as what, or why it could not wait and by when it is approved. */
const Approval = z.discriminatedUnion('approval', [
  z.strictObject({
    approval: z.literal('given'),
    by: Id,
    role: z.enum(approverRoles),
    at: Moment,
    reason: Words,
  }),
  z.strictObject({
    approval: z.literal('afterwards'),
    whyItCouldNotWait: Words,
    dueOn: z.iso.date(),
  }),
]);

/** SHR-R8: the tests of the duty to share, in words. */
const DutyTests = z.strictObject({
  whyItMatters: Words,
  workItHelps: Words,
  leastNeeded: Words,
  detriment: Words,
});

const everyDecision = {
  /** Who decided: ids and a role, never a name. */
  actor: z.strictObject({ personId: Id, role: Id, organisationId: Id }),
  subjectIds: z.array(Id).min(1),
  /** With whom. */
  recipientId: Id,
  /** Why. */
  purpose: Words,
  reason: Words,
  class: z.enum(sharingClasses),
  agreement: z.enum(agreementStatuses),
  notSoughtGround: z.enum(notSoughtGrounds).nullable(),
  /** SHR-R6: who said what `agreement` says, when, and how. */
  answered: z.strictObject({ by: Id, at: Moment, how: Words }).nullable(),
  /** SHR-R8: recipients who were told that agreement was taken back. */
  toldOfWithdrawal: z.array(Id).nullable(),
  confidence: z.enum(confidenceStatuses),
  /** SHR-R5: the row and the version of the settings it was decided under. */
  rule: z.strictObject({ id: z.enum(sharingRuleIds), version: Id }),
  advice: z.strictObject({ from: Id, at: Moment, words: Words }).nullable(),
  decidedAt: Moment,
};

/**
 * SHR-R1, SHR-R2: one row of the record of disclosures: something was shared, or it was decided not to. The lawful basis,
 * agreement and confidence are three fields. Nothing is filled in by default. Moments are in UTC.
 */
export const DisclosureRecord = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('shared'),
    ...everyDecision,
    /** What, item by item. */
    dataItems: z.array(Words).min(1),
    /** How. */
    method: z.enum(sharingMethods),
    lawfulBasis: z.enum(lawfulBases),
    specialCategory: z.enum(specialCategoryConditions).nullable(),
    told: Told,
    approval: Approval.nullable(),
    heldBack: z.array(Words),
    /** SHR-R8: when the recipient was told that permission is withheld. */
    refusalToldAt: Moment.nullable(),
    dutyTests: DutyTests.nullable(),
    sharedAt: Moment,
  }),
  z.strictObject({
    decision: z.literal('not-shared'),
    ...everyDecision,
    reviewOn: z.iso.date().nullable(),
    /** SHR-R8: what the family was offered instead. */
    offered: Words.nullable(),
  }),
]);
export type DisclosureRecord = z.infer<typeof DisclosureRecord>;
/** A record of something that was shared. */
export type SharedRecord = Extract<DisclosureRecord, { decision: 'shared' }>;
