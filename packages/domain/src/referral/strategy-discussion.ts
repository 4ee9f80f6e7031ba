import { z } from 'zod';
import { type AgencyKind, agencyKindLabels, agencyKinds } from '../access/agency.ts';
import { yesNo } from '../rule/yes-no.ts';

const words = z.string().trim().max(4000);

/**
 * REF-S8: what a strategy discussion keeps (F17). It has one question: is the section 47 test met? There is no field that
 * overrides a refusal, because nothing does.
 */
export const StrategyDiscussion = z.strictObject({
  /** ISO 8601 with an offset or Z. */
  heldAt: z.iso.datetime({ offset: true }),
  attendees: z.array(
    z.strictObject({ personId: z.string().min(1), agencyKind: z.enum(agencyKinds) }),
  ),
  s47TestMet: z.enum(yesNo),
  reason: words,
  /** What the family is told, and what is kept back for safety. */
  familyTold: words,
});
export type StrategyDiscussion = z.infer<typeof StrategyDiscussion>;

/** Who is always at a strategy discussion (GK). */
export const strategyAgencies = [
  'childrens-social-care',
  'police',
  'health',
] as const satisfies AgencyKind[];

/** REF-S8: what the record of a strategy discussion is missing, beside its field; empty where nothing is. */
export function checkStrategyDiscussion(
  discussion: StrategyDiscussion,
): { field: keyof StrategyDiscussion; message: string }[] {
  const absent = strategyAgencies.filter(
    (kind) => !discussion.attendees.some((one) => one.agencyKind === kind),
  );
  const problems: { field: keyof StrategyDiscussion; message: string }[] = absent.map((kind) => ({
    field: 'attendees',
    message: `Somebody of this agency belongs there: ${agencyKindLabels[kind]}. If they cannot come, ring them.`,
  }));
  if (discussion.reason === '')
    problems.push({
      field: 'reason',
      message:
        discussion.s47TestMet === 'yes'
          ? 'Write in words the reasonable cause to suspect significant harm.'
          : 'Write why there is no reasonable cause to suspect significant harm.',
    });
  if (discussion.familyTold === '')
    problems.push({ field: 'familyTold', message: 'Write what the family is told, and by whom.' });
  return problems;
}
