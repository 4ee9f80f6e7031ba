import { setTimeout as sleep } from 'node:timers/promises';

import { demoAgencyIds, demoPersonIds, ordinaryFacts, type DemoPerson } from '@waymark/db/seed';
import type { RecordContact } from '@waymark/domain/contact';

import { listAt, textAt } from '../answers.ts';
import type { ApiAnswer, StaffSession } from '../staff-session.ts';

/** The acts of one family's story, in their order. */
export const acts = ['record', 'list', 'return', 'decide', 'complete', 'acknowledge'] as const;
export type Act = (typeof acts)[number];

/** What the server has said about one family: acts it acknowledged, and openings it answered or may have answered. */
export type Told = { acknowledged: Set<Act>; opened: number; mayHaveOpened: number };

/** What all writers have been told so far, by police reference. */
export type Ledger = {
  told: Map<string, Told>;
  acknowledged: number;
  /** Answers that never came, or said that the records are out of reach. */
  unknown: number;
  /** Answers that should not be: another status than the script knows. */
  surprises: string[];
  /** When the last question was asked that has been acknowledged. */
  lastAskedAt: number;
};

export function emptyLedger(): Ledger {
  return { told: new Map(), acknowledged: 0, unknown: 0, surprises: [], lastAskedAt: 0 };
}

/** One writer: takes families through triage, one after another, until it is told to end. */
export class Writer {
  readonly #sessions: Record<DemoPerson, StaffSession>;
  readonly #ledger: Ledger;
  readonly #isWanted: () => boolean;

  constructor(sessions: Record<DemoPerson, StaffSession>, ledger: Ledger, isWanted: () => boolean) {
    this.#sessions = sessions;
    this.#ledger = ledger;
    this.#isWanted = isWanted;
  }

  /** As a person would: whoever gets no answer asks again, and learns whether it had been done. */
  async tellStory(policeReference: string): Promise<void> {
    const told: Told = { acknowledged: new Set(), opened: 0, mayHaveOpened: 0 };
    this.#ledger.told.set(policeReference, told);
    const recorded = await this.#untilDone(told, 'record', contactOf(policeReference));
    // A conflict says that it was recorded before, and not as what.
    if (recorded?.status !== 200) return;
    const id = textAt(recorded.data, 'id');
    await this.#untilDone(told, 'list', { contactIds: [id] });
    const listed = await this.#open(told, id);
    if (listed === null) return;
    const itemId = textAt(listed, 'item', 'id');
    await this.#once(told, 'return', { itemId, kind: 'not-known', text: null, reason: null });
    await this.#untilDone(told, 'decide', outcomeOf(itemId));
    const decided = await this.#open(told, id);
    if (decided === null) return;
    const actionId = textAt(listAt(decided, 'actions')[0], 'id');
    await this.#untilDone(told, 'complete', { actionId, note: 'Visited.' });
    await this.#untilDone(told, 'acknowledge', { id });
  }

  async #untilDone(told: Told, act: Act, input: unknown): Promise<ApiAnswer | null> {
    let wasToldNothing = true;
    while (this.#isWanted()) {
      const answer = await this.#once(told, act, input);
      if (answer.status === 409 && wasToldNothing)
        this.#ledger.surprises.push(
          `${act} was done, and every answer before said that it was not`,
        );
      if (answer.status !== unknown) return answer;
      wasToldNothing &&= answer.says.includes('Nothing was recorded');
      await sleep(50);
    }
    return null;
  }

  /** Done, or refused because it had been done: either way it has to be there. */
  async #once(told: Told, act: Act, input: unknown): Promise<ApiAnswer> {
    const { who, procedure } = ways[act];
    const answer = await this.#ask(who, procedure, input);
    if (answer.status === 200 || answer.status === 409) told.acknowledged.add(act);
    return answer;
  }

  /** The family's page as whoever raised it sees it; null where the writer ends before it comes. */
  async #open(told: Told, id: string): Promise<unknown> {
    while (this.#isWanted()) {
      told.mayHaveOpened += 1;
      const answer = await this.#ask('police-officer', 'contact.open', { id });
      if (answer.status === 200) {
        told.opened += 1;
        return answer.data;
      }
      await sleep(50);
    }
    return null;
  }

  async #ask(who: DemoPerson, procedure: string, input: unknown): Promise<ApiAnswer> {
    const askedAt = Date.now();
    const answer = await this.#sessions[who]
      .call(procedure, input)
      .catch(() => ({ status: unknown, data: null, says: '' }));
    const { status } = answer;
    if (status === 200 || status === 409) {
      this.#ledger.acknowledged += 1;
      this.#ledger.lastAskedAt = Math.max(this.#ledger.lastAskedAt, askedAt);
      return answer;
    }
    this.#ledger.unknown += 1;
    const wasLate = Date.now() - askedAt > latestMs;
    if (wasLate) this.#ledger.surprises.push(`${procedure} had no answer in ${latestMs / 1000} s`);
    if (status !== unknown && status !== 503) {
      this.#ledger.surprises.push(`${who} ${procedure} was answered with ${status}`);
    }
    return { status: unknown, data: null, says: answer.says };
  }
}

const unknown = 0;
const latestMs = 20_000;

const ways: Record<Act, { who: DemoPerson; procedure: string }> = {
  record: { who: 'police-officer', procedure: 'contact.record' },
  list: { who: 'police-officer', procedure: 'contact.listForMeeting' },
  return: { who: 'health-visitor', procedure: 'triage.addReturn' },
  decide: { who: 'chair', procedure: 'triage.decide' },
  complete: { who: 'family-worker', procedure: 'work.complete' },
  acknowledge: { who: 'police-officer', procedure: 'contact.acknowledge' },
};

/** A made-up family's contact that goes to the meeting, by the police reference that tells it from others. */
export function contactOf(policeReference: string): RecordContact {
  const familyName = policeReference;
  return {
    familyName,
    people: [
      { kind: 'child', givenName: 'Robin', familyName, dateOfBirth: '2019-03-09' },
      { kind: 'adult', givenName: 'Pat', familyName, dateOfBirth: null },
    ],
    worry: 'Out alone after dark.',
    analysis: '',
    childVoice: '',
    agreement: 'asked-given',
    agreementReason: '',
    policeReference,
    screenedBy: 'PS Whitlock',
    facts: ordinaryFacts,
  };
}

function outcomeOf(itemId: string) {
  return {
    itemId,
    decision: {
      outcome: 'targeted-help',
      kind: 'single-agency',
      leadAgencyId: demoAgencyIds.earlyHelp,
      rationale: 'A family worker can help with evenings.',
    },
    action: {
      description: 'Visit and agree a plan.',
      assigneeId: demoPersonIds['family-worker'],
      dueOn: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    },
  };
}
