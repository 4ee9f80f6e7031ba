export { matchNeeds, type MatchedNeed, type NeedMatch } from './match-needs.ts';
