import * as access from '@waymark/use-cases/access';

import { router, staffProcedure } from './trpc.ts';

export const accessRouter = router({
  me: staffProcedure.query(({ ctx }) => access.me(ctx)),
  colleagues: staffProcedure.query(({ ctx }) => access.colleagues(ctx)),
  agencies: staffProcedure.query(({ ctx }) => access.agencies(ctx)),
  people: staffProcedure.query(({ ctx }) => access.people(ctx)),
  person: staffProcedure
    .input(access.PersonInput)
    .query(({ ctx, input }) => access.person(ctx, input)),
  invite: staffProcedure
    .input(access.InviteInput)
    .mutation(({ ctx, input }) => access.invite(ctx, input)),
  confirmInvitation: staffProcedure
    .input(access.ConfirmInvitationInput)
    .mutation(({ ctx, input }) => access.confirmInvitation(ctx, input)),
  withdrawInvitation: staffProcedure
    .input(access.WithdrawInvitationInput)
    .mutation(({ ctx, input }) => access.withdrawInvitation(ctx, input)),
  giveRole: staffProcedure
    .input(access.GiveRoleInput)
    .mutation(({ ctx, input }) => access.giveRole(ctx, input)),
  endRole: staffProcedure
    .input(access.EndRoleInput)
    .mutation(({ ctx, input }) => access.endRole(ctx, input)),
  endPost: staffProcedure
    .input(access.EndPostInput)
    .mutation(({ ctx, input }) => access.endPost(ctx, input)),
  askEnd: staffProcedure
    .input(access.AskEndInput)
    .mutation(({ ctx, input }) => access.askEnd(ctx, input)),
  approveEnd: staffProcedure
    .input(access.ApproveEndInput)
    .mutation(({ ctx, input }) => access.approveEnd(ctx, input)),
  keepAccess: staffProcedure
    .input(access.KeepAccessInput)
    .mutation(({ ctx, input }) => access.keepAccess(ctx, input)),
  addTeam: staffProcedure
    .input(access.AddTeamInput)
    .mutation(({ ctx, input }) => access.addTeam(ctx, input)),
  endTeam: staffProcedure
    .input(access.EndTeamInput)
    .mutation(({ ctx, input }) => access.endTeam(ctx, input)),
  setTeam: staffProcedure
    .input(access.SetTeamInput)
    .mutation(({ ctx, input }) => access.setTeam(ctx, input)),
  giveActionOn: staffProcedure
    .input(access.GiveActionOnInput)
    .mutation(({ ctx, input }) => access.giveActionOn(ctx, input)),
});
