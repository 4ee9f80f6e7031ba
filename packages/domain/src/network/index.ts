export { networkOf, withoutPort } from './network-of.ts';
export { isPublicAddress } from './public-address.ts';
