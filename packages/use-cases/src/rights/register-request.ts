import { insertRequest, listNamedPeople } from '@waymark/db/rights';
import { RegisterRequest, requestProblem } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';

/** The input is the domain's own shape of a request. */
export const RegisterRequestInput = RegisterRequest;

/** Writes down that somebody asked for what is held of a person (RTS-1): its clock runs from the day on which it came in. */
export function registerRequest(ctx: Context, input: RegisterRequest): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    requirePutsTogether(actor);
    const { reference, ...asked } = parseInput(RegisterRequest, input);
    const people = await listNamedPeople(tx, reference);
    const about = people.find(({ personId }) => personId === asked.personId);
    if (!about)
      throw new NotFound(
        'This person',
        'Look the reference up again, and choose whom it is about.',
      );
    const problem = requestProblem(asked, { isAdult: about.isAdult, today });
    if (problem !== null) throw new InvalidInput([problem]);
    const id = newId();
    const written = { registeredBy: actor.id, registeredAt: now };
    const { contactId, name: personName } = about;
    await insertRequest(tx, {
      id,
      areaId: actor.areaId,
      contactId,
      personName,
      ...asked,
      ...written,
    });
    await writeAudit(acting, {
      verb: 'subject-access.registered',
      noun: 'subject-access-request',
      subjectId: id,
      details: { asker: asked.asker },
    });
    return { id };
  });
}
