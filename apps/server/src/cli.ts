import { randomUUID } from 'node:crypto';

import { agencyKinds, staffRoles } from '@waymark/domain/access';

import { WrongUsage, type ExitCode, type Run } from './commands/command.ts';
import { ruleTableNames, runNavigate, runRules } from './commands/rules.ts';
import { runSettings } from './commands/settings.ts';
import { readSettings, WrongSettings } from './env.ts';

// The command line: `npm run --silent waymark -- <command>`.

type Command = {
  /** What selects it; the arguments after these words are its own. */
  words: string[];
  usage: string;
  about: string;
  load: () => Promise<Run>;
};

const commands: readonly Command[] = [
  {
    words: ['migrate'],
    usage: '',
    about: 'brings the database up to date; safe to repeat',
    load: async () => (await import('./commands/migrate.ts')).runMigrate,
  },
  {
    words: ['prepare'],
    usage: '[--no-demo]',
    about:
      'what npm start does first: migrate, and make a new database the demo, or start it empty',
    load: async () => (await import('./commands/prepare.ts')).runPrepare,
  },
  {
    words: ['demo', 'seed'],
    usage: '',
    about: 'writes the made-up borough of Wenbrook into an empty database, with its sign-ins',
    load: async () => (await import('./commands/demo.ts')).runDemoSeed,
  },
  {
    words: ['directory', 'import'],
    usage:
      'FILE|URL [--source NAME] [--format FORMAT] [--complete [--remove-many]] [--keep-twins] [--area NAME] [--json]',
    about:
      'takes services from a file or a feed, record by record; safe to repeat; with --complete what is there no more is removed, more than a fifth only with --remove-many\n      --keep-twins: takes also what another source gives already\n      --source: where it comes from, the same name each time; outpost where left out, and needed with --complete\n      FORMAT: json (Open Referral UK 1.0 or 3.0, Outpost), csv or xlsx (data capture sheet); left out, by the name of the file',
    load: async () => (await import('./commands/directory.ts')).runDirectoryImport,
  },
  {
    words: ['directory', 'quarantine'],
    usage: '[--area NAME] [--json]',
    about: 'lists the records that were refused, and why',
    load: async () => (await import('./commands/directory.ts')).runDirectoryQuarantine,
  },
  {
    words: ['directory', 'links'],
    usage: '[--json]',
    about:
      'asks every web address of the directory and of helplines whether it opens, and leaves word of the dead ones for the directory editors, once; run it daily',
    load: async () => (await import('./commands/directory-links.ts')).runDirectoryLinks,
  },
  {
    words: ['call-back', 'delete-due'],
    usage: '',
    about: 'deletes what families sent and was promised to be gone; the server does so every hour',
    load: async () => (await import('./commands/call-back.ts')).runDeleteDue,
  },
  {
    words: ['staff', 'add'],
    usage:
      '--agency NAME [--area NAME --kind KIND] --name NAME --email ADDRESS --job-title TITLE --role ROLE[,ROLE]',
    about: `adds a person and prints their first password; with --area and --kind makes the agency too\n      ROLE: ${staffRoles.join(', ')}\n      KIND: ${agencyKinds.join(', ')}`,
    load: async () => (await import('./commands/staff.ts')).runStaffAdd,
  },
  {
    words: ['staff', 'reset-sign-in'],
    usage: '--email ADDRESS',
    about:
      'for somebody whom nobody in the portal can help: takes off their password, second step, passkeys, link to an organisation and sessions, and prints a first password; the audit says so',
    load: async () => (await import('./commands/staff.ts')).runStaffResetSignIn,
  },
  {
    words: ['staff', 'end-post'],
    usage: '--email ADDRESS',
    about:
      'ends every post of somebody at once, where it cannot wait for a second person or nobody can be one; the audit says so',
    load: async () => (await import('./commands/staff.ts')).runStaffEndPost,
  },
  {
    words: ['series', 'add'],
    usage: '--area NAME --name NAME --time HH:MM --days DAY[,DAY] [--agencies NAME[,NAME]]',
    about: 'sets up triage meetings; without --agencies every agency of the area has a seat',
    load: async () => (await import('./commands/series.ts')).runSeriesAdd,
  },
  {
    words: ['backup', 'base'],
    usage: '',
    about:
      'copies the files of the PostgreSQL that comes with Waymark into WAYMARK_WAL_ARCHIVE; run it weekly, for restore --to',
    load: async () => (await import('./commands/backup.ts')).runBackupBase,
  },
  {
    words: ['backup'],
    usage: '--into FOLDER [--key FILE]',
    about:
      'writes everything but sessions, as it is at one moment, into a new folder inside FOLDER; people work on meanwhile\n      --key: a file with a random text of at least 32 characters, by which the backup is sealed',
    load: async () => (await import('./commands/backup.ts')).runBackup,
  },
  {
    words: ['restore', '--to'],
    usage: 'TIME',
    about:
      'brings the PostgreSQL that comes with Waymark back to a moment such as 2026-11-22T14:03:05Z, from WAYMARK_WAL_ARCHIVE; stop Waymark first',
    load: async () => (await import('./commands/restore.ts')).runRestoreTo,
  },
  {
    words: ['restore'],
    usage: 'FOLDER [--key FILE] [--replace]',
    about:
      'puts a backup of this or an earlier version into an empty database, whole or not at all, brings it up to date and verifies the audit\n      --replace: into one that is not empty; what is in it is lost',
    load: async () => (await import('./commands/restore.ts')).runRestore,
  },
  {
    words: ['fingerprint'],
    usage: '[--rows]',
    about:
      'says of each table how many rows it holds and what they come to, so that two databases can be compared\n      --rows: with the hash of each row',
    load: async () => (await import('./commands/fingerprint.ts')).runFingerprint,
  },
  {
    words: ['sessions', 'end'],
    usage: '',
    about: 'ends every session at once: everybody signs in again',
    load: async () => (await import('./commands/sessions.ts')).runSessionsEnd,
  },
  {
    words: ['audit', 'verify'],
    usage: '[--root FILE]',
    about:
      'walks the audit chains and says where one does not hold, or is not what was signed\n      --root: a signed root that was kept elsewhere; finds also what the database’s owner wrote again since',
    load: async () => (await import('./commands/audit.ts')).runAuditVerify,
  },
  {
    words: ['audit', 'checkpoint'],
    usage: '',
    about: 'signs where the audit chains end now; the server does so every hour',
    load: async () => (await import('./commands/audit.ts')).runAuditCheckpoint,
  },
  {
    words: ['audit', 'export-root'],
    usage: '[FILE]',
    about: 'writes the newest signed root, to be kept where the database’s owner cannot reach it',
    load: async () => (await import('./commands/audit.ts')).runAuditExportRoot,
  },
];
/** Turns files into a file: no database. */
const placesCommand = {
  words: ['places', 'import'],
  usage: 'FILE… [--only TS,DL1] [--attribution TEXT] [--json]',
  about:
    'turns Code-Point Open, the ONS Postcode Directory or a plain list into the postcodes that the site knows',
};
const settingsCommand = {
  words: ['settings'],
  usage: '[--json]',
  about: 'lists every setting, what it is for and what it is now',
};

/** Commands that answer lines of standard input from the rules alone: no database. */
const lineCommands = [
  {
    words: ['rules'],
    usage: 'TABLE --jsonl',
    about: `answers JSON lines from one decision table, facts in, outcome and reasons out\n      TABLE: ${ruleTableNames.join(', ')}`,
    run: runRules,
  },
  {
    words: ['navigate'],
    usage: '--jsonl',
    about: 'answers JSON lines { "text": "…" }: danger or not, and the most likely needs',
    run: runNavigate,
  },
] as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function help(): string {
  const lines = [...commands, placesCommand, ...lineCommands, settingsCommand].map(
    ({ words, usage, about }) => `  ${[...words, usage].join(' ').trim()}\n      ${about}`,
  );
  return [
    'npm run --silent waymark -- <command>',
    '',
    ...lines,
    '',
    'Exit code: 0 done, 1 done and found problems, 2 asked for wrongly.',
  ].join('\n');
}

async function run(args: string[]): Promise<ExitCode> {
  const lineCommand = lineCommands.find(({ words: [word] }) => args[0] === word);
  // Its own help: what a line may hold.
  if (lineCommand) return lineCommand.run(args.slice(1), { input: process.stdin, print, complain });
  if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')) {
    print(help());
    return args.length === 0 ? 2 : 0;
  }
  if (args[0] === 'settings') return runSettings(args.slice(1), print);
  if (args[0] === 'places') {
    const { runPlaces } = await import('./commands/places.ts');
    const { WAYMARK_DATA_DIR: dataDir } = readSettings(process.env);
    return runPlaces(args.slice(1), { dataDir, now: () => new Date(), print });
  }
  const command = commands.find(({ words }) => words.every((word, at) => args[at] === word));
  if (!command) throw new WrongUsage(`There is no command "${args.slice(0, 2).join(' ')}".`);
  const { DATABASE_URL: databaseUrl } = readSettings(process.env);
  if (!databaseUrl) {
    throw new WrongSettings(
      'This needs a database. Start it as: npm run --silent waymark -- …, or set DATABASE_URL.',
    );
  }
  const { explainFailure, withOwner } = await import('./commands/with-owner.ts');
  const runCommand = await command.load();
  return withOwner(databaseUrl, (owner) =>
    runCommand(args.slice(command.words.length), {
      owner,
      databaseUrl,
      now: () => new Date(),
      newId: randomUUID,
      print,
      complain,
    }),
  ).catch((error: unknown) => explainFailure(error, complain));
}

/** What was asked for wrongly, in a sentence; never a stack. */
function explain(error: unknown): ExitCode {
  if (error instanceof WrongSettings) complain(error.message);
  else if (error instanceof WrongUsage) {
    complain(`${error.message}\nTo see what there is: npm run --silent waymark -- --help`);
  } else throw error;
  return 2;
}

// Somebody who reads only the first lines (`… | head`) is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2)).catch(explain);
