export { actAsFamiliesSite, type FamilyContext } from './act-as-families-site.ts';
