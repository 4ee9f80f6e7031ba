/** The columns of the Department for Education's data capture sheet that are read, by the first words of their headings. */
export const captureColumns = {
  id: 'Service unique identifier',
  council: 'Local authority',
  organisation: 'Name of organisation',
  name: 'Name of service',
  ways: 'Delivery method',
  place: 'Location name',
  placeWords: 'Location description',
  address1: 'Address line 1',
  address2: 'Address line 2',
  town: 'Town or City',
  county: 'County',
  postcode: 'Postcode',
  email: 'Contact email',
  phone: 'Contact phone',
  website: 'Website',
  sms: 'Contact sms',
  categories: 'Sub-category',
  cost: 'Cost',
  amount: 'Cost (£ in pounds)',
  per: 'Cost per',
  languages: 'Language',
  ageFrom: 'Age from',
  ageTo: 'Age to',
  hours: 'Opening hours description',
  details: 'More details (service description)',
} as const;

/** The sub-categories of the sheet that have a comma in them, which also stands between two of a cell. */
export const commaCategories = [
  'Music, arts and dance',
  'Parent, baby and toddler groups',
  'Money, benefits and housing',
  'Mental health, social and emotional support',
  'Social, emotional and mental health support',
  'Speech, language and communication needs',
] as const;

/** The sub-categories of the sheet that are needs of a child with special educational needs or a disability. */
export const sendCategories: readonly string[] = [
  'Autistic Spectrum Disorder (ASD)',
  'Hearing impairment',
  'Multi-sensory impairment',
  'Physical disabilities',
  'Learning difficulties and disabilities',
  'Speech, language and communication needs',
  'Visual impairment',
  'Other difficulties or disabilities',
];
