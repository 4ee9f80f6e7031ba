export { type AttackResult, attack } from './attack.ts';
export type { Suppressor } from './publish.ts';
