import { forgetShortLived } from '@waymark/db/backup';

import { readOptions } from './arguments.ts';
import type { Run } from './command.ts';

/** `waymark sessions end`: everybody signs in again. */
export const runSessionsEnd: Run = async (args, { owner, print }) => {
  readOptions(args, []);
  await forgetShortLived(owner);
  print('Every session has ended: everybody signs in again.');
  return 0;
};
