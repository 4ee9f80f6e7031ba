/** The kinds of organisation the duty to share tells apart. */
export const bodyKinds = [
  'section-11-body',
  'designated-education-or-childcare',
  'other-education-or-childcare',
  'commissioned-provider',
  'uncommissioned-charity',
  'family-or-public',
  'other',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Kinds of organisation in the words of a screen. */
export const bodyKindLabels: Record<BodyKind, string> = {
  'section-11-body':
    'A public body of section 11(1) of the Children Act 2004, such as a council, the police or the NHS',
  'designated-education-or-childcare':
    'A school, college or childcare provider that the safeguarding partners have designated',
  'other-education-or-childcare':
    'A school, college or childcare provider, designated or not: nobody has checked',
  'commissioned-provider': 'An organisation that works under arrangements with one of these',
  'uncommissioned-charity': 'A charity or group that nobody has commissioned',
  'family-or-public': 'A member of the family or of the public',
  other: 'Any other organisation',
};

/** SHR-D2: whether the duty reaches an organisation of this kind, as sender or as recipient. */
const inScope: Record<BodyKind, 'yes' | 'no' | 'unknown'> = {
  'section-11-body': 'yes',
  'designated-education-or-childcare': 'yes',
  'other-education-or-childcare': 'unknown',
  'commissioned-provider': 'yes',
  'uncommissioned-charity': 'no',
  'family-or-public': 'no',
  other: 'unknown',
};

/** SHR-D2: whether the duty reaches an organisation of this kind. A kind not heard of is not known. Total. */
export function dutyReaches(kind: BodyKind): 'yes' | 'no' | 'unknown' {
  return Object.hasOwn(inScope, kind) ? inScope[kind] : 'unknown';
}
