import { sharingWidth } from '../answer.ts';
import type { AgreementStatus } from '../facts.ts';
import { ownRecords, refusalRecords } from './records.ts';
import { type SharingRow, askToday, ifItGrows } from './row.ts';
import type { SettledFacts } from './settle.ts';

const classWords = {
  A: 'Harm is suspected or likely.',
  B: 'The child may be in need.',
  C: 'The need is only emerging.',
  D: 'It is general signposting.',
} as const;

/** The class of the worry as a reason. */
export function reasonOf(facts: SettledFacts): string {
  return classWords[facts.class];
}

/** Where agreement stands, as a reason. */
export const agreementWords: Record<AgreementStatus, string> = {
  given: 'They agreed to it.',
  refused: 'They were asked and said no.',
  withdrawn: 'They agreed once, and have taken it back.',
  'not-sought': 'They have not been asked.',
  cannot: 'They cannot agree to it.',
};

/** What a refusal can lead to. */
type AfterRefusal =
  | 'share'
  | 'share-duty'
  | 'share-and-seek-advice'
  | 'share-if-still-needed'
  | 'seek-advice'
  | 'do-not-share';

const afterRefusal: Record<AfterRefusal, { because: string; nextStep: string }> = {
  share: {
    because: 'A person judges that it is still needed: a refusal is weighed, it does not decide.',
    nextStep: `Take advice from your manager, designated senior person or named professional today, unless that delays it too long. Then share what is needed, and tell the recipient that permission is withheld. ${ifItGrows}`,
  },
  'share-duty': {
    because: 'The duty to share holds, and a duty does not wait for agreement.',
    nextStep: `Share what may help the recipient, and no more. Tell them that permission is withheld, and write down the advice you took. ${ifItGrows}`,
  },
  'share-and-seek-advice': {
    because:
      'It says that harm is suspected and that sharing is not needed; both cannot be right, so it counts as needed.',
    nextStep: `Ring the front door today (out of hours: the emergency duty team) and share what is needed. Ask the safeguarding lead today, too. ${ifItGrows}`,
  },
  'share-if-still-needed': {
    because: 'Nobody has judged yet whether it is still needed.',
    nextStep: `Decide today, with your manager, designated senior person or named professional, whether it is still needed. If it is, share it and tell the recipient that permission is withheld. ${ifItGrows}`,
  },
  'seek-advice': {
    because:
      'A person judges that it is not needed; but the duty to share may hold, and nobody has settled that.',
    nextStep: `${askToday} whether the duty to share holds here. ${ifItGrows}`,
  },
  'do-not-share': {
    because: 'A person judges that it is not needed.',
    nextStep: `Keep working with the family, and offer them the information for themselves. ${ifItGrows}`,
  },
};

const refusalDoesNotDecide =
  'Where harm is suspected, a refusal is weighed, but it does not decide.';

/** SHR-I4: a refusal is weighed. What is still needed is shared all the same, and they are told unless that is unsafe. */
export const i4: SharingRow = {
  id: 'I4',
  source: 'S2',
  matches: (facts) => (facts.class === 'A' || facts.class === 'B') && facts.agreement === 'refused',
  answer: (facts) => {
    const outcome = facts.class === 'A' ? refusedWithHarm(facts) : refusedWithNeed(facts);
    const words = afterRefusal[outcome];
    const harmIsShared = facts.class === 'A' && outcome === 'share';
    return {
      outcome,
      because: [
        reasonOf(facts),
        agreementWords.refused,
        harmIsShared ? refusalDoesNotDecide : words.because,
      ],
      mustRecord:
        sharingWidth[outcome] > 0
          ? [...refusalRecords(facts)]
          : [...ownRecords.offered, ...ownRecords.notNeeded],
      nextStep: words.nextStep,
    };
  },
};

function refusedWithHarm(facts: SettledFacts): AfterRefusal {
  return facts.stillNeeded === 'no' ? 'share-and-seek-advice' : 'share';
}

function refusedWithNeed(facts: SettledFacts): AfterRefusal {
  if (facts.duty === 'binds') return 'share-duty';
  if (facts.stillNeeded === 'yes') return 'share';
  if (facts.stillNeeded === 'unknown') return 'share-if-still-needed';
  return facts.duty === 'unsure' ? 'seek-advice' : 'do-not-share';
}

/** SHR-I5: agreement was given; it is recorded, and confirmed inside the referral. */
export const i5: SharingRow = {
  id: 'I5',
  source: 'S2',
  matches: (facts) => (facts.class === 'A' || facts.class === 'B') && facts.agreement === 'given',
  answer: (facts) => ({
    outcome: 'share',
    because: [reasonOf(facts), agreementWords.given],
    mustRecord: [...ownRecords.agreed],
    nextStep: `Share what is needed today, and say in the referral that they agreed. ${ifItGrows}`,
  }),
};
