import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import { inARow } from './in-a-row.ts';
import { fewOf, inShort } from './short.ts';
import { timeLines } from './times.ts';
import { wayIn, type WayIn } from './way-in.ts';
import { ageWords, costWords, goesThere, placeWords } from './words.ts';

/** What a card says line by line, and what has to be asked, in the words in which it is asked. */
export type CardFacts = {
  readonly justGo: boolean;
  readonly known: readonly { readonly label: string; readonly said: string }[];
  /** Null where all is known. */
  readonly ask: string | null;
};

type Fact = { readonly label: string; readonly said: string | null; readonly ask: string | null };

/** What decides whether to go, at the place that is nearest: nothing that is unknown has a line of its own (NAV-63). */
export function cardFacts(service: DirectoryService, nearest: ServiceLocation | null): CardFacts {
  const place = nearest ?? service.locations[0];
  const way = wayIn(service);
  const there = goesThere(service)
    ? { where: where(service, place), access: fewOf(place?.accessibility ?? [], 2) }
    : null;
  const facts: readonly Fact[] = [
    fact('For', ages(service), 'ages'),
    fact('When', when(service), 'times'),
    ...(there ? [fact('Where', there.where, 'the place')] : []),
    fact('Cost', cost(service), 'the cost'),
    booking(way),
    { label: 'Wait', said: service.waitTime ? inShort(service.waitTime, 60) : null, ask: null },
    ...(there ? [fact('Getting in', there.access, 'steps and toilets')] : []),
    fact('Extra needs', fewOf(service.sendNeeds), 'extra needs'),
    fact('Languages', fewOf(service.languages ?? []), 'languages'),
  ];
  return {
    justGo: way.justGo,
    known: facts.flatMap(({ label, said }) => (said === null ? [] : [{ label, said }])),
    ask: askLine({
      whether: [way.ask, asksOfDads(service) ? 'Ask if dads are welcome.' : null],
      about: facts.flatMap(({ ask }) => ask ?? []),
    }),
  };
}

/** "Ask if you need to book and if dads are welcome. Ask about languages." */
function askLine({ whether, about }: { whether: (string | null)[]; about: string[] }) {
  const clauses = whether.flatMap((ask) => ask?.slice('Ask '.length, -1) ?? []);
  const parts = [
    ...(clauses.length > 0 ? [`Ask ${inARow(clauses)}.`] : []),
    ...(about.length > 0 ? [`Ask about ${inARow(about)}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

const fact = (label: string, said: string | null, ask: string): Fact => ({
  label,
  said,
  ask: said === null ? ask : null,
});

function booking({ justGo, said }: WayIn): Fact {
  // "Just go" stands above, where it is seen first.
  const shown = justGo || said.length === 0 ? null : said.join(' ');
  return { label: 'Booking', said: shown, ask: null };
}

function ages({ minAge, maxAge }: DirectoryService): string | null {
  return minAge === undefined && maxAge === undefined ? null : ageWords(minAge, maxAge);
}

function when({ sessions }: DirectoryService): string | null {
  // What a hub puts on has a page of its own: here stands when it is open.
  const open = sessions.filter(({ name }) => name === undefined);
  const [first, second, ...more] = timeLines(open.length > 0 ? open : sessions);
  if (!first) return null;
  if (!second) return first;
  return more.length === 0 ? `${first}; ${second}` : `${first}; and ${more.length + 1} more times`;
}

function where({ locations }: DirectoryService, place: ServiceLocation | undefined): string | null {
  if (!place) return null;
  const others = locations.length - 1;
  if (others === 0) return placeWords(place);
  return `${placeWords(place)}; or ${others === 1 ? 'one other place' : `${others} other places`}`;
}

// A long note belongs on the service's own page.
function cost({ cost: { kind, text } }: DirectoryService): string | null {
  const short = text && text.length <= 60 ? text : undefined;
  if (kind === 'unknown' && short === undefined) return null;
  return costWords(short === undefined ? { kind } : { kind, text: short });
}

// Where young people or grown-ups come for themselves, nobody comes as a dad.
const asksOfDads = ({ dadsWelcome, minAge = 0 }: DirectoryService): boolean =>
  dadsWelcome === undefined && minAge < 8;
