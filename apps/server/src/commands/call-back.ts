import { deleteDue } from '@waymark/use-cases/call-back';

import { WrongUsage, type Run } from './command.ts';

/** `waymark call-back delete-due`: deletes call-backs and reports whose promised day has come. */
export const runDeleteDue: Run = async (args, { owner, print }) => {
  if (args.length > 0) throw new WrongUsage('call-back delete-due takes no arguments.');
  const { callBacks, reports } = await deleteDue(owner.db);
  print(`Deleted call-backs: ${callBacks}. Deleted reports: ${reports}.`);
  return 0;
};
