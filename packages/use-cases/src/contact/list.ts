import { listContacts } from '@waymark/db/contact';
import { routeTitles, type TriageRouteOutcome } from '@waymark/domain/triage';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';

/** A route as a list shows it: where, by which rule, in short words. */
export type RouteSummary = { outcome: TriageRouteOutcome; rule: string; title: string };

/** The contacts the person may see, newest first, at most 200; only what a list needs. The look is in the audit first. */
export function list(ctx: Context) {
  return act(ctx, async (acting) => {
    const contacts = await listContacts(acting.tx);
    await writeAudit(acting, {
      verb: 'contact.list-opened',
      noun: 'contact',
      subjectId: null,
      details: { contacts: contacts.length },
    });
    return contacts.map(({ route, ...contact }) => ({ ...contact, route: summarise(route) }));
  });
}

function summarise({ outcome, rule }: { outcome: TriageRouteOutcome; rule: string }): RouteSummary {
  return { outcome, rule, title: routeTitles[outcome] };
}
