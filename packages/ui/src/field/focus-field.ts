/** The id of a field's frame in the page, from the name of its value. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^A-Za-z0-9-]+/g, '-')}`;

/** Moves focus to the first input of the named field and brings its label into view. */
export function focusField(name: string): void {
  const frame = document.getElementById(fieldId(name));
  const input = frame?.querySelector<HTMLElement>(
    'input:checked, input:not([type="hidden"]), textarea, button',
  );
  frame?.scrollIntoView({ block: 'nearest' });
  input?.focus();
}
