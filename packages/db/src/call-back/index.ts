export {
  changeCallBack,
  deleteWhatIsDue,
  findCallBack,
  findFamiliesSite,
  insertCallBack,
  listCallBacks,
  type CallBackChange,
  type CallBackRecord,
  type CallBackSummary,
  type NewCallBack,
} from './queries.ts';
