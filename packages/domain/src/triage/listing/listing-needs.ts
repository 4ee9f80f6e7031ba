import { z } from 'zod';
import { type Need, type NeedsCheck, checkNeeds, isWritten } from '../../rule/need.ts';
import { caseTypes } from '../facts.ts';
import { isListable, triageRouteOutcomes } from '../route.ts';

const words = z.string().max(4000);
const name = z.string().max(200);

/** What is written down before a contact goes on a list. What is left out is not there yet. */
export const ListingDraft = z.strictObject({
  routeOutcome: z.enum(triageRouteOutcomes),
  /** Left out, it counts as domestic abuse, which has most checks. */
  caseType: z.enum(caseTypes).optional(),
  screenedBy: name.optional(),
  /** The moment it was screened, in UTC. */
  screenedAt: z.iso.datetime().optional(),
  /** Why partners need to look at it together, as the police decision maker determined. */
  whyPartners: words.optional(),
  proportionalityNote: words.optional(),
  firstAssessor: name.optional(),
  secondAssessor: name.optional(),
});
export type ListingDraft = z.infer<typeof ListingDraft>;

/** Everything that may be needed before a contact goes on a list. */
export const listingNeedIds = [
  'route',
  'screened-by',
  'screened-at',
  'why-partners',
  'assessors',
  'proportionality-note',
] as const;
export type ListingNeedId = (typeof listingNeedIds)[number];

const always = () => true;
const isAbuse = ({ caseType = 'domestic-abuse' }: ListingDraft) => caseType === 'domestic-abuse';
/** One name however it is spaced and cased: it tells people apart, and is shown to nobody. */
const personOf = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** TRI-L1: all that a listing needs, as data. */
export const listingNeeds: readonly Need<ListingDraft, ListingNeedId>[] = [
  {
    id: 'route',
    asks: 'This is not for the meeting. Open the contact and follow the next step of its route.',
    source: 'S1; S4 §4.55',
    applies: always,
    met: ({ routeOutcome }) => isListable(routeOutcome),
  },
  {
    id: 'screened-by',
    asks: 'Name the specialist police decision maker who screened it.',
    source: 'S0',
    applies: always,
    met: ({ screenedBy }) => isWritten(screenedBy),
  },
  {
    id: 'screened-at',
    asks: 'Write when it was screened.',
    source: 'S0',
    applies: always,
    met: ({ screenedAt }) => isWritten(screenedAt),
  },
  {
    id: 'why-partners',
    asks: 'Write why partners need to look at it together.',
    source: 'S0',
    applies: always,
    met: ({ whyPartners }) => isWritten(whyPartners),
  },
  {
    id: 'assessors',
    asks: 'Name who made the first risk assessment and who made the second: two different people.',
    source: 'S1',
    applies: isAbuse,
    met: ({ firstAssessor = '', secondAssessor = '' }) =>
      isWritten(firstAssessor) &&
      isWritten(secondAssessor) &&
      personOf(firstAssessor) !== personOf(secondAssessor),
  },
  {
    id: 'proportionality-note',
    asks: 'Write why sharing it is proportionate, because no child is linked.',
    source: 'OURS',
    applies: ({ routeOutcome }) => routeOutcome === 'pit-stop-adult-partners',
    met: ({ proportionalityNote }) => isWritten(proportionalityNote),
  },
];

/** TRI-L1, TRI-A8: whether a contact may go on a list as it is written down, and if not, all that is missing. */
export function checkReadyToList(draft: ListingDraft): NeedsCheck<ListingNeedId> {
  return checkNeeds(listingNeeds, draft);
}
