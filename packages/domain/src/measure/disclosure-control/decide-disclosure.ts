import type { DisclosureDecision, DisclosureRuleId, PublishedTable } from './decision.ts';
import { type DisclosureFacts, factsOf } from './facts.ts';
import type { DisclosureControlInput } from './input.ts';
import type { DisclosureParameters } from './parameters.ts';
import { publishPercentages } from './percentage.ts';
import { publishCells } from './publish.ts';
import { type DisclosureAnswer, disclosureRows, unreadable } from './rows.ts';
import type { Protection } from './protect.ts';
import type { Release } from './people.ts';
import { notesOn } from './shown-as.ts';

/** SDC-9: what the table of decisions says of facts: the first row that matches, and of unheard-of facts the first row. */
export function answerFor(
  facts: DisclosureFacts,
  parameters: DisclosureParameters,
): DisclosureAnswer & { rule: DisclosureRuleId } {
  const row = disclosureRows.find(({ matches }) => matches(facts)) ?? unreadable;
  return { rule: row.id, ...row.answer(facts, parameters) };
}

/**
 * SDC-9, SDC-10: what may be published of a table, and why. Total: what does not fit together is refused with every
 * reason. Nothing of a refused table is in the answer.
 */
export function decideDisclosure(
  input: DisclosureControlInput,
  parameters: DisclosureParameters,
): DisclosureDecision {
  const { facts, release, protection, problems } = factsOf(input, parameters);
  const { outcome, rule, because, mustRecord, nextStep } = answerFor(facts, parameters);
  const isShown = outcome !== 'refuse' && release !== null && protection !== null;
  return {
    outcome,
    rule,
    because: [...because, ...problems],
    mustRecord,
    nextStep,
    version: parameters.version,
    table: isShown ? tableOf(input, release, protection, parameters) : null,
    hidden: isShown ? protection.hidden : null,
    primary: isShown ? protection.primary : 0,
    secondary: isShown ? protection.secondary : 0,
  };
}

function tableOf(
  input: DisclosureControlInput,
  { counts }: Release,
  { hidden, primary, secondary }: Protection,
  parameters: DisclosureParameters,
): PublishedTable {
  const named = (names: string[] | undefined) =>
    names ? [...names, ...(names.length > 1 ? ['Total'] : [])] : null;
  return {
    rows: named(input.rows),
    columns: named(input.columns),
    cells: publishCells(counts, hidden, parameters),
    percentages: input.percentagesOf
      ? publishPercentages(counts, hidden, input.percentagesOf, parameters)
      : null,
    notes: notesOn(primary + secondary > 0, parameters),
  };
}
