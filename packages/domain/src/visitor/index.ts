export { networkOf, withoutPort } from './network-of.ts';
