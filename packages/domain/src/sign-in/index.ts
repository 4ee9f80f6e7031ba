export {
  leastPasswordLength,
  mostPasswordLength,
  newPasswordHint,
  passwordProblem,
  type NewPassword,
  type PasswordProblem,
} from './new-password.ts';
export {
  asksForSecondFactor,
  isSecondFactor,
  signInFactors,
  type SignInFactor,
} from './second-factor.ts';
export {
  readProviderClaims,
  type ProviderAnswer,
  type ProviderRefusal,
  type ProviderRule,
} from './provider-claims.ts';
export {
  failuresStillCounted,
  secondsToWait,
  waitRules,
  type Tries,
  type WaitRule,
  type WaitSubject,
} from './waiting.ts';
export {
  resetApprovalProblem,
  resetAskProblem,
  resetHours,
  resetLinkProblem,
  type ResetLink,
  type ResetProblem,
  type SecondFactorReset,
} from './second-factor-reset.ts';
export { sessionState, type SessionLimits, type SessionState } from './session-state.ts';
