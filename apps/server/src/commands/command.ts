import type { Connection } from '@waymark/db/client';

/** 0 done, 1 done and found problems, 2 asked for wrongly (nothing was done). */
export type ExitCode = 0 | 1 | 2;

/** What a command is given. */
export type CommandContext = {
  /** The owner's connection: the command line stands outside row-level security. */
  owner: Connection;
  databaseUrl: string;
  now: () => Date;
  newId: () => string;
  /** To standard output: what was asked for. */
  print: (line: string) => void;
  /** To standard error: what went wrong, and what to do. */
  complain: (line: string) => void;
};

/** Does what a command says. Throws WrongUsage where its arguments cannot be used. */
export type Run = (args: string[], context: CommandContext) => Promise<ExitCode>;

/** The arguments cannot be used; the message says which and why. Exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
