import { dayInLondon } from '@waymark/domain/clock';
import {
  isFamilyHub,
  isOpeningTime,
  isOver,
  type DirectoryService,
  type ServiceSession,
} from '@waymark/domain/directory';
import { inARow } from './in-a-row.ts';
import { goesThere } from './words.ts';

/** How somebody gets a place. Nothing that is unknown is ever taken for an open door (DIR-4, NAV-63). */
export type WayIn = {
  /** Nobody has to send you, and nothing there is to be booked, or full. */
  readonly justGo: boolean;
  /** What is known, a sentence each. */
  readonly said: readonly string[];
  /** What to ask, where somebody has not said; null where all is known. */
  readonly ask: string | null;
};

type Door = 'walk-in' | 'just-go' | 'no-booking' | 'book' | 'full' | 'unknown';

const ofAll: Record<Door, string> = {
  'walk-in': 'You can just go.',
  'just-go': 'You can just go.',
  'no-booking': 'No need to book.',
  book: 'Book first.',
  full: 'Full now. Ask if a place comes free.',
  unknown: '',
};

const ofSome = {
  'walk-in': 'you can just go when it is open',
  'just-go': 'you can just go to some groups',
  'no-booking': 'you need not book some groups',
  book: 'book first for some groups',
  full: 'some groups are full',
} as const;

/** What differs from group to group, in one sentence: what is open, "but" what is not. */
function saidOfSome(doors: readonly Door[]): string {
  const clauses = (known: readonly (keyof typeof ofSome)[]) =>
    inARow(known.filter((door) => doors.includes(door)).map((door) => ofSome[door]));
  const parts = [clauses(['walk-in', 'just-go', 'no-booking']), clauses(['book', 'full'])];
  const line = parts.filter((part) => part !== '').join(', but ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

const sent: Record<DirectoryService['referral'], string> = {
  'not-needed': 'You do not need a letter from anyone.',
  needed: 'Someone has to put your name forward, like a GP or a teacher. Ask them to.',
  unknown: 'Ask if someone has to send you.',
};

/** What its referrals and all its times together say of getting a place. */
export function wayIn(service: DirectoryService, today = dayInLondon(new Date())): WayIn {
  const { referral } = service;
  if (referral === 'needed') return { justGo: false, said: [sent.needed], ask: null };
  const doors = doorsOf(service, today);
  const known = doors.filter((door) => door !== 'unknown');
  const isSent = referral === 'not-needed' ? [sent[referral]] : [];
  if (known.length > 0) {
    const alike = doors.length === 1;
    const open = doors.filter((door) => door === 'walk-in' || door === 'just-go');
    return {
      justGo: open.length === doors.length,
      said: [
        ...(alike ? doors.map((door) => ofAll[door]) : [saidOfSome(doors)]),
        ...(!alike && doors.includes('unknown') ? ['Ask about the other groups.'] : []),
        // Where you can just go, nothing more is needed.
        ...(open.length > 0 ? [] : isSent),
      ],
      ask: referral === 'unknown' ? sent.unknown : null,
    };
  }
  return { justGo: false, said: isSent, ask: askOf(service) };
}

function askOf(service: DirectoryService): string | null {
  const isOpen = service.referral === 'not-needed';
  if (goesThere(service)) return isOpen ? 'Ask if you need to book.' : 'Ask if you can just come.';
  return isOpen ? null : sent.unknown;
}

/** The different ways into all that is still to come, the easiest first. */
function doorsOf(service: DirectoryService, today: string): readonly Door[] {
  const { referral, sessions } = service;
  const coming = sessions.filter((session) => !isOver(session, today));
  const openings = coming.filter((session) => isOpeningTime(service, session));
  const isWalkIn =
    isFamilyHub(service) &&
    referral === 'not-needed' &&
    openings.every(({ booking, placesLeft }) => booking !== 'book' && placesLeft !== 0);
  const rest = isWalkIn ? coming.filter((session) => !openings.includes(session)) : coming;
  const doors = rest.map((session) => doorOf(session, referral));
  if (!isWalkIn) return inOrder.filter((door) => doors.includes(door));
  // A group that anybody may just go to is part of a place that anybody may walk into.
  return ['walk-in', ...inOrder.filter((door) => door !== 'just-go' && doors.includes(door))];
}

const inOrder: readonly Door[] = ['just-go', 'no-booking', 'book', 'full', 'unknown'];

function doorOf(
  { booking = 'unknown', placesLeft }: ServiceSession,
  referral: DirectoryService['referral'],
): Door {
  if (placesLeft === 0) return 'full';
  if (booking !== 'drop-in') return booking;
  return referral === 'not-needed' ? 'just-go' : 'no-booking';
}
