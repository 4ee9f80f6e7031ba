import * as agreement from '@waymark/use-cases/agreement';

import { router, staffProcedure } from './trpc.ts';

export const agreementRouter = router({
  list: staffProcedure.query(({ ctx }) => agreement.list(ctx)),
  mine: staffProcedure.query(({ ctx }) => agreement.mine(ctx)),
  register: staffProcedure
    .input(agreement.RegisterAgreementInput)
    .mutation(({ ctx, input }) => agreement.register(ctx, input)),
  amend: staffProcedure
    .input(agreement.AmendAgreementInput)
    .mutation(({ ctx, input }) => agreement.amend(ctx, input)),
  sign: staffProcedure
    .input(agreement.SignAgreementInput)
    .mutation(({ ctx, input }) => agreement.sign(ctx, input)),
  endSignature: staffProcedure
    .input(agreement.EndSignatureInput)
    .mutation(({ ctx, input }) => agreement.endSignature(ctx, input)),
});
