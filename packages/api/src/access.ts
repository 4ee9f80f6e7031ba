import { agencies, colleagues, me } from '@waymark/use-cases/access';

import { router, staffProcedure } from './trpc.ts';

export const accessRouter = router({
  me: staffProcedure.query(({ ctx }) => me(ctx)),
  colleagues: staffProcedure.query(({ ctx }) => colleagues(ctx)),
  agencies: staffProcedure.query(({ ctx }) => agencies(ctx)),
});
