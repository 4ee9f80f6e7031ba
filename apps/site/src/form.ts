/** What was put into a field of a form, as it was; nothing where the field is not there or holds a file. */
export function textIn(form: FormData, name: string): string {
  const text = form.get(name);
  return typeof text === 'string' ? text : '';
}
