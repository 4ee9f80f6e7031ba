import { isDeepStrictEqual } from 'node:util';

import { findContact, listPeople, updateFacts } from '@waymark/db/contact';
import { availableActions, type AvailableAction } from '@waymark/domain/access';
import { mayRecordContact, offeredUnder } from '@waymark/domain/agreement-register';
import { checkFacts, moveContact, ScreenedBy, type ContactState } from '@waymark/domain/contact';
import {
  defaultTriageParameters,
  frontDoorHears,
  routeContact,
  TriageFacts,
  type TriageRoute,
} from '@waymark/domain/triage';
import { z } from 'zod';

import { act } from '../act.ts';
import { myStanding, notUnderAgreement } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove, InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { tellFrontDoor } from './tell-front-door.ts';

/** One contact and all its facts as they are known now, with who screened it. */
export const AnswerFactsInput = z.strictObject({
  id: z.uuid(),
  facts: TriageFacts,
  screenedBy: ScreenedBy,
});
export type AnswerFactsInput = z.infer<typeof AnswerFactsInput>;

/** Where the contact belongs with these answers, and what can be done next. */
export type AnsweredFacts = {
  id: string;
  route: TriageRoute;
  state: ContactState;
  availableActions: AvailableAction[];
};

/**
 * Answers a contact's facts again and routes it again from the top (CON-10); the front door is told where it is theirs
 * now. The same answers change nothing. Throws IllegalMove where it is on a list or decided, InvalidInput where answers
 * contradict each other, NotAllowed where it would go to the meeting and the agency may not send there (AGR-7), Conflict
 * where somebody was faster.
 */
export async function answerFacts(ctx: Context, input: AnswerFactsInput): Promise<AnsweredFacts> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    const { id, facts, screenedBy } = parseInput(AnswerFactsInput, input);
    const contact = found(await findContact(tx, id), 'This contact');
    const people = await listPeople(tx, id);

    const move = moveContact(contact.state, 'answer-facts');
    if (!move.ok) throw new IllegalMove(move.problem);
    const standing = await myStanding(acting);
    const actionsWith = (route: TriageRoute) =>
      offeredUnder(
        standing,
        availableActions(actor, {
          noun: 'contact',
          areaId: contact.areaId,
          state: move.state,
          routeOutcome: route.outcome,
          raisedById: contact.recordedById,
          acknowledged: contact.acknowledgedAt !== null,
        }),
      );
    if (!actionsWith(contact.route).includes('answer-facts')) {
      throw new NotAllowed('Only whoever raised a contact, or the police, can answer its facts.');
    }
    const problems = checkFacts({ people, screenedBy, facts });
    if (problems.length > 0) throw new InvalidInput(problems);

    const same = isDeepStrictEqual(facts, contact.facts) && screenedBy === contact.screenedBy;
    const route = same ? contact.route : routeContact(facts, defaultTriageParameters);
    const answered = { id, route, state: move.state, availableActions: actionsWith(route) };
    if (same) {
      // Nothing changes (CON-10), but where it belongs is said again, and that is a look.
      await writeAudit(acting, { verb: 'contact.opened', noun: 'contact', subjectId: id });
      return answered;
    }

    if (!mayRecordContact(standing, route.outcome)) throw notUnderAgreement(standing);
    const madeUnder = standing.under?.id ?? null;
    const written = { facts, screenedBy, route, factsAnsweredBy: actor.id, madeUnder };
    if (!(await updateFacts(tx, id, contact.facts, written))) throw new Conflict();
    const before = contact.route.outcome;
    await writeAudit(acting, {
      verb: 'contact.facts-answered',
      noun: 'contact',
      subjectId: id,
      details: { before, rule: route.rule, outcome: route.outcome, version: route.version },
    });
    const told = route.outcome === before && frontDoorHears(contact.route);
    if (frontDoorHears(route) && !told) await tellFrontDoor(acting, id);
    return answered;
  });
}
