export { addReturn, AddReturnInput } from './add-return.ts';
export { decide, DecideInput, type Decided } from './decide.ts';
export { item, ItemInput } from './item.ts';
export { meeting, MeetingInput } from './meeting.ts';
export { meetings } from './meetings.ts';
export { addSeries, AddSeriesInput } from './add-series.ts';
export { withdraw, WithdrawInput } from './withdraw.ts';
