import * as audit from '@waymark/use-cases/audit';

import { router, staffProcedure } from './trpc.ts';

export const auditRouter = router({
  whoLooked: staffProcedure
    .input(audit.WhoLookedInput)
    .query(({ ctx, input }) => audit.whoLooked(ctx, input)),
  unusual: staffProcedure
    .input(audit.UnusualInput)
    .query(({ ctx, input }) => audit.unusual(ctx, input)),
  review: staffProcedure
    .input(audit.ReviewInput)
    .mutation(({ ctx, input }) => audit.review(ctx, input)),
});
