import { demoPersonIds, type DemoPerson } from '@waymark/db/seed';

import type { ApiAnswer, StaffSession } from './staff-session.ts';

/** What stands in the audit about one act, as the proof compares it. */
export type Entry = {
  actorId: string;
  verb: string;
  noun: string;
  subjectId: string | null;
  details: Record<string, unknown>;
};

/** An entry that a step has to leave. Details that are known only later in the day are asked for at its end. */
export type Leaves = {
  verb: string;
  noun: string;
  subjectId: string | null;
  details?: Record<string, unknown> | (() => Record<string, unknown>);
};

/** One act of the script: who asks what, whether it is done or how it is refused, and what it leaves in the audit. */
export type Step = {
  who: DemoPerson;
  procedure: string;
  input: unknown;
  /** 200 where it is done; a refusal leaves nothing. */
  status?: number;
  leaves?: readonly Leaves[] | ((data: unknown) => readonly Leaves[]);
};

/** Runs the script, remembers what it has to have left, and says where an answer was another than it should have been. */
export class Day {
  readonly #sessions: Record<DemoPerson, StaffSession>;
  readonly #left: (() => Entry)[] = [];
  readonly surprises: string[] = [];
  steps = 0;
  refusals = 0;

  constructor(sessions: Record<DemoPerson, StaffSession>) {
    this.#sessions = sessions;
  }

  /** Does one step and gives what it was answered. */
  async does(step: Step): Promise<unknown> {
    const { who, procedure, input, status = 200, leaves = [] } = step;
    const answer: ApiAnswer = await this.#sessions[who].call(procedure, input);
    this.steps += 1;
    if (status !== 200) this.refusals += 1;
    if (answer.status !== status) {
      this.surprises.push(`${who} ${procedure}: ${answer.status}, not ${status}`);
    }
    if (answer.status === 200) {
      for (const left of typeof leaves === 'function' ? leaves(answer.data) : leaves) {
        this.#left.push(() => asEntry(demoPersonIds[who], left));
      }
    }
    return answer.data;
  }

  /** How many entries about one record the script has left so far. */
  about(subjectId: string): number {
    return this.expected().filter((entry) => entry.subjectId === subjectId).length;
  }

  /** Everything that the audit has to hold, and nothing else. */
  expected(): Entry[] {
    return this.#left.map((make) => make());
  }
}

function asEntry(actorId: string, { details = {}, ...left }: Leaves): Entry {
  return { actorId, ...left, details: typeof details === 'function' ? details() : details };
}
