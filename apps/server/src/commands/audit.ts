import { verifyAudit } from '@waymark/use-cases/access';

import { WrongUsage, type Run } from './command.ts';

export const runAuditVerify: Run = async (args, { owner, print }) => {
  if (args.length > 0) throw new WrongUsage('audit verify takes no arguments.');
  const { entries, faults } = await verifyAudit(owner.db);
  for (const fault of faults) print(JSON.stringify(fault));
  if (faults.length === 0) {
    print(`The audit holds: ${entries} entries, every one where it belongs.`);
    return 0;
  }
  print(`The audit does not hold in ${faults.length} places. Tell whoever answers for the data.`);
  return 1;
};
