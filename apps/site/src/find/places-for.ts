import {
  ageBandIds,
  groupById,
  isAreaAboutAbuse,
  needAreas,
  noFilters,
  serviceFitsGroup,
  type Filters,
  type Group,
} from '@waymark/domain/navigation';
import {
  arrange,
  everything,
  fittingArea,
  fittingGroup,
  hubsAmong,
  type Arranged,
  type Found,
} from '../directory/find.ts';
import type { Point } from '../directory/places.ts';
import type { Directory } from '../directory/store.ts';
import { groupHref } from '../links.ts';
import type { Given } from './answers.ts';

const mostToGo = 5;
const mostAnywhere = 3;

/** What a list is narrowed by, from the answers: an age, where one was said. */
export const filtersOf = ({ age }: Given): Filters => ({
  ...noFilters,
  age: ageBandIds.filter((band) => band === age),
});

/** The page with all the places that the answers lead to. */
export function allPlacesHref({ area, group }: Given): string {
  const about = needAreas.find(({ key }) => key === area);
  if (about) return `/services/about/${about.slug}`;
  return group === null ? '/services' : groupHref(group);
}

/** The first few places, and of them the family hub that stands before the rest. */
type FirstPlaces = Arranged & { readonly hub: Found | null };

/**
 * The first few places for somebody's answers: the nearest hub, which helps with anything, then what is for people like
 * them, then what fits, then what does not say an age, which is better than nothing. Beside abuse only a hub that may stand there (NAV-12, NAV-40).
 */
export function placesFor(given: Given, from: Point | null, directory: Directory): FirstPlaces {
  const { services, places } = directory;
  const { area } = given;
  const group = given.group === null ? null : groupById(given.group);
  const listed = listFor(given, group, directory);
  const hubs = hubsAmong(isAreaAboutAbuse(area) ? listed : services);
  // A young person looks for a place of their own first.
  const [hub] = group?.young ? [] : arrange(hubs, places, { from }).toGo;
  const { toGo, ask, anywhere } = arrange(listed, places, { from, filters: filtersOf(given) });
  const forThem = ({ service }: Found) => group !== null && serviceFitsGroup(service, group);
  const others = [...toGo, ...ask]
    .filter(({ service }) => service.id !== hub?.service.id)
    .sort((a, b) => Number(forThem(b)) - Number(forThem(a)));
  return {
    hub: hub ?? null,
    toGo: [...(hub ? [hub] : []), ...others].slice(0, mostToGo),
    ask: [],
    anywhere: anywhere.slice(0, mostAnywhere),
  };
}

function listFor({ area }: Given, group: Group | null, { services }: Directory) {
  if (area !== null) return fittingArea(services, area);
  return group === null ? everything(services) : fittingGroup(services, group);
}
