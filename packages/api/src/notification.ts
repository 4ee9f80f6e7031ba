import * as notification from '@waymark/use-cases/notification';

import { router, staffProcedure } from './trpc.ts';

export const notificationRouter = router({
  list: staffProcedure.query(({ ctx }) => notification.list(ctx)),
  markRead: staffProcedure
    .input(notification.MarkReadInput)
    .mutation(({ ctx, input }) => notification.markRead(ctx, input)),
});
