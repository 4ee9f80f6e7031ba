export { familyApi, type FamilyHost } from './app.ts';
