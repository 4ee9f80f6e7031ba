import {
  dangerFirst,
  dangerReassurance,
  dangerSigns,
  honestyLine,
  policeNotUrgent,
  silentCall,
  type DangerSign,
} from '@waymark/domain/navigation';
import { dangerWords } from '../words/danger.ts';
import type { Translation } from './translation.ts';

/** What the danger page says, in whatever language, but the lines to ring. */
export type DangerSaid = Omit<Translation['danger'], 'anyTime' | 'hoursCheck'>;

/** A sign of danger as the page says it. */
export type SignSaid = {
  readonly sign: DangerSign;
  /** What the list to choose from calls it. */
  readonly short: string;
  readonly heading: string;
  /** Other ways to say the same, where there are any. */
  readonly also: string | null;
  /** What "what else, and who to ring" is about, for who only hears it. */
  readonly heard: string;
  readonly first: string;
  readonly never: string | null;
  readonly otherwise: readonly string[];
};

const [, ...otherFirst] = dangerFirst;
const quoted = (said: string) => `“${said}”`;

/** The words of the danger page in English, or in another language. */
export function dangerSaid(translation: Translation | null): DangerSaid {
  if (translation) return translation.danger;
  return {
    ...dangerWords,
    first: otherFirst,
    silentSteps: [...silentCall],
    reassurance: dangerReassurance,
    police: policeNotUrgent,
    honesty: honestyLine,
  };
}

/** The signs of danger in English, or in another language, in their order. */
export function signsSaid(translation: Translation | null): readonly SignSaid[] {
  return dangerSigns.map((sign) => {
    if (translation) {
      const { said, ...rest } = translation.signs[sign.id];
      return { sign, short: said, heading: said, also: null, heard: said, ...rest };
    }
    const [short = '', ...others] = sign.words;
    return {
      sign,
      short,
      heading: quoted(short),
      also: others.length > 0 ? others.map(quoted).join(' ') : null,
      heard: dangerWords.moreFor(short),
      first: sign.first,
      never: sign.never,
      otherwise: sign.otherwise,
    };
  });
}
