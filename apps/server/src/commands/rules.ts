import { z } from 'zod';

import { WrongUsage, type ExitCode } from './command.ts';
import { answerer, answerLines, type LineAnswerer, type Lines } from './json-lines.ts';

/** The decision tables that answer lines. Each is loaded only when it is asked for. */
const tables: Record<string, () => Promise<LineAnswerer>> = {
  'triage-route': async () => {
    const { TriageRouteInput, routeInput } = await import('@waymark/domain/triage');
    return answerer(TriageRouteInput, (facts) => routeInput(facts));
  },
  sharing: async () => {
    const { SharingFacts, decideSharing, defaultSharingParameters } =
      await import('@waymark/domain/sharing');
    return answerer(SharingFacts, (facts) => decideSharing(facts, defaultSharingParameters));
  },
  'referral-agreement': async () => {
    const { ReferralAgreementFacts, decideReferralAgreement, defaultReferralParameters } =
      await import('@waymark/domain/referral');
    return answerer(ReferralAgreementFacts, (facts) =>
      decideReferralAgreement(facts, defaultReferralParameters),
    );
  },
  clock: async () => {
    const { ClockInput, defaultClockParameters, readClock } = await import('@waymark/domain/clock');
    return answerer(ClockInput, (input) => readClock(input, defaultClockParameters));
  },
  'disclosure-control': async () => {
    const { DisclosureControlInput, decideDisclosure, defaultDisclosureParameters } =
      await import('@waymark/domain/measure/disclosure-control');
    return answerer(DisclosureControlInput, (table) =>
      decideDisclosure(table, defaultDisclosureParameters),
    );
  },
};

/** Names of the tables, for the help. */
export const ruleTableNames = Object.keys(tables);

/** `waymark rules <table> --jsonl`: answers lines from one decision table. Needs no database. */
export async function runRules(args: string[], lines: Lines): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (!load && isHelp(args)) return printTables(lines);
  if (!load) throw new WrongUsage(`rules takes one of these tables: ${ruleTableNames.join(', ')}.`);
  if (isHelp(rest)) return printFields(await load(), lines);
  requireJsonLines(`rules ${name}`, rest);
  return answerLines(await load(), lines);
}

/** `waymark navigate --jsonl`: what somebody typed, to danger or not and the most likely needs. Needs no database. */
export async function runNavigate(args: string[], lines: Lines): Promise<ExitCode> {
  const { matchNeeds } = await import('@waymark/domain/navigation/match');
  const phrase = answerer(z.strictObject({ text: z.string() }), ({ text }) => matchNeeds(text));
  if (isHelp(args)) return printFields(phrase, lines);
  requireJsonLines('navigate', args);
  return answerLines(phrase, lines);
}

function isHelp(args: string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

function printTables({ print }: Lines): ExitCode {
  print('rules TABLE --jsonl; rules TABLE --help says what a line may hold. TABLE is one of:');
  for (const name of ruleTableNames) print(`  ${name}`);
  return 0;
}

function printFields({ fields }: LineAnswerer, { print }: Lines): ExitCode {
  print('One JSON object a line, with these fields. An id, text or whole number, is given back.');
  for (const field of fields()) print(`  ${field}`);
  return 0;
}

function requireJsonLines(command: string, args: string[]): void {
  if (args.length !== 1 || args[0] !== '--jsonl')
    throw new WrongUsage(
      `${command} takes --jsonl and nothing more: it reads one JSON object a line from standard input.`,
    );
}
