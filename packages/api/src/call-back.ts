import * as callBack from '@waymark/use-cases/call-back';

import { router, staffProcedure } from './trpc.ts';

export const callBackRouter = router({
  list: staffProcedure
    .input(callBack.ListCallBacksInput)
    .query(({ ctx, input }) => callBack.list(ctx, input)),
  open: staffProcedure
    .input(callBack.OpenCallBackInput)
    .query(({ ctx, input }) => callBack.open(ctx, input)),
  move: staffProcedure
    .input(callBack.MoveCallBackInput)
    .mutation(({ ctx, input }) => callBack.move(ctx, input)),
});
