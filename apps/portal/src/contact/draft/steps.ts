/** The pages of recording a contact, in order. Danger comes first, on its own (rule R0). */
export const contactSteps = ['danger', 'screening', 'people', 'worry', 'check'] as const;
export type ContactStep = (typeof contactSteps)[number];

/** What each page is called. */
export const contactStepTitles: Record<ContactStep, string> = {
  danger: 'Before anything else',
  screening: 'What is known so far',
  people: 'Who is in the family',
  worry: 'What the worry is',
  check: 'Check before you record it',
};

/** The step named in an address, or the first where it names none. */
export const stepOf = (text: string): ContactStep =>
  contactSteps.find((step) => step === text) ?? 'danger';

/** The step after this one; the last leads nowhere. */
export function stepAfter(step: ContactStep): ContactStep | null {
  return contactSteps[contactSteps.indexOf(step) + 1] ?? null;
}

/** The step before this one; the first has none. */
export function stepBefore(step: ContactStep): ContactStep | null {
  return contactSteps[contactSteps.indexOf(step) - 1] ?? null;
}

/** The page that asks for a value, from the value's name in the record. */
export function stepAsking(field: string): ContactStep {
  if (field === 'facts.immediateDanger') return 'danger';
  if (field.startsWith('facts.') || field === 'policeReference' || field === 'screenedBy')
    return 'screening';
  if (field === 'familyName' || field.startsWith('people')) return 'people';
  return 'worry';
}
