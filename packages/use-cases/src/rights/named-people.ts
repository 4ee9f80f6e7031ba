import { listNamedPeople, type NamedPerson } from '@waymark/db/rights';
import { RegisterRequest } from '@waymark/domain/rights';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';

export const NamedPeopleInput = z.strictObject({ reference: RegisterRequest.shape.reference });
export type NamedPeopleInput = z.input<typeof NamedPeopleInput>;

/**
 * Whom a contact names, so that a request can say whom it is about (RTS-1). The look is in the audit first. Throws NotFound
 * where there is no such contact in the area.
 */
export function namedPeople(ctx: Context, input: NamedPeopleInput): Promise<NamedPerson[]> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    requirePutsTogether(actor);
    const { reference } = parseInput(NamedPeopleInput, input);
    const people = await listNamedPeople(tx, reference);
    const [first] = people;
    if (!first)
      throw new NotFound('A contact with this reference', 'Check the reference, as in WB-26-0012.');
    await writeAudit(acting, {
      verb: 'subject-access.people-named',
      noun: 'contact',
      subjectId: first.contactId,
      details: { restricted: true, people: people.length },
    });
    return people;
  });
}
