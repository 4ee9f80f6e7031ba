import { serviceWays, type DirectoryService } from '../directory/service.ts';
import { weekdays } from '../directory/weekday.ts';
import { accessNeeds, accessSaid } from './access-need.ts';
import { ageBandIds, ageBands, type AgeBandId } from './age-band.ts';

/** Everything a list of services may be narrowed by; of each filter several may be chosen. */
export const filterOptions = {
  within: ['1', '2', '5', '10', '20'],
  age: ageBandIds,
  day: weekdays,
  way: serviceWays,
  cost: ['free'],
  door: ['just-go', 'dads', 'extra-needs'],
  access: accessNeeds,
} as const;

/** A filter that is offered from a fixed list. */
export type FilterName = keyof typeof filterOptions;

/** One option of a filter. */
export type FilterOption<F extends FilterName> = (typeof filterOptions)[F][number];

/** What was chosen; an empty list narrows nothing. Languages are those that the directory names. */
export type Filters = { readonly [F in FilterName]: readonly FilterOption<F>[] } & {
  readonly language: readonly string[];
};

/** Nothing chosen. */
export const noFilters: Filters = {
  within: [],
  age: [],
  day: [],
  way: [],
  cost: [],
  door: [],
  access: [],
  language: [],
};

/** Whether a service is what somebody asked for: it is, it is not, or nobody has said and they would have to ask. */
export type Suits = 'fits' | 'ask' | 'not';

/** A service and how far it is: miles, "anywhere" for what is used from home, null where it cannot be told. */
export type Placed = {
  readonly service: DirectoryService;
  readonly miles: number | 'anywhere' | null;
};

/**
 * Judges a service by what was chosen (NAV-42). Only what is known not to fit is "not"; what nobody has said is "ask",
 * so that an unknown cost is never free and an unknown age never shuts a door.
 */
export function suits(placed: Placed, filters: Filters): Suits {
  const { service } = placed;
  return worst([
    best(filters.within.map((miles) => isWithin(placed, Number(miles)))),
    best(filters.age.map((band) => isForAge(service, band))),
    best(filters.day.map((day) => isOnDay(service, day))),
    best(filters.way.map((way) => known(service.ways.length > 0, service.ways.includes(way)))),
    best(filters.language.map((language) => speaks(service, language))),
    worst(filters.cost.map(() => isFree(service))),
    worst(filters.door.map((option) => isOpenDoor(service, option))),
    worst(filters.access.map((need) => hasAccess(placed, need))),
  ]);
}

const order: readonly Suits[] = ['not', 'ask', 'fits'];
const worst = (all: readonly Suits[]): Suits => order.find((suit) => all.includes(suit)) ?? 'fits';
const best = (all: readonly Suits[]): Suits =>
  order.findLast((suit) => all.includes(suit)) ?? 'fits';
const known = (said: boolean, holds: boolean): Suits => {
  if (!said) return 'ask';
  return holds ? 'fits' : 'not';
};

// Help that is used from home is near everyone (NAV-43). Tenths of a mile, as they are shown.
function isWithin({ miles }: Placed, most: number): Suits {
  if (miles === 'anywhere') return 'fits';
  return known(miles !== null, Math.round((miles ?? 0) * 10) <= most * 10);
}

function isForAge({ minAge, maxAge }: DirectoryService, id: AgeBandId): Suits {
  const band = ageBands.find((known) => known.id === id);
  if (!band || (minAge === undefined && maxAge === undefined)) return 'ask';
  // A child of two is two until the day of turning three; "up to four and a half" takes in those of four.
  return known(true, (minAge ?? 0) < band.to + 1 && (maxAge ?? band.from) >= band.from);
}

function isOnDay({ sessions }: DirectoryService, day: FilterOption<'day'>): Suits {
  return known(
    sessions.length > 0,
    sessions.some(({ weekday }) => weekday === day),
  );
}

function isFree({ cost }: DirectoryService): Suits {
  return known(cost.kind !== 'unknown', cost.kind === 'free');
}

function speaks({ languages = [] }: DirectoryService, language: string): Suits {
  return languages.includes(language) ? 'fits' : 'ask';
}

function isOpenDoor(service: DirectoryService, option: FilterOption<'door'>): Suits {
  if (option === 'just-go')
    return known(service.referral !== 'unknown', service.referral === 'not-needed');
  if (option === 'dads')
    return known(service.dadsWelcome !== undefined, service.dadsWelcome === true);
  const knows = service.sendNeeds.length > 0 || service.needKeys.includes('send');
  return knows ? 'fits' : 'ask';
}

function hasAccess({ service, miles }: Placed, need: FilterOption<'access'>): Suits {
  // Nothing to get into; only hearing matters on a phone or a screen.
  if (miles === 'anywhere' && need !== 'hearing') return 'fits';
  const said = service.locations.map(({ accessibility }) => accessSaid(accessibility, need));
  if (said.includes('has it')) return 'fits';
  return said.length > 0 && said.every((each) => each === 'has it not') ? 'not' : 'ask';
}
