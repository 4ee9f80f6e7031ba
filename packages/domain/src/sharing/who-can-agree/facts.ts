import { z } from 'zod';
import { yesNoUnknown } from '../../rule/yes-no.ts';

/** Who is being asked: the child, or an adult for the child. */
export const askedPeople = ['child', 'adult'] as const;
export type AskedPerson = (typeof askedPeople)[number];

/** What an adult is to a child. It says nothing about parental responsibility (SHR-W1). */
export const relationships = [
  'mother',
  'father',
  'step-parent',
  'grandparent',
  'kinship-carer',
  'foster-carer',
  'other',
] as const;
export type Relationship = (typeof relationships)[number];

/** Relationships in the words of a screen. */
export const relationshipLabels: Record<Relationship, string> = {
  mother: 'Mum',
  father: 'Dad',
  'step-parent': 'Step-parent',
  grandparent: 'Grandparent',
  'kinship-carer': 'Family or friend who cares for the child',
  'foster-carer': 'Foster carer',
  other: 'Somebody else',
};

/** What the table of who can agree looks at. Left out is not known, but for the four fields that say otherwise. */
export const WhoCanAgreeFacts = z.strictObject({
  asked: z.enum(askedPeople).optional(),
  /** Whether the child is not born yet. Left out: born. */
  unborn: z.enum(yesNoUnknown).optional(),
  /** The child's date of birth, YYYY-MM-DD. */
  bornOn: z.iso.date().optional(),
  /** What the adult is to the child. Kept for the record; it never decides. */
  relationship: z.enum(relationships).optional(),
  /** Whether the adult is known to hold parental responsibility. */
  parentalResponsibility: z.enum(yesNoUnknown).optional(),
  /** Whether the council looks after the child. Left out: no. */
  lookedAfter: z.enum(yesNoUnknown).optional(),
  /** Whether those who hold parental responsibility disagree. Left out: no. */
  parentsDisagree: z.enum(yesNoUnknown).optional(),
  /** Whether the child understands enough to agree, as a person judged it (Gillick). */
  understandsEnough: z.enum(yesNoUnknown).optional(),
  /** Whether the person asked has mental capacity. Left out: yes, as the law presumes from 16. */
  hasCapacity: z.enum(yesNoUnknown).optional(),
  /** Whether it is about anything sexual. Left out: no. */
  sexualMatter: z.enum(yesNoUnknown).optional(),
});
export type WhoCanAgreeFacts = z.infer<typeof WhoCanAgreeFacts>;
