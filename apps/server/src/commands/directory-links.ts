import { parseArgs } from 'node:util';
import { connect, type Connection } from '@waymark/db/client';
import { listServices } from '@waymark/db/directory';
import { webAddressesOf, type DirectoryService } from '@waymark/domain/directory';
import { helplines } from '@waymark/domain/navigation';
import { reportDeadLink } from '@waymark/use-cases/usefulness';

import { readSettings } from '../env.ts';
import { askLink, type LinkState } from '../links/ask-link.ts';
import { checkLinks } from '../links/check-links.ts';
import { createLog } from '../log.ts';
import { readSecrets } from '../secrets.ts';
import { WrongUsage, type CommandContext, type ExitCode, type Run } from './command.ts';

/**
 * `waymark directory links [--json]`: asks whether every web address of the directory and of helplines opens (NAV-62). 0
 * where all do, 1 where some are dead.
 */
export const runDirectoryLinks: Run = async (args, context) =>
  directoryLinks(readArguments(args), context, (link) => askLink(link));

/** Who sends people to an address: a helpline, or a service that its editors can mend. */
type Sender = { readonly name: string; readonly serviceId: string | null };
type Checked = LinkState & { readonly address: string; readonly sender: Sender };

/** Asks every address, prints what does not open, and leaves word of what is dead. */
export async function directoryLinks(
  { json }: { json: boolean },
  context: CommandContext,
  ask: (link: string) => Promise<LinkState>,
): Promise<ExitCode> {
  const { databaseUrl, print, complain } = context;
  const { appPassword } = readSecrets({ ...readSettings(process.env), DATABASE_URL: databaseUrl });
  const app = connect({ url: databaseUrl, role: 'waymark_app', password: appPassword, max: 2 });
  try {
    const senders = sendersOf(await listServices(app.db, {}));
    const states = await checkLinks([...senders.keys()], ask);
    const checked = [...senders].flatMap(([address, sender]): Checked[] => {
      const state = states.get(address);
      return state ? [{ ...state, address, sender }] : [];
    });
    for (const link of checked) if (link.kind !== 'opens') print(lineOf(link, json));
    const dead = checked.filter(({ kind }) => kind === 'dead');
    const opened = checked.filter(({ kind }) => kind === 'opens').length;
    const hasWeb = opened > 0 || dead.length === 0;
    const left = hasWeb ? await leaveReports(dead, app, context) : 0;
    const totals = { addresses: checked.length, opened, dead: dead.length, left };
    print(json ? JSON.stringify({ totals }) : totalsLine(totals));
    if (!hasWeb) complain('None opened: this machine may have no way out. Nothing was reported.');
    return dead.length === 0 ? 0 : 1;
  } finally {
    await app.close();
  }
}

function readArguments(args: string[]): { json: boolean } {
  try {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : 'These cannot be read.');
  }
}

/** Every address once, with the first that sends people to it. */
function sendersOf(services: readonly DirectoryService[]): ReadonlyMap<string, Sender> {
  const senders = new Map<string, Sender>();
  const send = (given: string, sender: Sender) => {
    const address = given.replace(/#.*$/, '');
    if (URL.canParse(address) && !senders.has(address)) senders.set(address, sender);
  };
  for (const service of services.filter(({ status }) => status === 'active')) {
    const { id: serviceId, name } = service;
    for (const address of webAddressesOf(service)) send(address, { name, serviceId });
  }
  for (const { link, name } of helplines) if (link) send(link, { name, serviceId: null });
  return senders;
}

async function leaveReports(
  dead: readonly Checked[],
  app: Connection,
  { owner, now, newId }: CommandContext,
): Promise<number> {
  const ctx = { db: app.db, now, newId, log: createLog('silent') };
  let left = 0;
  for (const { address, sender } of dead) {
    if (sender.serviceId === null) continue;
    const { serviceId } = sender;
    if (await reportDeadLink(ctx, owner.db, { serviceId, address })) left += 1;
  }
  return left;
}

function lineOf({ address, sender, ...state }: Checked, json: boolean): string {
  const { name, serviceId } = sender;
  const why = state.kind === 'opens' ? '' : state.why;
  if (json) return JSON.stringify({ state: state.kind, address, why, name, serviceId });
  return `${state.kind.padEnd(6)}  ${address}  ${why} (${name})`;
}

type Totals = { addresses: number; opened: number; dead: number; left: number };

function totalsLine({ addresses, opened, dead, left }: Totals): string {
  const unsure = addresses - opened - dead;
  return `${addresses} addresses: ${opened} open, ${dead} dead, ${unsure} unsure; ${left} new for the directory editors.`;
}
