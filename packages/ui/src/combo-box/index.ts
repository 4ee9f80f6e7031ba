export { ComboBox } from './combo-box.tsx';
export type { ComboOption } from './combo-box.tsx';
