import type { Day, SchoolCalendar } from '@waymark/domain/clock';
import {
  isOpeningTime,
  sessionOn,
  weekdayName,
  type DirectoryService,
  type ServiceLocation,
  type ServiceSession,
} from '@waymark/domain/directory';

/** A session on one of its days, as a list shows it. */
export type Happening = {
  readonly day: Day;
  readonly service: DirectoryService;
  readonly session: ServiceSession;
  /** Where it is; null where it is online, or nobody has said. */
  readonly place: ServiceLocation | null;
  readonly state: 'on' | 'maybe' | 'cancelled';
};

/** What is on, on some days, in the order of the day. Cancelled sessions are in it, and say so (DIR-17). */
export function happeningsOn(
  services: readonly DirectoryService[],
  days: readonly Day[],
  schools: SchoolCalendar | null,
): readonly Happening[] {
  const byWeekday = Map.groupBy(days, weekdayName);
  return services
    .flatMap((service) =>
      service.sessions
        .filter((session) => !isOpeningTime(service, session))
        .flatMap((session) =>
          (byWeekday.get(session.weekday) ?? []).flatMap((day) => {
            const state = sessionOn(session, day, schools);
            const place = placeOf(service, session);
            return state === 'off' ? [] : [{ day, service, session, place, state }];
          }),
        ),
    )
    .toSorted(byTime);
}

function placeOf({ locations }: DirectoryService, { locationId }: ServiceSession) {
  const named = locations.find(({ id }) => id === locationId);
  return named ?? (locations.length === 1 ? (locations[0] ?? null) : null);
}

function byTime(a: Happening, b: Happening): number {
  const [first, second] = [a, b].map(
    ({ day, session, service }) => `${day} ${session.opens} ${titleOf({ session, service })}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : Number(first !== second);
}

/** What a session is called: by its own name, else as the service is. */
export function titleOf({ session, service }: Pick<Happening, 'session' | 'service'>): string {
  return session.name ?? service.name;
}

/** The ages a session is for. Of something named, the ages of a whole hub say nothing. */
export function agesOf({ session, service }: Pick<Happening, 'session' | 'service'>): {
  minAge: number | undefined;
  maxAge: number | undefined;
} {
  const own = session.minAge !== undefined || session.maxAge !== undefined;
  const { minAge, maxAge } = own || session.name !== undefined ? session : service;
  return { minAge, maxAge };
}
