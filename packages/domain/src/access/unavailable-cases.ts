import type { Refusal } from '../move/index.ts';
import type { CaseTable } from '../rule/index.ts';
import type { Actor } from './actor.ts';
import type { AvailableAction } from './available-actions.ts';
import { contact, item, someone } from './cases.ts';
import type { Thing } from './thing.ts';

const areaId = 'area-wenbrook';
const familyWorker = someone('early-help', 'practitioner');

/** Why something is not offered. */
export const unavailableCases: CaseTable<
  { who: Actor; thing: Thing; verb: AvailableAction },
  Pick<Refusal['problem'], 'message' | 'nextStep'> & { answer: Refusal['answer'] }
> = {
  title: 'Why something cannot be done, and what to do instead',
  about: 'Each case names somebody, a record and what they wanted to do to it.',
  cases: [
    {
      id: 'ACC-12',
      name: 'a health visitor wants to put a contact on the list',
      facts: {
        who: someone('health', 'agency-representative'),
        thing: contact,
        verb: 'list-for-meeting',
      },
      expected: {
        answer: 'not-by-you',
        message: 'This can only be put on a list by a police decision maker.',
        nextStep: 'Ask a police decision maker.',
      },
    },
    {
      id: 'ACC-12',
      name: 'an officer wants to list what is for the front door',
      facts: {
        who: someone('police', 'practitioner'),
        thing: { ...contact, routeOutcome: 'front-door' },
        verb: 'list-for-meeting',
      },
      expected: {
        answer: 'not-yet',
        message: 'This cannot be put on a list yet. Its route is not one for the meeting.',
        nextStep: 'Follow the next step of its route.',
      },
    },
    {
      id: 'ACC-12',
      name: 'the chair wants to decide twice',
      facts: {
        who: someone('police', 'chair'),
        thing: { ...item, state: 'decided' },
        verb: 'record-outcome',
      },
      expected: {
        answer: 'not-in-this-state',
        message: 'This cannot be given an outcome: it is decided, and its outcome stands.',
        nextStep:
          'Open the item to read the outcome. If something new is known, record a new contact or ring the front door.',
      },
    },
    {
      id: 'ACC-15',
      name: 'a chair of the police wants to decide at a meeting that names another chair',
      facts: {
        who: someone('police', 'chair'),
        thing: { ...item, chairIds: ['actor-deputy'] },
        verb: 'record-outcome',
      },
      expected: {
        answer: 'not-by-you',
        message: 'This can only be given an outcome by the chair of the meeting, who is police.',
        nextStep: 'Ask the chair of the meeting, who is police.',
      },
    },
    {
      id: 'ACC-12',
      name: 'an outcome is recorded on the item, and not on the contact',
      facts: {
        who: someone('police', 'chair'),
        thing: { ...contact, state: 'listed' },
        verb: 'record-outcome',
      },
      expected: {
        answer: 'not-by-you',
        message:
          'This can only be given an outcome of the meeting by the meeting, from the item on its list.',
        nextStep: 'Ask the meeting, from the item on its list.',
      },
    },
    {
      id: 'ACC-12',
      name: 'a family worker wants to close a plan with nobody to ring',
      facts: {
        who: familyWorker,
        thing: {
          noun: 'plan',
          areaId,
          state: 'active',
          people: { 'lead-practitioner': [familyWorker.id] },
          met: [
            'reason-recorded',
            'risk-asked',
            'universal-offer-named',
            'no-step-open',
            'not-child-protection',
            'social-care-judged',
            'outcome-per-need',
            'closing-in-supervision',
            'referrer-told',
          ],
        },
        verb: 'close-to-universal',
      },
      expected: {
        answer: 'not-yet',
        message: 'This cannot be closed yet. The family has not been told who to ring.',
        nextStep: 'Give them a name or a service, and a number that is answered.',
      },
    },
    {
      id: 'ACC-12',
      name: 'of another area it says nothing more',
      facts: {
        who: { ...familyWorker, areaId: 'area-elsewhere' },
        thing: { noun: 'plan', areaId, state: 'closed' },
        verb: 'reopen',
      },
      expected: {
        answer: 'not-by-you',
        message: 'This belongs to another area.',
        nextStep: 'Ask somebody of that area.',
      },
    },
    {
      id: 'ACC-12',
      name: 'a verb of another kind of record',
      facts: {
        who: familyWorker,
        thing: { noun: 'plan', areaId, state: 'active' },
        verb: 'answer-facts',
      },
      expected: {
        answer: 'not-in-this-state',
        message: 'This cannot be changed like that: it is under way.',
        nextStep: 'Review it with the family, step it up, down or across, or close it.',
      },
    },
  ],
};
