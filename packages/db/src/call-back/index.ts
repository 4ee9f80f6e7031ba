export {
  changeCallBack,
  deleteWhatIsDue,
  findCallBack,
  findFamiliesSite,
  insertCallBack,
  listCallBacks,
  type CallBackChange,
  type CallBackPage,
  type CallBackRecord,
  type NewCallBack,
} from './queries.ts';
