import { openHouse, type House } from './house.ts';
import { explain } from './project.ts';

// `npm start`, on the pinned Node. Ends everything when its standard input ends, which start.mjs holds.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const opening = openHouse({ demo: !process.argv.includes('--no-demo'), say });
let isStopping = false;

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  say('Stopping …');
  opening.then(
    (house) => house.stop().then(() => process.exit(0)),
    () => process.exit(1),
  );
}

// The second time at once: what holds a pipe from us ends when we do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => (isStopping ? process.exit(1) : stop()));
}
process.stdin.on('close', stop).on('error', stop).resume();
// A terminal that has gone is no reason to leave the data half-closed.
process.stdout.on('error', () => {});

try {
  const house = await opening;
  if (!isStopping) say(welcome(house));
} catch (error) {
  process.exit(explain(error));
}

function welcome(house: House): string {
  const { installation } = house;
  const lines = [
    '',
    'Waymark is running.',
    '',
    `  Families' site   ${house.siteUrl}`,
    `  Staff portal     ${house.portalUrl}`,
    '',
  ];
  if (installation.kind === 'demo') {
    const widest = Math.max(...installation.logins.map(({ email }) => email.length));
    lines.push(
      'The demo borough of Wenbrook is made up: nobody in it is real. Sign in to the portal as',
      '',
      ...installation.logins.map(
        ({ email, jobTitle }) => `  ${email.padEnd(widest)}   ${jobTitle}`,
      ),
      '',
      `each with the password ${installation.password}`,
    );
  } else {
    lines.push('To add somebody who may sign in: npm run --silent waymark -- staff add --help');
  }
  lines.push('', `Database: ${house.databaseSays}.`, 'Ctrl-C stops everything.');
  return lines.join('\n');
}
