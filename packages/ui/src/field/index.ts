export { FieldFrame, FieldWords, ProblemMark } from './field.tsx';
export type { FieldProps } from './field-props.ts';
export { fieldId, focusField } from './focus-field.ts';
