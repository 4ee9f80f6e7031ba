export {
  AskCallBack,
  type CallBackWay,
  type MessageAnswer,
  type SafeTime,
  callBackLimits,
  callBackWays,
  messageAnswers,
  safeTimes,
} from './ask-call-back.ts';
export {
  type CallBackFacts,
  type CallBackInbox,
  type CallBackState,
  type HandOnReason,
  callBackInboxes,
  callBackStateLabels,
  callBackStates,
  handOnReasons,
  mayLeaveMessage,
} from './call-back.ts';
export { deleteAtLatest, deleteOnceClosed, ringBy } from './dates.ts';
export { callBackKeepDays, CallBackParameters, defaultCallBackParameters } from './parameters.ts';
export { formatPhone, readPhone, relayPrefix } from './phone.ts';
export {
  type CallBackCondition,
  type CallBackVerb,
  callBackActions,
  callBackConditions,
  callBackMachine,
  callBackVerbs,
  judgeCallBack,
  readsCallBacks,
  seesCallBack,
} from './state.ts';
