import type { Day } from '../clock/day.ts';
import { serviceWays, type DirectoryService } from '../directory/service.ts';
import { isOver } from '../directory/session-on.ts';
import { weekdays } from '../directory/weekday.ts';
import { accessNeeds, accessSaid } from './access-need.ts';
import { ageBandIds, type AgeBandId, isForBand } from './age-band.ts';

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

/** Judges one service after another by the same choices. */
export type Judge = (placed: Placed) => Suits;

/**
 * Makes a judge of services by what was chosen (NAV-42). Only what is known not to fit is "not"; what nobody has said is
 * "ask", so that an unknown cost is never free and an unknown age never shuts a door. A time that is over by `today` says
 * nothing of now.
 */
export function judgeBy(filters: Filters, today: Day): Judge {
  const { within, age, day, way, language, cost, door, access } = filters;
  // Of these one is enough.
  const anyOf: readonly (readonly Judge[])[] = [
    within.map((miles) => (placed) => isWithin(placed, Number(miles))),
    age.map(isForAge),
    day.map((each) => (placed) => isOnDay(placed, each, today)),
    way.map((each) => (placed) => isUsed(placed, each)),
    language.map((each) => (placed) => speaks(placed, each)),
  ];
  // Of these each has to hold, like each of the groups above.
  const allOf: readonly Judge[] = [
    ...anyOf.filter((judges) => judges.length > 0).map(oneOf),
    ...cost.map((): Judge => isFree),
    ...door.map(
      (each): Judge =>
        (placed) =>
          isOpenDoor(placed, each),
    ),
    ...access.map(
      (each): Judge =>
        (placed) =>
          hasAccess(placed, each),
    ),
  ];
  return (placed) => {
    let answer: Suits = 'fits';
    for (const judge of allOf) {
      const suit = judge(placed);
      if (suit === 'not') return 'not';
      if (suit === 'ask') answer = 'ask';
    }
    return answer;
  };
}

function oneOf(judges: readonly Judge[]): Judge {
  return (placed) => {
    let answer: Suits = 'not';
    for (const judge of judges) {
      const suit = judge(placed);
      if (suit === 'fits') return 'fits';
      if (suit === 'ask') answer = 'ask';
    }
    return answer;
  };
}

const known = (said: boolean, holds: boolean): Suits => {
  if (!said) return 'ask';
  return holds ? 'fits' : 'not';
};

// Help that is used from home is near everyone (NAV-43). Tenths of a mile, as they are shown.
function isWithin({ miles }: Placed, most: number): Suits {
  if (miles === 'anywhere') return 'fits';
  return known(miles !== null, Math.round((miles ?? 0) * 10) <= most * 10);
}

function isForAge(id: AgeBandId): Judge {
  return ({ service }) => {
    const fits = isForBand(service, id);
    return known(fits !== null, fits === true);
  };
}

function isOnDay({ service }: Placed, day: FilterOption<'day'>, today: Day): Suits {
  const sessions = service.sessions.filter((session) => !isOver(session, today));
  return known(
    sessions.length > 0,
    sessions.some(({ weekday }) => weekday === day),
  );
}

function isUsed({ service: { ways } }: Placed, way: FilterOption<'way'>): Suits {
  return known(ways.length > 0, ways.includes(way));
}

function isFree({ service: { cost } }: Placed): Suits {
  return known(cost.kind !== 'unknown', cost.kind === 'free');
}

function speaks({ service: { languages = [] } }: Placed, language: string): Suits {
  return languages.includes(language) ? 'fits' : 'ask';
}

function isOpenDoor({ service }: Placed, option: FilterOption<'door'>): Suits {
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
