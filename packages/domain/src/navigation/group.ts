import type { DirectoryService } from '../directory/service.ts';
import type { HelplineId } from './helpline-id.ts';
import type { NeedKey } from './need-key.ts';

/** People who are often left out, each with a page of their own (NAV-41; self-navigation section 5). */
export const groupIds = [
  'new-parent',
  'dad',
  'kinship-carer',
  'young-person',
  'young-carer',
  'extra-needs',
  'on-my-own',
  'foster-or-adopt',
  'disabled-parent',
  'new-here',
  'hard-to-read',
  'feel-judged',
] as const;

/** One of the groups; also the last part of its page's address, so it never changes. */
export type GroupId = (typeof groupIds)[number];

/** Who may be here, what they ask about first, who to ring, and which services are for them. */
export type Group = {
  readonly id: GroupId;
  /** Ids of needs, the likeliest first. */
  readonly needs: readonly string[];
  readonly keys: readonly NeedKey[];
  readonly helplines: readonly HelplineId[];
  /** The page speaks to a child or young person: no page of theirs is written for grown-ups (NAV-16). */
  readonly young: boolean;
  /** What in a service says that it is for them too, beside the keys. */
  readonly says?: (service: DirectoryService) => boolean;
};

/** Every group, in the order that they are shown. */
export const groups: readonly Group[] = [
  {
    id: 'new-parent',
    needs: [
      'having-a-baby',
      'baby-wont-stop-crying',
      'low-since-birth',
      'sleep-and-feeding',
      'childcare-and-company',
      'home-not-safe-for-kids',
    ],
    keys: ['pregnancy-new-baby', 'feeding-sleep-toileting'],
    helplines: ['cry-sis', 'pandas', 'nhs'],
    young: false,
  },
  {
    id: 'dad',
    needs: [
      'all-mums-there',
      'on-my-own',
      'having-a-baby',
      'low-since-birth',
      'splitting-up',
      'nothing-to-do',
    ],
    keys: ['dads'],
    helplines: ['family-lives', 'samaritans'],
    young: false,
    says: ({ dadsWelcome }) => dadsWelcome === true,
  },
  {
    id: 'kinship-carer',
    needs: [
      'raising-a-relatives-child',
      'what-can-i-claim',
      'kicks-and-swears',
      'someone-died',
      'someone-in-prison',
      'school-and-i',
    ],
    keys: ['kinship-care'],
    helplines: ['kinship', 'family-rights-group'],
    young: false,
  },
  {
    id: 'young-person',
    needs: [
      'being-picked-on',
      'my-mum-died',
      'my-parent-drinks',
      'told-to-leave-at-16',
      'growing-up',
      'nothing-to-do',
    ],
    keys: ['child-mental-health', 'something-to-do', 'lgbtq'],
    helplines: ['shout', 'childline', 'papyrus'],
    young: true,
  },
  {
    id: 'young-carer',
    needs: ['i-look-after-someone', 'my-parent-drinks', 'my-mum-died', 'being-picked-on'],
    keys: ['young-carer'],
    helplines: ['childline', 'shout'],
    young: true,
  },
  {
    id: 'extra-needs',
    needs: [
      'waiting-for-a-test',
      'not-talking-yet',
      'wont-go-to-school',
      'sent-home-from-school',
      'school-and-i',
      'kicks-and-swears',
    ],
    keys: ['send'],
    helplines: ['contact', 'ipsea'],
    young: false,
    says: ({ sendNeeds }) => sendNeeds.length > 0,
  },
  {
    id: 'on-my-own',
    needs: [
      'on-my-own',
      'splitting-up',
      'what-can-i-claim',
      'childcare-and-company',
      'worn-out',
      'come-with-me',
    ],
    keys: ['isolation-loneliness', 'childcare-costs'],
    helplines: ['family-lives', 'citizens-advice'],
    young: false,
  },
  {
    id: 'foster-or-adopt',
    needs: [
      'raising-a-relatives-child',
      'kicks-and-swears',
      'child-worried-or-low',
      'school-and-i',
      'sleep-and-feeding',
    ],
    keys: ['kinship-care', 'parenting-behaviour'],
    helplines: ['family-rights-group', 'family-lives', 'young-minds-parents'],
    young: false,
  },
  {
    id: 'disabled-parent',
    needs: [
      'come-with-me',
      'worn-out',
      'home-not-safe-for-kids',
      'what-can-i-claim',
      'on-my-own',
      'no-dentist-or-doctor',
    ],
    keys: ['isolation-loneliness', 'physical-health'],
    helplines: ['family-lives', 'citizens-advice'],
    young: false,
    says: ({ locations }) => locations.some(({ accessibility }) => accessibility.length > 0),
  },
  {
    id: 'new-here',
    needs: [
      'come-with-me',
      'no-dentist-or-doctor',
      'on-my-own',
      'what-can-i-claim',
      'want-a-job',
      'cant-buy-food',
    ],
    keys: ['immigration-nrpf'],
    helplines: ['citizens-advice', 'family-lives'],
    young: false,
    says: ({ languages = [] }) => languages.length > 0,
  },
  {
    id: 'hard-to-read',
    needs: [
      'come-with-me',
      'what-can-i-claim',
      'want-a-job',
      'attendance-letter',
      'behind-on-rent',
    ],
    keys: ['education-learning', 'debt-money', 'isolation-loneliness'],
    helplines: ['family-lives', 'citizens-advice'],
    young: false,
  },
  {
    id: 'feel-judged',
    needs: [
      'come-with-me',
      'on-my-own',
      'being-picked-on',
      'worn-out',
      'school-and-i',
      'no-dentist-or-doctor',
    ],
    keys: ['lgbtq', 'isolation-loneliness'],
    helplines: ['family-lives', 'galop'],
    young: false,
  },
];

/** The group with this id. */
export function groupById(id: GroupId): Group {
  const group = groups.find((known) => known.id === id);
  if (!group) throw new Error(`No group is called ${id}`);
  return group;
}

/** Whether a service is for a group: it is filed under one of the group's keys, or says so itself (NAV-41). */
export function serviceFitsGroup(service: DirectoryService, { keys, says }: Group): boolean {
  return keys.some((key) => service.needKeys.includes(key)) || (says?.(service) ?? false);
}
