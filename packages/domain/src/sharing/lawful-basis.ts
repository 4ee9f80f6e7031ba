import type { YesNoUnknown } from '../rule/yes-no.ts';

/**
 * SHR-L6: the bases of UK GDPR Article 6(1), and Part 3 for law enforcement. (c) is a legal obligation; (e) is a public
 * task or official authority, which a source once gave the label of the other.
 */
export const lawfulBases = [
  'public-task',
  'legal-obligation',
  'law-enforcement',
  'legitimate-interests',
  'recognised-legitimate-interest',
  'consent',
] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** SHR-L6: bases in the words of a screen, each with its place in the law. */
export const lawfulBasisLabels: Record<LawfulBasis, string> = {
  'public-task': 'Public task or official authority, Article 6(1)(e)',
  'legal-obligation': 'Legal obligation, Article 6(1)(c)',
  'law-enforcement': 'Law enforcement, Part 3 of the Data Protection Act 2018',
  'legitimate-interests': 'Legitimate interests, Article 6(1)(f)',
  'recognised-legitimate-interest':
    'Recognised legitimate interest for safeguarding, Data (Use and Access) Act 2025',
  consent: 'Data protection consent, Article 6(1)(a)',
};

/** What allows special category data beside the basis. */
export const specialCategoryConditions = [
  'safeguarding',
  'health-or-social-care',
  'law-enforcement-safeguarding',
] as const;
export type SpecialCategoryCondition = (typeof specialCategoryConditions)[number];

/** Conditions in the words of a screen. */
export const specialCategoryLabels: Record<SpecialCategoryCondition, string> = {
  safeguarding:
    'Safeguarding of children and of individuals at risk, Article 9(2)(g) with Schedule 1, paragraph 18',
  'health-or-social-care': 'Health or social care, Article 9(2)(h) with Schedule 1, paragraph 2',
  'law-enforcement-safeguarding': 'Safeguarding, Schedule 8: only for law enforcement, Part 3',
};

/** Who decides what is done with the data, as the bases tell them apart. */
export const controllerKinds = [
  'public-authority',
  'police-law-enforcement',
  'commissioned-charity',
  'uncommissioned-charity',
] as const;
export type ControllerKind = (typeof controllerKinds)[number];

/** Kinds of controller in the words of a screen. */
export const controllerKindLabels: Record<ControllerKind, string> = {
  'public-authority':
    'A council, the NHS, a maintained school or academy, or the police other than for law enforcement',
  'police-law-enforcement': 'The police, for law enforcement',
  'commissioned-charity': 'A charity commissioned by the council',
  'uncommissioned-charity': 'A charity or group that nobody has commissioned',
};

/** What is usual for a controller. It shows; the information governance lead decides. */
export type LawfulBasisHelp = {
  /** In the order in which to look at them. Never consent. */
  usual: LawfulBasis[];
  specialCategory: SpecialCategoryCondition[];
  because: string[];
  /** Said on every screen that shows a basis. */
  consentNote: string;
};

/** SHR-L5: why consent is not among the usual bases. */
export const consentNote =
  'Data protection consent is rarely the basis for keeping a child safe, because the family could not say no freely. Agreement to a service and permission about what was told in confidence are kept in fields of their own.';

type ControllerRow = Omit<LawfulBasisHelp, 'consentNote'> & {
  /** Whether the duty to share, where it reaches this controller, is a legal obligation for it. */
  dutyReaches: boolean;
};

const controllerRows: Record<ControllerKind, ControllerRow> = {
  // SHR-L1: public bodies act on their public task.
  'public-authority': {
    usual: ['public-task'],
    specialCategory: ['safeguarding', 'health-or-social-care'],
    because: ['A public body keeps children safe as its public task.'],
    dutyReaches: true,
  },
  // SHR-L2: Schedule 8 is for law enforcement only; for everybody else it is Schedule 1.
  'police-law-enforcement': {
    usual: ['law-enforcement'],
    specialCategory: ['law-enforcement-safeguarding'],
    because: ['Data used for law enforcement stands under Part 3 of the Data Protection Act 2018.'],
    dutyReaches: false,
  },
  // SHR-L3: as processor it acts on the council's basis.
  'commissioned-charity': {
    usual: ['public-task', 'legitimate-interests'],
    specialCategory: ['safeguarding'],
    because: [
      "Where it acts for the council as its processor, the council's public task is the basis; where it decides for itself, its own.",
    ],
    dutyReaches: true,
  },
  // SHR-L4: not reached by the duty, so never a legal obligation under it.
  'uncommissioned-charity': {
    usual: ['recognised-legitimate-interest', 'legitimate-interests'],
    specialCategory: ['safeguarding'],
    because: [
      'It is neither a public body nor reached by the duty to share. Check first whether the recognised legitimate interest for safeguarding is in force.',
    ],
    dutyReaches: false,
  },
};

/**
 * SHR-L1, SHR-L2, SHR-L3, SHR-L4, SHR-L5: the usual bases of a controller. Where the duty to share is known to bind, the
 * legal obligation comes first; where that is not known, it is named in words only. A kind of controller not heard of is
 * shown nothing but whom to ask. Total.
 */
export function lawfulBasisHelp(
  controller: ControllerKind,
  dutyBinds: YesNoUnknown,
): LawfulBasisHelp {
  if (!Object.hasOwn(controllerRows, controller))
    return {
      usual: [],
      specialCategory: [],
      because: [
        'It is not known what kind of organisation this is: ask the information governance lead.',
      ],
      consentNote,
    };
  const row = controllerRows[controller];
  const duty = row.dutyReaches ? dutyBinds : 'no';
  return {
    usual: duty === 'yes' ? ['legal-obligation', ...row.usual] : [...row.usual],
    specialCategory: [...row.specialCategory],
    because: [...row.because, ...dutyWords[duty]],
    consentNote,
  };
}

const dutyWords: Record<YesNoUnknown, readonly string[]> = {
  yes: ['The duty to share binds here, so a legal obligation is looked at first.'],
  no: [],
  unknown: [
    'If the duty to share binds here, it is a legal obligation: ask the information governance lead.',
  ],
};
