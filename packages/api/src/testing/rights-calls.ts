import { TRPCError } from '@trpc/server';
import { demoRightsIds, familyIds } from '@waymark/db/seed';

import type { createCaller } from '../router.ts';

type Call = (caller: ReturnType<typeof createCaller>) => Promise<unknown>;

const ashdown = familyIds(1);

// What is asked cannot be done as the demo stands, whoever asks: it is refused for a reason, and not for who they are.
async function refusedWhere(asked: Promise<unknown>, code: TRPCError['code']): Promise<unknown> {
  return asked.catch((error: unknown) => {
    if (error instanceof TRPCError && error.code === code) return 'refused';
    throw error;
  });
}

/** What the rows of the matrix about families’ rights call. */
export const rightsCalls: Record<string, Call> = {
  'rights.namedPeople Ashdown': (caller) => caller.rights.namedPeople({ reference: 'WB-26-0004' }),
  'rights.registerRequest Ashdown': (caller) =>
    caller.rights.registerRequest({
      reference: 'WB-26-0004',
      personId: ashdown.person(3),
      asker: 'themselves',
      recognisedBy: 'Known to the hub.',
      receivedOn: '2026-11-20',
    }),
  'rights.requests': (caller) => caller.rights.requests(),
  'rights.request Ashdown': (caller) => caller.rights.request({ id: demoRightsIds.request }),
  'rights.decideItem Ashdown': (caller) =>
    caller.rights.decideItem({
      requestId: demoRightsIds.request,
      source: 'contact',
      rowId: ashdown.contact(1),
      column: 'worry',
      decision: 'give',
      words: [],
      reason: null,
    }),
  'rights.putTogether Ashdown': (caller) =>
    refusedWhere(caller.rights.putTogether({ id: demoRightsIds.request }), 'BAD_REQUEST'),
  'rights.openPack Calloway': (caller) => caller.rights.openPack({ id: demoRightsIds.pack }),
  'rights.reviewPack Calloway': (caller) =>
    caller.rights.reviewPack({
      packId: demoRightsIds.pack,
      review: 'returned',
      reason: 'A name is left.',
      askedWhoKnows: false,
    }),
  'rights.closeRequest Ashdown': (caller) =>
    caller.rights.closeRequest({ id: demoRightsIds.request, reason: 'She took it back.' }),
  'rights.corrections': (caller) => caller.rights.corrections({}),
  'rights.askCorrection Ashdown': (caller) =>
    caller.rights.askCorrection({
      reference: 'WB-26-0004',
      askedBy: 'child',
      wrong: 'I was not alone.',
      right: 'A neighbour was there.',
      receivedOn: '2026-11-20',
    }),
  'rights.answerCorrection Ashdown': (caller) =>
    caller.rights.answerCorrection({
      id: demoRightsIds.correction,
      answer: 'not-changed',
      correction: '',
      reason: 'Two people saw it.',
    }),
  'rights.retention': (caller) => caller.rights.retention(),
  'rights.signOff Ashdown': (caller) =>
    refusedWhere(
      caller.rights.signOff({
        reference: 'WB-26-0004',
        answer: 'destroy',
        reason: 'Over.',
        lookAgainOn: null,
      }),
      'BAD_REQUEST',
    ),
  'rights.agree Ashdown': (caller) =>
    refusedWhere(
      caller.rights.agree({ reference: 'WB-26-0004', signOffId: demoRightsIds.hold }),
      'CONFLICT',
    ),
  'rights.placeHold Ashdown': (caller) =>
    caller.rights.placeHold({ reference: 'WB-26-0004', reason: 'An inquiry.' }),
  'rights.liftHold Calloway': (caller) =>
    caller.rights.liftHold({ id: demoRightsIds.hold, reason: 'The court is done.' }),
};
