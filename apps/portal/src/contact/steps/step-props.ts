import type { ContactForm } from '../use-contact-draft.ts';

/** What each page of the contact form is given. */
export type StepProps = {
  form: ContactForm;
  /** The problem beside a field, if it has one. */
  at: (field: string) => string | undefined;
};
