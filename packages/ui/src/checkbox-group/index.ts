export { CheckboxGroup } from './checkbox-group.tsx';
export type { CheckboxOption } from './checkbox-group.tsx';
