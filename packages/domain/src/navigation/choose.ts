import { isAboutAbuse, isAreaAboutAbuse } from './about-abuse.ts';
import type { AgeBandId } from './age-band.ts';
import { groupById, type GroupId } from './group.ts';
import type { HelplineId } from './helpline-id.ts';
import type { NeedAreaKey } from './need-area.ts';
import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';
import { needById, needs, needsInArea } from './needs.ts';

/** What somebody answered; null where they skipped it, are not sure, or would rather not say. */
export type Answers = {
  readonly group: GroupId | null;
  readonly area: NeedAreaKey | null;
  readonly age: AgeBandId | null;
};

const most = 6;

/**
 * The needs to ask about first, likeliest first: one to six for any answers, and for none (NAV-40). Where the area is
 * said, every one is of that area, so that nothing from elsewhere stands beside abuse (NAV-12).
 */
export function chooseNeeds({ group, area, age }: Answers): readonly Need[] {
  const who = group === null ? null : groupById(group);
  const keys = [...(who?.keys ?? []), ...(age === null ? [] : keysByAge[age])];
  const aboutAbuse = isAreaAboutAbuse(area);
  const rank = (need: Need) => {
    // Their order is thought through: first how to tell, last a page for those who hurt others.
    if (aboutAbuse) return 0;
    const ownOrder = who?.needs.toReversed().indexOf(need.id) ?? -1;
    return 2 * ownOrder + need.keys.filter((key) => keys.includes(key)).length;
  };
  const inTheirWords = (need: Need) => (who?.young && need.audience !== 'grown-up' ? 100 : 0);
  return poolOf(who?.needs ?? null, area)
    .filter(({ audience }) => who?.young || audience !== 'young-person')
    .map((need) => ({ need, fit: rank(need) + inTheirWords(need) }))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ need }) => need);
}

/**
 * Who to ring: the group's own lines first, then the need's. Beside abuse a grown-up gets only lines about abuse, and a
 * young person their own too (NAV-12, NAV-40).
 */
export function chooseHelplines({ group, area, age }: Answers): readonly HelplineId[] {
  const [first] = chooseNeeds({ group, area, age });
  const who = group === null ? null : groupById(group);
  const own = who !== null && (who.young || !isAreaAboutAbuse(area)) ? who.helplines : [];
  return [...new Set([...own, ...(first?.helplines ?? [])])].slice(0, 3);
}

function poolOf(own: readonly string[] | null, area: NeedAreaKey | null): readonly Need[] {
  if (area !== null) return needsInArea(area);
  if (own === null) return anyones;
  return own.map(needById).filter((need) => need !== undefined);
}

// Where nothing is known, what is not about one age or one trouble comes first.
const broad = [
  'come-with-me',
  'worn-out',
  'child-worried-or-low',
  'kicks-and-swears',
  'cant-pay-bills',
  'wont-go-to-school',
];
const anyones: readonly Need[] = [
  ...broad.map(needById).filter((need) => need !== undefined),
  ...needs.filter((need) => !broad.includes(need.id) && !isAboutAbuse(need)),
];

const keysByAge: Readonly<Record<AgeBandId, readonly NeedKey[]>> = {
  '0-2': ['pregnancy-new-baby', 'feeding-sleep-toileting', 'early-years-development'],
  '3-5': ['early-years-development', 'feeding-sleep-toileting', 'childcare-costs'],
  '6-11': ['education-learning', 'education-attendance', 'parenting-behaviour', 'bullying'],
  '12-15': ['child-mental-health', 'online-safety', 'education-attendance', 'bullying'],
  '16-18': ['child-mental-health', 'substance-use-child', 'something-to-do', 'homelessness'],
  '19-24': ['something-to-do', 'housing', 'debt-money', 'send'],
  '25-up': ['parent-mental-health', 'isolation-loneliness', 'debt-money', 'housing'],
};
